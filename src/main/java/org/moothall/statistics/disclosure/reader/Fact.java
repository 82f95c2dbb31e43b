package org.moothall.statistics.disclosure.reader;

import org.jspecify.annotations.Nullable;
import org.moothall.statistics.exact.Fraction;

/// One thing that a reader knows: a sum of counts lies between two values, or is one value.
///
/// @param source where it was said, for people to find it: publication, table, place
/// @param low    the lowest it can be, null where nothing is known
/// @param high   the highest, null where nothing is known
public record Fact(
        String source,
        Sum sum,
        @Nullable Fraction low,
        @Nullable Fraction high) {
    public Fact {
        if (low != null && high != null && low.compareTo(high) > 0) {
            throw new IllegalArgumentException(source + ": nothing lies between " + low + " and " + high + ".");
        }
    }

    public static Fact exactly(String source, Sum sum, Fraction value) {
        return new Fact(source, sum, value, value);
    }

    public static Fact atLeast(String source, Sum sum, Fraction low) {
        return new Fact(source, sum, low, null);
    }

    public static Fact atMost(String source, Sum sum, Fraction high) {
        return new Fact(source, sum, null, high);
    }

    /// Known since how it is counted: a total that is counted as a cell of its own equals its parts.
    public static Fact identity(String source, Sum whole, Sum parts) {
        return exactly(source, whole.minus(parts), Fraction.ZERO);
    }

    public boolean isExact() {
        return low != null && low.equals(high);
    }

    /// The same whoever said it.
    public Fact bare() {
        return new Fact("", sum, low, high);
    }

    /// Whether a value of the sum agrees with it.
    public boolean allows(Fraction value) {
        return (low == null || low.compareTo(value) <= 0) && (high == null || high.compareTo(value) >= 0);
    }
}
