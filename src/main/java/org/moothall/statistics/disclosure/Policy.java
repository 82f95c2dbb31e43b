package org.moothall.statistics.disclosure;

import org.moothall.statistics.exact.Fraction;

/// A council's rules on small numbers: data, kept in versions, and public.
///
/// @param version   which version this is; a report names it
/// @param threshold counts from 1 to this are hidden
/// @param zeros     whether a nought is shown; a nought shown is a true one
/// @param rounding  counts shown are rounded to the nearest multiple of this; 1 where they are not rounded
/// @param width     how many values apart the ends of what a reader can work out about a small count must be; more
///                  than the threshold, so that no sum of counts that is small can be worked out either
public record Policy(String version, int threshold, boolean zeros, int rounding, int width) {
    public Policy {
        if (threshold < 1 || threshold > 10 || rounding < 1 || width <= threshold) {
            throw new IllegalArgumentException(
                    "A policy hides counts up to between 1 and 10, rounds to 1 or more, and is wider than its threshold.");
        }
    }

    /// Counts of 1 to 5 hidden, noughts shown, nothing rounded.
    public static Policy usual() {
        return new Policy("usual", 5, true, 1, 6);
    }

    /// Whether a count may not be shown.
    public boolean hides(Fraction count) {
        return count.signum() == 0 ? !zeros : count.signum() > 0 && count.compareTo(Fraction.of(threshold)) <= 0;
    }

    /// A count as it is shown; halves go up.
    long rounded(long count) {
        long magnitude = (2 * Math.abs(count) + rounding) / (2L * rounding) * rounding;
        return count < 0 ? -magnitude : magnitude;
    }

    /// The lowest magnitude that is shown as this one.
    long lowest(long shown) {
        return Math.max(0, shown - rounding / 2);
    }

    /// The highest magnitude that is shown as this one.
    long highest(long shown) {
        return shown + (rounding - 1) / 2;
    }
}
