package org.moothall.exchange.oparl.objects;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.Problem;

/// One JSON object, asked property by property. What stands there but cannot be what it should be is a problem and
/// counts as absent; so does an empty text, which some servers send for nothing.
final class Fields {
    /// The longest title that is kept; anything longer is a report pasted into the wrong box.
    static final int LONGEST_TITLE = 1_000;

    private static final Pattern BLANK = Pattern.compile("[\\s\\u00a0\\u200b\\ufeff]+");

    private final JsonNode node;
    private final String where;
    private final Consumer<Problem> problems;

    private Fields(JsonNode node, String where, Consumer<Problem> problems) {
        this.node = node;
        this.where = where;
        this.problems = problems;
    }

    /// The object that stands at a place of a file or address; its own id becomes part of the place.
    static Fields of(JsonNode node, String place, Consumer<Problem> problems) {
        String id = node.path("id").asText("");
        return new Fields(node, id.isEmpty() ? place : place + ", " + shortened(id), problems);
    }

    void problem(String what) {
        problems.accept(new Problem(where, what));
    }

    /// The object's own address; empty where it has none, or where a reference stands in its place.
    String id() {
        return node.isTextual()
                ? node.textValue().strip()
                : node.path("id").asText("").strip();
    }

    boolean deleted() {
        return flag("deleted").orElse(false);
    }

    /// A text in one line; none where nothing is left of it. A number is as good as its digits.
    @Nullable
    String line(String name) {
        JsonNode value = node.path(name);
        if (value.isContainerNode()) {
            problem(name + " is no text");
        }
        String line = BLANK.matcher(value.isValueNode() && !value.isNull() ? value.asText() : "")
                .replaceAll(" ")
                .strip();
        return line.isEmpty() ? null : line;
    }

    /// A text in one line, cut where it is longer than any title.
    @Nullable
    String title(String name) {
        String line = line(name);
        if (line == null || line.length() <= LONGEST_TITLE) {
            return line;
        }
        problem(name + " has " + line.length() + " characters and was cut after " + LONGEST_TITLE);
        int end = LONGEST_TITLE - (Character.isHighSurrogate(line.charAt(LONGEST_TITLE - 1)) ? 1 : 0);
        return line.substring(0, end) + "…";
    }

    /// A text as it stands, lines and all.
    @Nullable
    String text(String name) {
        JsonNode value = node.path(name);
        return value.isTextual() ? value.textValue() : null;
    }

    /// One line or several, which are lists in OParl and single texts on some servers.
    List<String> lines(String name) {
        return all(name)
                .map(value -> value.isContainerNode() ? "" : value.asText().strip())
                .filter(line -> !line.isEmpty())
                .toList();
    }

    /// The addresses of the objects that a property names, whether they are embedded or referred to.
    List<String> addresses(String name) {
        return all(name)
                .map(value -> value.isTextual()
                        ? value.textValue().strip()
                        : value.path("id").asText("").strip())
                .filter(address -> !address.isEmpty())
                .toList();
    }

    @Nullable
    String address(String name) {
        return addresses(name).stream().findFirst().orElse(null);
    }

    private Stream<JsonNode> all(String name) {
        JsonNode value = node.path(name);
        return value.isArray()
                ? value.valueStream()
                : value.isMissingNode() || value.isNull() ? Stream.of() : Stream.of(value);
    }

    /// The objects of a property, embedded or referred to; what is neither is a problem.
    <T extends @Nullable Object> List<T> objects(String name, Function<Fields, T> read) {
        List<T> objects = new ArrayList<>();
        all(name).forEach(value -> {
            if (value.isObject() || (value.isTextual() && !value.textValue().isBlank())) {
                objects.add(read.apply(of(value, where, problems)));
            } else if (!value.isTextual()) {
                problem(name + " holds what is neither an object nor an address");
            }
        });
        return objects;
    }

    <T> @Nullable T object(String name, Function<Fields, @Nullable T> read) {
        return this.<@Nullable T>objects(name, read).stream()
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    Optional<Boolean> flag(String name) {
        JsonNode value = node.path(name);
        if (value.isMissingNode() || value.isNull()) {
            return Optional.empty();
        }
        return switch (value.asText().strip()) {
            case "true", "1" -> Optional.of(true);
            case "false", "0" -> Optional.of(false);
            case "" -> Optional.empty();
            default -> {
                problem(name + " is neither true nor false: " + shortened(value.asText()));
                yield Optional.empty();
            }
        };
    }

    /// A whole number, also where it was written as text.
    @Nullable
    Long whole(String name) {
        String line = line(name);
        if (line == null) {
            return null;
        }
        if (!line.matches("-?\\d{1,18}")) {
            problem(name + " is no whole number: " + shortened(line));
            return null;
        }
        return Long.valueOf(line);
    }

    /// A day, also where a time of day stands with it.
    @Nullable
    LocalDate date(String name) {
        String line = line(name);
        try {
            return line == null ? null : LocalDate.parse(line.substring(0, Math.min(10, line.length())));
        } catch (DateTimeException none) {
            problem(name + " is no date: " + shortened(line));
            return null;
        }
    }

    /// A moment; one without an offset counts as UTC, a bare day as its beginning.
    @Nullable
    OffsetDateTime moment(String name) {
        String line = line(name);
        if (line == null) {
            return null;
        }
        try {
            if (line.length() <= 10) {
                return LocalDate.parse(line).atStartOfDay().atOffset(ZoneOffset.UTC);
            }
            return line.matches(".*T.*(?:Z|[+-]\\d{2}:?\\d{2})")
                    ? OffsetDateTime.parse(line.replaceFirst("([+-]\\d{2})(\\d{2})$", "$1:$2"))
                    : LocalDateTime.parse(line).atOffset(ZoneOffset.UTC);
        } catch (DateTimeException none) {
            problem(name + " is no date and time: " + shortened(line));
            return null;
        }
    }

    static String shortened(String text) {
        return text.length() <= 120 ? text : text.substring(0, 120) + "…";
    }
}
