package org.moothall.statistics.control;

import java.util.Optional;

/// One reading on its chart.
///
/// @param reading the reading
/// @param phase   the phase that it lies in, counted from 0
/// @param verdict what the rules say of it; none where it is missing or ghosted
public record ChartPoint(Reading reading, int phase, Optional<Verdict> verdict) {

    /// What the rules say of a point.
    ///
    /// @param side  1 above the mean, −1 below, 0 on it
    /// @param place where it lies between the limits
    /// @param cause the first label that applies
    /// @param type  what that means
    public record Verdict(int side, Place place, SpecialCause cause, PointType type) {}

    /// Where a point lies between the limits.
    public enum Place {
        /// on or within the near limits
        WITHIN,
        /// strictly beyond a near limit, and not outside
        CLOSE,
        /// strictly beyond a limit
        OUTSIDE,
        /// there are no limits
        NO_LIMITS
    }
}
