package org.moothall.statistics.intervals;

/// A lower and an upper limit, in the unit of the figure that they belong to.
///
/// @param lower at most the upper
/// @param upper at least the lower
public record Interval(double lower, double upper) {
    public Interval {
        if (!(lower <= upper)) {
            throw new IllegalArgumentException("An interval does not go from %s to %s".formatted(lower, upper));
        }
    }

    /// Whether a figure lies in it; the limits belong to it.
    public boolean contains(double figure) {
        return lower <= figure && figure <= upper;
    }

    /// The same in another unit, for example per 10,000.
    public Interval times(double factor) {
        return new Interval(lower * factor, upper * factor);
    }
}
