package org.moothall.monitoring.measures.intake;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.MeasureId;
import org.moothall.monitoring.measures.Observation;
import org.moothall.monitoring.measures.Observation.Submitted;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.intake.Mapping.Column;
import org.moothall.monitoring.measures.sheets.Cell;
import org.moothall.monitoring.measures.sheets.Sheet;

/// What a table would do to the figures of a plan: reads every row, finds all that is wrong, and says what each
/// figure would be new to or take the place of.
public final class Intake {
    private final Map<String, Measure> measures;
    private final Map<MeasureId, Map<Period, Observation>> held = new HashMap<>();
    private final LocalDate today;

    private final List<Problem> problems = new ArrayList<>();
    private final List<Preview.Line> lines = new ArrayList<>();
    private final Map<MeasureId, Map<Period, String>> places = new HashMap<>();

    /// Into these measures, beside the figures that they hold.
    public Intake(List<Measure> measures, Map<MeasureId, List<Observation>> held, LocalDate today) {
        this.measures = measures.stream()
                .collect(Collectors.toMap(measure -> key(measure.code()), measure -> measure, (one, other) -> one));
        held.forEach((measure, list) -> {
            Map<Period, Observation> byPeriod = new TreeMap<>();
            list.forEach(one -> byPeriod.put(one.figure().period(), one));
            this.held.put(measure, byPeriod);
        });
        this.today = today;
    }

    private static String key(String code) {
        return code.strip().toLowerCase(java.util.Locale.ROOT);
    }

    /// What the table would do.
    public Preview preview(Sheet sheet, Mapping mapping) {
        if (isMapped(sheet, mapping)) {
            List<Entry> entries = Entry.of(sheet, mapping);
            Map<Entry, Measure> found = new LinkedHashMap<>();
            entries.forEach(entry -> measure(entry, mapping).ifPresent(measure -> found.put(entry, measure)));
            new Shares(mapping, problems::add).check(found);
            found.forEach((entry, measure) -> read(entry, measure, mapping));
        }
        problems.sort(java.util.Comparator.comparingInt(Intake::row));
        return new Preview(lines, problems, problems.isEmpty() ? gaps() : List.of());
    }

    private static int row(Problem problem) {
        String digits = problem.place().replaceAll("[^0-9]", "");
        return digits.isEmpty() ? 0 : Integer.parseInt(digits);
    }

    private boolean isMapped(Sheet sheet, Mapping mapping) {
        boolean wide = mapping.column(Column.VALUES_OF_A_PERIOD).isPresent();
        if (mapping.measure() == null && mapping.column(Column.MEASURE).isEmpty()) {
            lacks(sheet, mapping, Column.MEASURE);
        }
        if (!wide && mapping.column(Column.PERIOD).isEmpty()) {
            lacks(sheet, mapping, Column.PERIOD);
        }
        if (!wide
                && mapping.column(Column.NUMERATOR).isEmpty()
                && mapping.column(Column.VALUE).isEmpty()) {
            lacks(sheet, mapping, Column.VALUE);
        }
        return problems.isEmpty();
    }

    private void lacks(Sheet sheet, Mapping mapping, Column column) {
        problems.add(new Problem(sheet.cell(mapping.header(), 0).place(), "", Fault.NO_COLUMN, column.name()));
    }

    private Optional<Measure> measure(Entry entry, Mapping mapping) {
        Cell cell = entry.measure();
        if (cell != null && cell.kind() == Cell.Kind.MERGED) {
            problems.add(new Problem(cell.place(), cell.text(), Fault.MERGED, ""));
            return Optional.empty();
        }
        String code = cell == null || cell.isBlank() ? mapping.measure() : cell.text();
        Measure measure = code == null ? null : measures.get(key(code));
        if (measure == null) {
            Cell at = cell == null ? entry.period() : cell;
            problems.add(new Problem(at.place(), at.text(), Fault.NO_SUCH_MEASURE, ""));
        }
        return Optional.ofNullable(measure);
    }

    private void read(Entry entry, Measure measure, Mapping mapping) {
        Optional<Period> period = period(entry, measure);
        Optional<Figure> figure = new Reading(mapping, measure.definition(), problems::add)
                .figure(entry, period.orElse(Period.of(java.time.YearMonth.from(today))));
        if (period.isEmpty() || figure.isEmpty() || isTwice(entry, measure, period.get())) {
            return;
        }
        Submitted submitted = new Submitted(figure.get(), Observation.Quality.GOOD, note(entry));
        Observation before = held.getOrDefault(measure.id(), Map.of()).get(period.get());
        lines.add(new Preview.Line(entry.row(), measure, submitted, effect(before, submitted, measure), before));
    }

    private static Preview.Effect effect(@Nullable Observation before, Submitted submitted, Measure measure) {
        if (before == null) {
            return Preview.Effect.NEW;
        }
        return before.says(submitted, measure.version()) ? Preview.Effect.SAME : Preview.Effect.REPLACES;
    }

    private Optional<Period> period(Entry entry, Measure measure) {
        Cell cell = entry.period();
        if (cell.kind() == Cell.Kind.MERGED) {
            problems.add(new Problem(cell.place(), cell.text(), Fault.MERGED, ""));
            return Optional.empty();
        }
        var definition = measure.definition();
        Optional<Period> period = new Periods(definition.frequency(), definition.yearBegins()).read(cell);
        if (period.isEmpty()) {
            problems.add(new Problem(
                    cell.place(),
                    cell.text(),
                    Fault.NOT_A_PERIOD,
                    definition.frequency().name()));
        } else if (period.get().end().isAfter(today)) {
            problems.add(new Problem(
                    cell.place(), cell.text(), Fault.FUTURE, period.get().end().toString()));
            return Optional.empty();
        }
        return period;
    }

    private boolean isTwice(Entry entry, Measure measure, Period period) {
        String place = entry.period().place() + "/" + entry.row();
        String before =
                places.computeIfAbsent(measure.id(), id -> new HashMap<>()).putIfAbsent(period, place);
        if (before != null) {
            Cell cell = entry.value() == null ? entry.period() : entry.value();
            problems.add(new Problem(cell.place(), cell.text(), Fault.TWICE, before.replaceAll(".*/", "")));
        }
        return before != null;
    }

    private static @Nullable String note(Entry entry) {
        Cell note = entry.note();
        return note == null || note.isBlank() ? null : note.text();
    }

    private List<Preview.Gap> gaps() {
        Map<MeasureId, TreeSet<Period>> known = new LinkedHashMap<>();
        Map<MeasureId, Measure> byId = new HashMap<>();
        for (Preview.Line line : lines) {
            byId.put(line.measure().id(), line.measure());
            known.computeIfAbsent(
                            line.measure().id(),
                            id -> new TreeSet<>(held.getOrDefault(id, Map.of()).keySet()))
                    .add(line.submitted().figure().period());
        }
        List<Preview.Gap> gaps = new ArrayList<>();
        known.forEach((id, periods) -> {
            List<Period> missing = new ArrayList<>();
            for (Period at = periods.first(); at.compareTo(periods.last()) < 0; at = at.moved(at.months())) {
                if (!periods.contains(at)) {
                    missing.add(at);
                }
            }
            if (!missing.isEmpty()) {
                gaps.add(new Preview.Gap(java.util.Objects.requireNonNull(byId.get(id)), missing));
            }
        });
        return gaps;
    }
}
