package org.moothall.exchange.moderngov.replies;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Problem;

/// Collects what is wrong in one reply, each remark with its place, while the reader goes on.
public final class Remarks {
    private final String where;
    private final List<Problem> problems;

    /// @param where the file or address
    public Remarks(String where) {
        this(where, new ArrayList<>());
    }

    private Remarks(String where, List<Problem> problems) {
        this.where = where;
        this.problems = problems;
    }

    /// Remarks on a part of the reply, which go on the same list.
    public Remarks in(String part) {
        return new Remarks(where + ", " + part, problems);
    }

    /// Something is wrong here.
    public void problem(String what) {
        problems.add(new Problem(where, what));
    }

    /// What was read, with everything that was remarked.
    public <T> Parsed<T> on(T value) {
        return new Parsed<>(value, problems);
    }

    /// A date; a problem where something stands that is none. `unspecified` is ModernGov's word for an open end.
    public @Nullable LocalDate date(String element, @Nullable String text) {
        Optional<LocalDate> date = Wording.date(text);
        String line = Wording.line(text);
        if (date.isEmpty() && line != null && !line.equalsIgnoreCase("unspecified")) {
            problem(element + " is no date: " + shortened(line));
        }
        return date.orElse(null);
    }

    /// An id; a problem where there is none.
    public OptionalLong id(String element, @Nullable String text) {
        OptionalLong id = Wording.id(text);
        if (id.isEmpty()) {
            String line = Wording.line(text);
            problem(line == null ? element + " is missing" : element + " is no id: " + shortened(line));
        }
        return id;
    }

    /// A title, cut where it is longer than any title; none, and a problem, where it is missing.
    public Optional<String> title(String element, @Nullable String text) {
        Optional<String> title = words(element, text);
        if (title.isEmpty()) {
            problem(element + " is missing");
        }
        return title;
    }

    /// A short text that may be missing, cut where it is longer than any title.
    public Optional<String> words(String element, @Nullable String text) {
        String line = Wording.decodedLine(text);
        if (line != null && line.length() > Wording.LONGEST_TITLE) {
            problem(element + " has " + line.length() + " characters and was cut after " + Wording.LONGEST_TITLE);
            int end =
                    Wording.LONGEST_TITLE - (Character.isHighSurrogate(line.charAt(Wording.LONGEST_TITLE - 1)) ? 1 : 0);
            return Optional.of(line.substring(0, end) + "…");
        }
        return Optional.ofNullable(line);
    }

    private static String shortened(String text) {
        return text.length() <= 60 ? text : text.substring(0, 60) + "…";
    }
}
