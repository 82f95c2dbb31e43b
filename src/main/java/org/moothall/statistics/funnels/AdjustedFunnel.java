package org.moothall.statistics.funnels;

/// A funnel widened for what places differ beyond chance. By multiplying, p₀ ∓ z √(φ p₀(1 − p₀)/n): every place's
/// own chance is taken to be larger; never narrower than chance alone. By adding, p₀ ∓ z √(p₀(1 − p₀)/n + τ²):
/// the places themselves are taken to vary about the baseline, so that large ones are not held to limits that
/// hardly have a width.
///
/// Source: Spiegelhalter (2005), section 4.
///
/// @param spread what was measured
/// @param way    how it is allowed for
public record AdjustedFunnel(Overdispersion spread, Way way) implements Funnel {
    /// The two ways of allowing for overdispersion.
    public enum Way {
        MULTIPLYING,
        ADDING
    }

    @Override
    public double baseline() {
        return spread.baseline();
    }

    @Override
    public FunnelLimits limits(double size) {
        Bounds.size(size);
        double chance = NormalFunnel.variance(baseline()) / size;
        return Bounds.about(
                baseline(),
                Math.sqrt(
                        switch (way) {
                            case MULTIPLYING -> chance * Math.max(1, spread.phi());
                            case ADDING -> chance + spread.tau2();
                        }));
    }
}
