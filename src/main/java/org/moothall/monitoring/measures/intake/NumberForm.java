package org.moothall.monitoring.measures.intake;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/// How a file writes its numbers. `1.234` is a little more than one or more than a thousand, and only the whole
/// column can tell.
public enum NumberForm {
    /// 1,234.5 as in Britain.
    POINT("[0-9]{1,3}(?:,[0-9]{3})+(?:\\.[0-9]+)?|[0-9]+(?:\\.[0-9]+)?", ",", '.'),
    /// 1.234,5 as in Germany.
    COMMA("[0-9]{1,3}(?:\\.[0-9]{3})+(?:,[0-9]+)?|[0-9]+(?:,[0-9]+)?", "\\.", ','),
    /// 1 234,5 as in France.
    SPACE("[0-9]{1,3}(?:[ \u202f'’][0-9]{3})+(?:[,.][0-9]+)?|[0-9]+(?:,[0-9]+)?", "[ \u202f'’]", ',');

    private static final Pattern AROUND = Pattern.compile("^([-−]?)\\s*£?\\s*(.*?)\\s*%?$");

    private final Pattern whole;
    private final String groups;
    private final char point;

    NumberForm(String whole, String groups, char point) {
        this.whole = Pattern.compile(whole);
        this.groups = groups;
        this.point = point;
    }

    /// The number that a text is in this form, with or without a pound or percent sign.
    public Optional<BigDecimal> read(String text) {
        var parts = AROUND.matcher(text.strip());
        if (!parts.matches() || !whole.matcher(parts.group(2)).matches()) {
            return Optional.empty();
        }
        String plain = parts.group(2).replaceAll(groups, "").replace(point, '.');
        return Optional.of(new BigDecimal((parts.group(1).isEmpty() ? "" : "-") + plain));
    }

    /// The form in which these texts are numbers.
    ///
    /// @return none where they could be read in two ways that differ
    public static Optional<NumberForm> of(List<String> texts) {
        long most = Arrays.stream(values())
                .mapToLong(form -> form.count(texts))
                .max()
                .orElse(0);
        List<NumberForm> best = Arrays.stream(values())
                .filter(form -> form.count(texts) == most)
                .toList();
        NumberForm first = best.getFirst();
        boolean agree = texts.stream()
                .allMatch(text -> best.stream().allMatch(form -> form.read(text).equals(first.read(text))));
        return agree ? Optional.of(first) : Optional.empty();
    }

    private long count(List<String> texts) {
        return texts.stream().filter(text -> read(text).isPresent()).count();
    }
}
