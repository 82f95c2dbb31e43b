package org.moothall.statistics.funnels;

import org.moothall.statistics.distributions.Binomial;

/// Limits from the binomial distribution itself, made continuous: for a probability p, r is the smallest count with
/// F(r) ≥ p, α = (F(r) − p)/f(r), and the limit (r − α)/n. Below 0 for the tiniest places, and then 0.
///
/// The mark of a place does not go by the interpolated limit but by the count itself, beyond which there must be
/// less than the tail: where all of ten have what 999 of 1,000 have, the upper limit is 0.9999, and nothing is
/// remarkable.
///
/// Source: D. J. Spiegelhalter, "Funnel plots for comparing institutional performance" (2005), appendix A.1.1.
///
/// @param baseline each one's probability, as a share of 1
public record ExactFunnel(double baseline) implements Funnel {
    public ExactFunnel {
        Bounds.baseline(baseline);
    }

    @Override
    public FunnelLimits limits(double size) {
        return new FunnelLimits(
                Bounds.share(limit(size, 0.001)),
                Bounds.share(limit(size, 0.025)),
                Bounds.share(limit(size, 0.975)),
                Bounds.share(limit(size, 0.999)));
    }

    @Override
    public Significance of(Area area) {
        Binomial counts = counts(area.denominator());
        if (area.numerator() > counts.quantile(0.975)) {
            return area.numerator() > counts.quantile(0.999) ? Significance.HIGH_3 : Significance.HIGH_2;
        }
        if (area.numerator() < counts.quantile(0.025)) {
            return area.numerator() < counts.quantile(0.001) ? Significance.LOW_3 : Significance.LOW_2;
        }
        return Significance.NONE;
    }

    /// The limit for one probability before it is kept between 0 and 1.
    ///
    /// @param size how many, a whole number above 0
    public double limit(double size, double probability) {
        Binomial counts = counts(size);
        long count = counts.quantile(probability);
        double over = (counts.cumulative(count) - probability) / counts.probability(count);
        return (count - over) / size;
    }

    private Binomial counts(double size) {
        Bounds.size(size);
        if (size != Math.rint(size)) {
            throw new IllegalArgumentException("Exact limits are for whole numbers, not for " + size);
        }
        return new Binomial((long) size, baseline);
    }
}
