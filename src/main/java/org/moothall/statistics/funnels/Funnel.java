package org.moothall.statistics.funnels;

import java.util.List;
import org.moothall.statistics.distributions.Normal;

/// A funnel of proportions round a baseline.
public sealed interface Funnel permits NormalFunnel, ExactFunnel, AdjustedFunnel {
    /// z of the 0.025 limits.
    double TWO_SIGMA = Normal.above(0.025);

    /// z of the 0.001 limits.
    double THREE_SIGMA = Normal.above(0.001);

    /// What the places are compared with, as a share of 1.
    double baseline();

    /// The limits for a place of a size, which is above 0.
    FunnelLimits limits(double size);

    /// Where a place lies.
    default Significance of(Area area) {
        return Significance.of(area.share(), limits(area.denominator()));
    }

    /// The baseline of some places: the sum of their numerators over the sum of their denominators, never the
    /// mean of their shares.
    static double baseline(List<Area> areas) {
        if (areas.isEmpty()) {
            throw new IllegalArgumentException("A funnel without places has no baseline");
        }
        return areas.stream().mapToDouble(Area::numerator).sum()
                / areas.stream().mapToDouble(Area::denominator).sum();
    }
}
