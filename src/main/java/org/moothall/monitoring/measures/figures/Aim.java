package org.moothall.monitoring.measures.figures;

import java.math.BigDecimal;

/// A target's numbers: what is aimed at, and how far off still counts as near.
///
/// @param tolerance in points of the value, or in per cent of the target
public record Aim(BigDecimal value, BigDecimal tolerance, Within within) {
    /// How the tolerance is measured.
    public enum Within {
        POINTS,
        PERCENT
    }

    /// With a tolerance that is none or more.
    ///
    /// @throws IllegalArgumentException where it is less
    public Aim {
        if (tolerance.signum() < 0) {
            throw new IllegalArgumentException("a tolerance is none or more");
        }
    }

    Ratio target() {
        return Ratio.of(value);
    }

    /// How far off is still near, in points.
    Ratio near() {
        return within == Within.POINTS
                ? Ratio.of(tolerance)
                : target().size().times(Ratio.of(tolerance)).over(Ratio.of(100));
    }
}
