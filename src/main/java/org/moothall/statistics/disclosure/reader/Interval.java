package org.moothall.statistics.disclosure.reader;

import org.jspecify.annotations.Nullable;
import org.moothall.statistics.exact.Fraction;

/// Where a value must lie.
///
/// @param low  the lowest value; null where there is none
/// @param high the highest; null where there is none
public record Interval(@Nullable Fraction low, @Nullable Fraction high) {
    /// One value.
    static Interval only(Fraction value) {
        return new Interval(value, value);
    }

    Interval plus(Interval other) {
        return new Interval(sum(low, other.low), sum(high, other.high));
    }

    private static @Nullable Fraction sum(@Nullable Fraction one, @Nullable Fraction other) {
        return one == null || other == null ? null : one.plus(other);
    }

    /// Whether it is at least so wide.
    public boolean isAsWideAs(int width) {
        return low == null || high == null || high.minus(low).compareTo(Fraction.of(width)) >= 0;
    }

    /// Whether it is at least as wide as another.
    public boolean isAsWideAs(Interval other) {
        if (low == null || high == null) {
            return true;
        }
        return other.low != null && other.high != null && high.minus(low).compareTo(other.high.minus(other.low)) >= 0;
    }

    @Override
    public String toString() {
        return (low == null ? "" : low) + ".." + (high == null ? "" : high);
    }
}
