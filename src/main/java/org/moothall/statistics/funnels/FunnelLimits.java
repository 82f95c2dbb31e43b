package org.moothall.statistics.funnels;

/// The limits at one size, as shares of 1 and never beyond 0 and 1. "Two sigma" are the 0.025 and 0.975 points,
/// "three sigma" the 0.001 and 0.999 points.
///
/// @param lower3 the lower 0.001 limit
/// @param lower2 the lower 0.025 limit
/// @param upper2 the upper 0.025 limit
/// @param upper3 the upper 0.001 limit
public record FunnelLimits(double lower3, double lower2, double upper2, double upper3) {}
