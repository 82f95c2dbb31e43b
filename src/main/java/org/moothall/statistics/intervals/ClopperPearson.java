package org.moothall.statistics.intervals;

import org.moothall.statistics.distributions.Beta;

/// The exact interval for a proportion: never less sure than it says, and therefore wider than Wilson's.
///
/// Lower: the α/2 quantile of Beta(x, n − x + 1), or 0 at 0 of n. Upper: what leaves α/2 above it in Beta(x + 1,
/// n − x), or 1 at n of n.
///
/// Source: Clopper and Pearson (1934); R's `binom.test`.
public final class ClopperPearson {
    private ClopperPearson() {}

    /// The interval for a count of a size, as shares of 1.
    public static Interval of(double count, double size, double level) {
        Confidence.countOf(count, size);
        double tail = Confidence.tail(level);
        double others = size - count;
        return new Interval(
                count == 0 ? 0 : new Beta(count, others + 1).quantile(tail),
                others == 0 ? 1 : new Beta(count + 1, others).upperQuantile(tail));
    }
}
