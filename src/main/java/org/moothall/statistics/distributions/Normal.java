package org.moothall.statistics.distributions;

/// The standard normal distribution, read from the gamma distribution: half the square of a normal deviate has
/// shape ½.
public final class Normal {
    private static final Gamma HALF_SQUARE = new Gamma(0.5);

    private Normal() {}

    /// The z below which a share of the distribution lies: 1.959963984540054 for 0.975.
    public static double quantile(double share) {
        Shares.within(share);
        return share < 0.5 ? -above(share) : above(1 - share);
    }

    /// The z that leaves so much above it; exact also for a tail that is tiny.
    public static double above(double tail) {
        Shares.within(tail);
        return tail > 0.5 ? -above(1 - tail) : Math.sqrt(2 * HALF_SQUARE.upperQuantile(2 * tail));
    }
}
