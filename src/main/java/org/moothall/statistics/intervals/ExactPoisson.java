package org.moothall.statistics.intervals;

import org.moothall.statistics.distributions.Gamma;

/// The exact interval for a count, from the gamma distribution, that is half of chi-square's.
///
/// Lower: the α/2 quantile of Gamma(x), or 0 at 0. Upper: what leaves α/2 above it in Gamma(x + 1).
///
/// Source: F. Garwood (1936).
public final class ExactPoisson {
    private ExactPoisson() {}

    /// The interval for a count.
    public static Interval of(double count, double level) {
        Confidence.count(count);
        double tail = Confidence.tail(level);
        return new Interval(count == 0 ? 0 : new Gamma(count).quantile(tail), new Gamma(count + 1).upperQuantile(tail));
    }
}
