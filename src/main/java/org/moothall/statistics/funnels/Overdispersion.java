package org.moothall.statistics.funnels;

import java.util.List;
import org.moothall.statistics.distributions.Percentiles;

/// How much more places differ than chance explains. With zᵢ = (pᵢ − p₀)/sᵢ and sᵢ² = p₀(1 − p₀)/nᵢ, each zᵢ
/// beyond the winsorised percentiles being moved to them: φ = mean of z² and, with wᵢ = 1/sᵢ² over k places, τ² =
/// max(0, (kφ − (k − 1)) / (Σw − Σw²/Σw)).
///
/// Source: Spiegelhalter (2005); FunnelPlotR.
///
/// @param baseline p₀, as a share of 1
/// @param phi      1 where there is chance alone; 0 where nothing can differ
/// @param tau2     the variance between places, in shares squared
public record Overdispersion(double baseline, double phi, double tau2) {
    /// A tenth at either end, as the peers do.
    public static final double TENTH = 0.1;

    /// Of some places about their own baseline, a tenth winsorised at either end.
    public static Overdispersion of(List<Area> areas) {
        return of(areas, Funnel.baseline(areas), TENTH);
    }

    /// Of some places about a baseline.
    ///
    /// @param winsorised the share at either end that is moved in, from 0 to below a half
    public static Overdispersion of(List<Area> areas, double baseline, double winsorised) {
        Bounds.baseline(baseline);
        if (!(winsorised >= 0 && winsorised < 0.5)) {
            throw new IllegalArgumentException("No more than half can be winsorised at either end: " + winsorised);
        }
        double variance = NormalFunnel.variance(baseline);
        if (variance == 0 || areas.isEmpty()) {
            return new Overdispersion(baseline, 0, 0);
        }
        double phi = phi(areas, baseline, winsorised);
        return new Overdispersion(baseline, phi, between(areas, phi, variance));
    }

    private static double phi(List<Area> areas, double baseline, double winsorised) {
        double deviation = Math.sqrt(NormalFunnel.variance(baseline));
        List<Double> scores = areas.stream()
                .map(area -> (area.share() - baseline) * Math.sqrt(area.denominator()) / deviation)
                .toList();
        double low = Percentiles.of(scores, winsorised);
        double high = Percentiles.of(scores, 1 - winsorised);
        return scores.stream()
                .mapToDouble(score -> Math.clamp(score, low, high))
                .map(score -> score * score)
                .average()
                .orElse(0);
    }

    private static double between(List<Area> areas, double phi, double variance) {
        double weights = 0;
        double squares = 0;
        for (Area area : areas) {
            double weight = area.denominator() / variance;
            weights += weight;
            squares += weight * weight;
        }
        double spread = weights - squares / weights;
        int k = areas.size();
        return k < 2 ? 0 : Math.max(0, (k * phi - (k - 1)) / spread);
    }
}
