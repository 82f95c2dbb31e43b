package org.moothall.statistics.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.statistics.control.ChartPoint.Verdict;

/// A series with its phases, limits and signals.
///
/// Within each phase: the mean of the figures; the mean of the ranges between neighbours, those of 3.267 times
/// their mean or more being left out once; limits at the mean ∓ 2.66 times that; near limits at two thirds of the
/// way.
///
/// Source: NHSRplotthedots; see RATIONALE.md for where this differs.
///
/// @param series    what it was made from
/// @param phases    in order
/// @param points    one for each reading, in order
/// @param variation what the last point that counts shows; none where none counts
/// @param assurance whether the target can be relied on, by the limits of the last such point; none without a
/// target, a
///                  direction or limits
public record XmrChart(
        Series series,
        List<Phase> phases,
        List<ChartPoint> points,
        Optional<Variation> variation,
        Optional<Assurance> assurance) {
    public XmrChart {
        phases = List.copyOf(phases);
        points = List.copyOf(points);
    }

    /// The chart of a series.
    public static XmrChart of(Series series) {
        List<Stretch> stretches = Stretch.cut(series);
        List<Phase> phases = new ArrayList<>();
        List<ChartPoint> points = new ArrayList<>();
        for (Stretch stretch : stretches) {
            stretch.points(phases.size()).forEach(points::add);
            phases.add(stretch.phase());
        }
        Optional<ChartPoint> last = points.reversed().stream()
                .filter(point -> point.verdict().isPresent())
                .findFirst();
        return new XmrChart(
                series,
                phases,
                points,
                last.flatMap(ChartPoint::verdict).map(verdict -> variation(verdict, series)),
                last.flatMap(point -> assurance(stretches.get(point.phase()), series)));
    }

    private static Variation variation(Verdict verdict, Series series) {
        return Variation.of(verdict.cause(), series.direction());
    }

    private static Optional<Assurance> assurance(Stretch stretch, Series series) {
        if (series.direction() == Direction.NEUTRAL) {
            return Optional.empty();
        }
        return stretch.baseline()
                .filter(baseline -> baseline.ranges() > 0)
                .flatMap(baseline -> series.target().map(target -> where(baseline, target, series.direction())));
    }

    private static Assurance where(Baseline baseline, BigDecimal target, Direction direction) {
        return Assurance.of(baseline.beyond(target), direction);
    }
}
