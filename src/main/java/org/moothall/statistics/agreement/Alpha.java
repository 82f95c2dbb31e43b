package org.moothall.statistics.agreement;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.OptionalDouble;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.exact.Fraction;

/// Krippendorff's alpha: agreement of any number of raters, whoever rated what.
///
/// alpha = 1 - Do / De, where Do is the mean squared distance of values within a unit, each unit of m values
/// weighing with its pairs over m - 1, and De that of all values whichever unit they come from. A unit with fewer
/// than two values takes no part.
public final class Alpha {
    private final Metric metric;
    private final List<List<Long>> units;
    private final SortedMap<Long, Long> frequencies = new TreeMap<>();

    private Alpha(Metric metric, List<List<Long>> units) {
        this.metric = metric;
        this.units = units;
        units.forEach(unit -> unit.forEach(value -> frequencies.merge(value, 1L, Long::sum)));
    }

    /// Reads ratings.
    ///
    /// @param units each case with the values its raters gave, null where one gave none
    /// @throws IllegalArgumentException where a value below zero is to be set in proportion
    public static Alpha of(Metric metric, List<? extends List<? extends @Nullable Number>> units) {
        List<List<Long>> paired = new ArrayList<>();
        for (List<? extends @Nullable Number> unit : units) {
            List<Long> values = unit.stream()
                    .filter(Objects::nonNull)
                    .map(Number::longValue)
                    .toList();
            if (metric == Metric.RATIO && values.stream().anyMatch(value -> value < 0)) {
                throw new IllegalArgumentException("Values in proportion are not below zero.");
            }
            if (values.size() > 1) {
                paired.add(values);
            }
        }
        return new Alpha(metric, paired);
    }

    /// How many units had at least two values.
    public int units() {
        return units.size();
    }

    /// How many values those have.
    public long values() {
        return frequencies.values().stream().mapToLong(Long::longValue).sum();
    }

    /// Alpha: 1 is full agreement, 0 what chance gives. Empty where no unit has two values, or all values are the
    /// same: raters who never differ on anything have not shown that they can tell things apart.
    public OptionalDouble value() {
        Fraction expected = disagreement(frequencies).over(Fraction.of(Math.max(1, values() - 1)));
        if (expected.isZero()) {
            return OptionalDouble.empty();
        }
        Fraction observed = units.stream()
                .map(unit -> disagreement(counted(unit)).over(Fraction.of(unit.size() - 1L)))
                .reduce(Fraction.ZERO, Fraction::plus);
        return OptionalDouble.of(Fraction.ONE.minus(observed.over(expected)).toDouble());
    }

    private static SortedMap<Long, Long> counted(List<Long> unit) {
        SortedMap<Long, Long> counts = new TreeMap<>();
        unit.forEach(value -> counts.merge(value, 1L, Long::sum));
        return counts;
    }

    /// The squared distances of all pairs of different values.
    private Fraction disagreement(SortedMap<Long, Long> counts) {
        Fraction sum = Fraction.ZERO;
        for (var low : counts.entrySet()) {
            for (var high : counts.tailMap(low.getKey() + 1).entrySet()) {
                sum = sum.plus(metric.apart(low.getKey(), high.getKey(), frequencies)
                        .times(Fraction.of(low.getValue() * high.getValue())));
            }
        }
        return sum;
    }
}
