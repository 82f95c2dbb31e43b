package org.moothall.monitoring.measures.benchmarks;

import java.math.BigDecimal;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One published value.
///
/// @param year   as published: `2025`, `2024-25`, `2024-25 (OT)`, `2014-16`
/// @param symbol in the place of a number; `-` hides two meanings, missing and suppressed
public record Published(
        String year, @Nullable BigDecimal value, @Nullable String symbol) {
    private static final Pattern YEAR = Pattern.compile("([0-9]{4})(?:[-/]([0-9]{4}|[0-9]{2}))?.*");

    /// The calendar year in which the published year ends, so that years can be put in order.
    public int ends() {
        return ends(year).orElseThrow();
    }

    /// The same of a text; none where it is no year, such as `0`.
    public static OptionalInt ends(String year) {
        Matcher matcher = YEAR.matcher(year);
        if (!matcher.matches()) {
            return OptionalInt.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        String last = matcher.group(2);
        if (last == null) {
            return OptionalInt.of(first);
        }
        return OptionalInt.of(
                last.length() == 4 ? Integer.parseInt(last) : first - first % 100 + Integer.parseInt(last));
    }
}
