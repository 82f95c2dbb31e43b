package org.moothall.statistics.distributions;

import java.util.List;

/// Percentiles of figures as R gives them by default (type 7), which LAIT's quartile bands and the winsorising of
/// funnels use: the h-th of n in order, h = (n − 1) · share, and between two of them in proportion.
///
/// Source: Hyndman and Fan, "Sample Quantiles in Statistical Packages" (1996), definition 7.
public final class Percentiles {
    private Percentiles() {}

    /// The percentile of some figures, in any order; at least one.
    public static double of(List<Double> figures, double share) {
        Shares.within(share);
        if (figures.isEmpty()) {
            throw new IllegalArgumentException("Nothing has no percentile");
        }
        List<Double> sorted = figures.stream().sorted().toList();
        double place = (sorted.size() - 1) * share;
        int below = (int) Math.floor(place);
        int above = Math.min(below + 1, sorted.size() - 1);
        double low = sorted.get(below);
        return low + (place - below) * (sorted.get(above) - low);
    }
}
