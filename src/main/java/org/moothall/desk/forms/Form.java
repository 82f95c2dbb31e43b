package org.moothall.desk.forms;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Markup;

/// The fields of a form, as they were typed or as they stand.
public record Form(Map<String, List<String>> fields) {
    public Form {
        fields = Map.copyOf(fields);
    }

    /// A form with nothing in it.
    public static Form empty() {
        return new Form(Map.of());
    }

    /// What stands in a field; nothing where it is not there.
    public String text(String field) {
        return all(field).stream().findFirst().map(String::strip).orElse("");
    }

    /// The same, none where it is empty.
    public @Nullable String words(String field) {
        String words = text(field);
        return words.isEmpty() ? null : words;
    }

    /// Everything that was chosen in a field.
    public List<String> all(String field) {
        return fields.getOrDefault(field, List.of());
    }

    /// Whether something was chosen in a field, for a template that sets it again.
    public boolean has(String field, String value) {
        return all(field).contains(value);
    }

    /// The lines of a field, one thing in each.
    public List<String> lines(String field) {
        return text(field)
                .lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// A day of the form 2026-10-13; none where there is no such day.
    public Optional<LocalDate> day(String field) {
        try {
            return Optional.of(LocalDate.parse(text(field)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A time of the form 17:30; none where there is no such time.
    public Optional<LocalTime> time(String field) {
        try {
            return Optional.of(LocalTime.parse(text(field)));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }

    /// A whole number from 1 on; none where it is not one.
    public Optional<Long> number(String field) {
        return text(field).matches("[1-9][0-9]{0,17}") ? Optional.of(Long.valueOf(text(field))) : Optional.empty();
    }

    /// A text typed in paragraphs. Where it is still the same as what stood there, that stays as it was, with
    /// whatever emphasis, tables and links it has.
    public @Nullable Markup markup(String field, @Nullable Markup before) {
        String words = text(field);
        if (before != null && Prose.words(before.html()).equals(words.replace("\r\n", "\n"))) {
            return before;
        }
        return words.isEmpty() ? null : new Markup(Prose.html(words));
    }
}
