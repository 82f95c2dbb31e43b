package org.moothall.statistics.intervals;

/// Wilson's interval for a proportion: the proportions that a test at this level would not reject. It stays
/// within 0 and 1, and has a width even at 0 of n.
///
/// For x of n, p = x/n: (2x + z² ∓ z √(z² + 4x(1 − p))) / (2(n + z²)). The lower limit is computed as
/// 2x²/(n (2x + z² + z √…)), which is the same and does not cancel.
///
/// Source: E. B. Wilson (1927); PHEindicatormethods, `phe_proportion`.
public final class Wilson {
    private Wilson() {}

    /// The interval for a count of a size, as shares of 1.
    public static Interval of(double count, double size, double level) {
        Confidence.countOf(count, size);
        double z = Confidence.z(level);
        if (2 * count > size) {
            Interval others = of(size - count, size, z, z * z);
            return new Interval(1 - others.upper(), 1 - others.lower());
        }
        return of(count, size, z, z * z);
    }

    private static Interval of(double count, double size, double z, double square) {
        double upperRoot = 2 * count + square + z * Math.sqrt(square + 4 * count * (size - count) / size);
        double lower = 2 * count * count / (size * upperRoot);
        return new Interval(lower, upperRoot / (2 * (size + square)));
    }
}
