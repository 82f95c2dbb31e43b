package org.moothall.statistics.control;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import org.moothall.statistics.control.ChartPoint.Place;
import org.moothall.statistics.control.ChartPoint.Verdict;

/// The readings between two steps, with the baseline that they are judged by.
///
/// @param first    the first reading's place in the series
/// @param readings at least one
/// @param rebase   the step that began it; none for the first
/// @param baseline none where no reading counts
/// @param series   the whole
record Stretch(int first, List<Reading> readings, Optional<Rebase> rebase, Optional<Baseline> baseline, Series series) {

    /// A series cut at its steps. Where several lie between two readings, the last of them begins the stretch; one
    /// after the last reading begins nothing yet.
    static List<Stretch> cut(Series series) {
        List<Stretch> stretches = new ArrayList<>();
        List<Reading> all = series.readings();
        int first = 0;
        for (int next = 1; next <= all.size(); next++) {
            if (next == all.size() || !step(series, first).equals(step(series, next))) {
                stretches.add(of(series, first, next));
                first = next;
            }
        }
        return stretches;
    }

    Phase phase() {
        int points = (int) readings.stream().filter(Reading::counts).count();
        return new Phase(
                first,
                first + readings.size() - 1,
                rebase,
                points,
                points < series.method().trial(),
                baseline.map(found -> OptionalDouble.of(found.mean())).orElseGet(OptionalDouble::empty),
                baseline.flatMap(Baseline::limits));
    }

    List<ChartPoint> points(int phase) {
        List<ChartPoint> points = new ArrayList<>();
        List<SpecialCause> causes = baseline.map(this::causes).orElse(List.of());
        int judged = 0;
        for (Reading reading : readings) {
            Optional<Verdict> verdict = Optional.empty();
            if (reading.counts()) {
                SpecialCause cause = causes.get(judged++);
                verdict = baseline.flatMap(by -> reading.value().map(figure -> verdict(figure, by, cause)));
            }
            points.add(new ChartPoint(reading, phase, verdict));
        }
        return points;
    }

    private Verdict verdict(BigDecimal figure, Baseline by, SpecialCause cause) {
        Place place = by.place(figure);
        return new Verdict(by.side(figure), place, cause, PointType.of(cause, series.direction()));
    }

    /// The causes of the readings that count, in order: what a gap divides is judged apart.
    private List<SpecialCause> causes(Baseline by) {
        List<SpecialCause> causes = new ArrayList<>();
        List<BigDecimal> together = new ArrayList<>();
        for (Reading reading : unghosted(readings)) {
            reading.value().ifPresent(together::add);
            if (reading.value().isEmpty()) {
                causes.addAll(Causes.of(together, by, series.method()));
                together.clear();
            }
        }
        causes.addAll(Causes.of(together, by, series.method()));
        return causes;
    }

    private static Stretch of(Series series, int first, int next) {
        List<Reading> readings = series.readings().subList(first, next);
        List<Reading> real = unghosted(readings);
        Optional<Baseline> baseline = Baseline.of(basis(real, series), series.method());
        return new Stretch(first, readings, step(series, first), baseline, series);
    }

    /// The readings up to the last that limits rest on.
    private static List<Reading> basis(List<Reading> real, Series series) {
        int wanted = series.fixed().orElse(Integer.MAX_VALUE);
        int until = 0;
        for (int counted = 0; until < real.size() && counted < wanted; until++) {
            counted += real.get(until).counts() ? 1 : 0;
        }
        return real.subList(0, until);
    }

    private static List<Reading> unghosted(List<Reading> readings) {
        return readings.stream().filter(reading -> !reading.ghosted()).toList();
    }

    /// The last step on or before a reading, or none.
    private static Optional<Rebase> step(Series series, int reading) {
        return series.rebases().reversed().stream()
                .filter(rebase ->
                        !rebase.from().isAfter(series.readings().get(reading).on()))
                .findFirst();
    }
}
