package org.moothall.statistics.control.subgroups;

import java.util.List;

/// A sample of measurements.
///
/// @param size      how many, two or more: one alone has no spread
/// @param mean      their mean
/// @param deviation their standard deviation, with n − 1
/// @param excluded  whether centre line and limits leave it out, because its cause is known
public record Subgroup(int size, double mean, double deviation, boolean excluded) {
    public Subgroup {
        if (size < 2 || !Double.isFinite(mean) || !(deviation >= 0) || Double.isInfinite(deviation)) {
            throw new IllegalArgumentException(
                    "There is no sample of %s with mean %s and deviation %s".formatted(size, mean, deviation));
        }
    }

    /// The sample of some measurements.
    public static Subgroup of(List<Double> measurements) {
        double mean = measurements.stream().mapToDouble(each -> each).average().orElse(Double.NaN);
        double squares = measurements.stream()
                .mapToDouble(each -> (each - mean) * (each - mean))
                .sum();
        return new Subgroup(measurements.size(), mean, Math.sqrt(squares / (measurements.size() - 1)), false);
    }

    /// The same, left out of centre line and limits.
    public Subgroup exclude() {
        return new Subgroup(size, mean, deviation, true);
    }
}
