package org.moothall.statistics.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/// Everything that a chart is made from.
///
/// Not for rolling or year-to-date figures: successive ones share data, the ranges collapse, and the signals are
/// false.
///
/// @param readings  in order of date, one for each period; a period without a figure is there, as missing
/// @param rebases   the steps, in order of date
/// @param fixed     the limits of each phase rest on its first so many points, 12 or more; none for all of them
/// @param direction where improvement lies
/// @param target    what is aimed at, if anything
/// @param method    the numbers in the rules
public record Series(
        List<Reading> readings,
        List<Rebase> rebases,
        OptionalInt fixed,
        Direction direction,
        Optional<BigDecimal> target,
        Method method) {
    private static final int FEWEST_FIXED = 12;

    public Series {
        readings = List.copyOf(readings);
        rebases = rebases.stream().sorted(Comparator.comparing(Rebase::from)).toList();
        for (int next = 1; next < readings.size(); next++) {
            LocalDate on = readings.get(next).on();
            if (!readings.get(next - 1).on().isBefore(on)) {
                throw new IllegalArgumentException("Readings come in order of date, one a period: " + on);
            }
        }
        if (new HashSet<>(rebases.stream().map(Rebase::from).toList()).size() < rebases.size()) {
            throw new IllegalArgumentException("There are two steps on one day");
        }
        if (fixed.isPresent() && fixed.getAsInt() < FEWEST_FIXED) {
            throw new IllegalArgumentException("Limits are not fixed on fewer than 12 points");
        }
    }

    /// Readings without steps, direction or target, by the usual method.
    public static Series of(List<Reading> readings) {
        return new Series(
                readings, List.of(), OptionalInt.empty(), Direction.NEUTRAL, Optional.empty(), Method.PLOT_THE_DOTS);
    }

    /// The same with these steps.
    public Series rebased(List<Rebase> steps) {
        return new Series(readings, steps, fixed, direction, target, method);
    }

    /// The same with limits fixed on the first so many points of each phase.
    public Series fixedOn(int points) {
        return new Series(readings, rebases, OptionalInt.of(points), direction, target, method);
    }

    /// The same, improvement lying there.
    public Series improvingBy(Direction way) {
        return new Series(readings, rebases, fixed, way, target, method);
    }

    /// The same with a target.
    public Series aimingAt(BigDecimal aim) {
        return new Series(readings, rebases, fixed, direction, Optional.of(aim), method);
    }

    /// The same by another method.
    public Series by(Method other) {
        return new Series(readings, rebases, fixed, direction, target, other);
    }
}
