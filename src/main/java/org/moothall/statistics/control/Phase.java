package org.moothall.statistics.control;

import java.util.Optional;
import java.util.OptionalDouble;

/// A stretch of a series with a mean and limits of its own.
///
/// @param first  its first reading, counted from 0
/// @param last   its last reading
/// @param rebase the step that began it; none for the first
/// @param points how many of its readings count
/// @param trial  whether these are too few for more than trial limits
/// @param mean   the centre line; none where no reading counts
/// @param limits none where no two neighbours count, so that there is no range
public record Phase(
        int first,
        int last,
        Optional<Rebase> rebase,
        int points,
        boolean trial,
        OptionalDouble mean,
        Optional<Limits> limits) {

    /// The process limits, never cut off at 0 or 100: they say what the process does, not what can be.
    ///
    /// @param lower     lower process limit
    /// @param nearLower two thirds of the way from the mean to it
    /// @param nearUpper two thirds of the way to the upper
    /// @param upper     upper process limit
    public record Limits(double lower, double nearLower, double nearUpper, double upper) {}
}
