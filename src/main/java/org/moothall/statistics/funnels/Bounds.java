package org.moothall.statistics.funnels;

/// What may be a baseline or a size, and limits kept between 0 and 1.
final class Bounds {
    private Bounds() {}

    static void baseline(double baseline) {
        if (!(baseline >= 0 && baseline <= 1)) {
            throw new IllegalArgumentException("A baseline lies between 0 and 1, not at " + baseline);
        }
    }

    static void size(double size) {
        if (!(size > 0)) {
            throw new IllegalArgumentException("A place has a size above 0, not " + size);
        }
    }

    static double share(double limit) {
        return Math.clamp(limit, 0, 1);
    }

    /// Limits so many standard deviations about a baseline.
    static FunnelLimits about(double baseline, double deviation) {
        return new FunnelLimits(
                share(baseline - Funnel.THREE_SIGMA * deviation),
                share(baseline - Funnel.TWO_SIGMA * deviation),
                share(baseline + Funnel.TWO_SIGMA * deviation),
                share(baseline + Funnel.THREE_SIGMA * deviation));
    }
}
