package org.moothall.statistics.control.subgroups;

/// One sample on its chart.
///
/// @param value    its share or mean
/// @param lower    its own lower limit, for samples differ in size
/// @param upper    its own upper limit
/// @param side     1 above the centre line, −1 below, 0 on it
/// @param excluded whether the centre line and limits leave it out
public record SubgroupPoint(double value, double lower, double upper, int side, boolean excluded) {
    /// Whether it lies strictly beyond a limit.
    public boolean outside() {
        return value < lower || value > upper;
    }
}
