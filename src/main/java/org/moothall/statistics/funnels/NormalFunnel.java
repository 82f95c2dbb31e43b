package org.moothall.statistics.funnels;

/// Limits that invert Wilson's interval, which comes to p₀ ∓ z √(p₀(1 − p₀)/n), kept between 0 and 1.
///
/// Source: PHEindicatormethods, `calculate_funnel_limits`.
///
/// @param baseline p₀, as a share of 1
public record NormalFunnel(double baseline) implements Funnel {
    public NormalFunnel {
        Bounds.baseline(baseline);
    }

    @Override
    public FunnelLimits limits(double size) {
        Bounds.size(size);
        return Bounds.about(baseline, Math.sqrt(variance(baseline) / size));
    }

    static double variance(double baseline) {
        return baseline * (1 - baseline);
    }
}
