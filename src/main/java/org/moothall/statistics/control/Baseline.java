package org.moothall.statistics.control;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.statistics.control.ChartPoint.Place;
import org.moothall.statistics.control.Phase.Limits;

/// A phase's mean and mean moving range as exact fractions. A figure y is compared with mean ± f · range after
/// multiplying by 3 · n · k, with n figures and k ranges, so that no division rounds.
///
/// @param count      n, how many figures the mean rests on; at least one
/// @param sum        their sum
/// @param ranges     k, how many ranges; 0 where there are no limits
/// @param rangeTotal the sum of the ranges
/// @param factor     f, how many mean ranges a limit lies from the mean
record Baseline(int count, BigDecimal sum, int ranges, BigDecimal rangeTotal, BigDecimal factor) {
    private static final BigDecimal THREE = BigDecimal.valueOf(3);
    private static final MathContext PRECISE = MathContext.DECIMAL128;

    /// The baseline of some readings in order. A range lies between two neighbours that count; a gap has no range
    /// on either side, and ghosts have been taken out before.
    static Optional<Baseline> of(List<Reading> readings, Method method) {
        List<BigDecimal> figures =
                readings.stream().flatMap(reading -> reading.value().stream()).toList();
        if (figures.isEmpty()) {
            return Optional.empty();
        }
        List<BigDecimal> ranges = ranges(readings);
        List<BigDecimal> kept = method.screened() ? screened(ranges, method.screeningFactor()) : ranges;
        return Optional.of(
                new Baseline(figures.size(), total(figures), kept.size(), total(kept), method.limitFactor()));
    }

    /// 1 above the mean, −1 below, 0 on it.
    int side(BigDecimal figure) {
        return figure.multiply(BigDecimal.valueOf(count)).compareTo(sum);
    }

    Place place(BigDecimal figure) {
        if (ranges == 0) {
            return Place.NO_LIMITS;
        }
        BigDecimal distance = distance(figure).abs();
        if (distance.compareTo(reach().multiply(THREE)) > 0) {
            return Place.OUTSIDE;
        }
        return distance.compareTo(reach().add(reach())) > 0 ? Place.CLOSE : Place.WITHIN;
    }

    /// 1 strictly above the upper limit, −1 strictly below the lower, 0 between them, on one, or without limits.
    int beyond(BigDecimal figure) {
        return place(figure) == Place.OUTSIDE ? side(figure) : 0;
    }

    double mean() {
        return sum.divide(BigDecimal.valueOf(count), PRECISE).doubleValue();
    }

    Optional<Limits> limits() {
        return ranges == 0 ? Optional.empty() : Optional.of(new Limits(limit(-3), limit(-2), limit(2), limit(3)));
    }

    /// The mean and so many thirds of the way to a limit.
    private double limit(int thirds) {
        BigDecimal scale = THREE.multiply(BigDecimal.valueOf((long) count * ranges));
        return sum.multiply(BigDecimal.valueOf(3L * ranges))
                .add(reach().multiply(BigDecimal.valueOf(thirds)))
                .divide(scale, PRECISE)
                .doubleValue();
    }

    private BigDecimal distance(BigDecimal figure) {
        return figure.multiply(BigDecimal.valueOf(count)).subtract(sum).multiply(BigDecimal.valueOf(3L * ranges));
    }

    /// A third of the way to a limit.
    private BigDecimal reach() {
        return factor.multiply(rangeTotal).multiply(BigDecimal.valueOf(count));
    }

    private static List<BigDecimal> ranges(List<Reading> readings) {
        List<BigDecimal> ranges = new ArrayList<>();
        for (int next = 1; next < readings.size(); next++) {
            Optional<BigDecimal> before = readings.get(next - 1).value();
            Optional<BigDecimal> after = readings.get(next).value();
            if (before.isPresent() && after.isPresent()) {
                ranges.add(after.get().subtract(before.get()).abs());
            }
        }
        return ranges;
    }

    /// Those below so many times their mean, once and not again. Where all are nought, all are kept: a series
    /// that does not vary has limits, on its mean.
    private static List<BigDecimal> screened(List<BigDecimal> ranges, BigDecimal factor) {
        BigDecimal most = factor.multiply(total(ranges));
        if (most.signum() == 0) {
            return ranges;
        }
        BigDecimal count = BigDecimal.valueOf(ranges.size());
        return ranges.stream()
                .filter(range -> range.multiply(count).compareTo(most) < 0)
                .toList();
    }

    private static BigDecimal total(List<BigDecimal> figures) {
        return figures.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
