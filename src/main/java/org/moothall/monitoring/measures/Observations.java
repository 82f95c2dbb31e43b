package org.moothall.monitoring.measures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Observation.Quality;
import org.moothall.monitoring.measures.Observation.Submitted;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.figures.Symbol;
import org.moothall.record.ids.PlanId;

/// The figures, in two times: the period of which each speaks and the moment at which it became known. None is ever
/// overwritten.
public final class Observations {
    private static final String COLUMNS = """
            select o.id, o.measure, o.version, o.period_start, o.period_end, o.numerator, o.denominator, o.value,
                o.symbol, o.quality, o.note, o.upload, o.replaces, o.made_at, o.made_by
            from monitoring_observation o
            """;

    private final Monitoring monitoring;

    /// In this store.
    public Observations(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// The figures of a measure that hold now, by period.
    public List<Observation> of(MeasureId measure) {
        return asAt(measure, Instant.MAX);
    }

    /// The figures of a measure that held at a moment, by period.
    public List<Observation> asAt(MeasureId measure, Instant moment) {
        return holding(monitoring.read(handle -> history(handle, measure, moment)));
    }

    /// Every figure of a measure that there ever was, by period and then by when it became known.
    public List<Observation> history(MeasureId measure) {
        return monitoring.read(handle -> history(handle, measure, Instant.MAX));
    }

    /// The figures of all measures of a plan that held at a moment, by measure and period.
    public Map<MeasureId, List<Observation>> ofPlan(PlanId plan, Instant moment) {
        return monitoring
                .read(handle -> handle.createQuery(COLUMNS + """
                                join monitoring_measure m on m.id = o.measure
                                where m.plan = ? and o.made_at <= ?
                                order by o.measure, o.period_end, o.period_start, o.id""")
                        .bind(0, plan.number())
                        .bind(1, until(moment))
                        .map((row, context) -> observation(row))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Observation::measure,
                        HashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), Observations::holding)));
    }

    /// Adds figures of one measure. A figure that says the same as the one that holds is passed over; any other
    /// takes its place, and both stay.
    ///
    /// @param upload the file from which they come
    /// @return how many were added
    public int submit(Handle handle, Measure measure, List<Submitted> figures, @Nullable Long upload, String by) {
        Map<Period, Observation> holding = new TreeMap<>();
        history(handle, measure.id(), Instant.MAX)
                .forEach(one -> holding.put(one.figure().period(), one));
        PreparedBatch batch = handle.prepareBatch("""
                insert into monitoring_observation
                    (measure, version, period_start, period_end, numerator, denominator, value, symbol, quality, note,
                     upload, replaces, made_at, made_by)
                values (:measure, :version, :start, :end, :numerator, :denominator, :value, :symbol, :quality, :note,
                     :upload, :replaces, :now, :by)""");
        for (Submitted submitted : figures) {
            Observation held = holding.get(submitted.figure().period());
            if (held == null || !held.says(submitted, measure.version())) {
                bind(batch, measure, submitted, held, upload, by).add();
            }
        }
        int added = batch.size();
        if (added > 0) {
            batch.execute();
        }
        return added;
    }

    private PreparedBatch bind(
            PreparedBatch batch,
            Measure measure,
            Submitted submitted,
            @Nullable Observation held,
            @Nullable Long upload,
            String by) {
        Figure figure = submitted.figure();
        return batch.bind("measure", measure.id().number())
                .bind("version", measure.version())
                .bind("start", figure.period().start())
                .bind("end", figure.period().end())
                .bind("numerator", text(figure.numerator()))
                .bind("denominator", text(figure.denominator()))
                .bind("value", text(figure.value()))
                .bind("symbol", figure.symbol() == null ? null : figure.symbol().sign())
                .bind("quality", submitted.quality().name())
                .bind("note", submitted.note())
                .bind("upload", upload)
                .bind("replaces", held == null ? null : (Long) held.id())
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", by);
    }

    private static List<Observation> holding(List<Observation> history) {
        Map<Period, Observation> newest = new TreeMap<>();
        history.forEach(one -> newest.put(one.figure().period(), one));
        return List.copyOf(newest.values());
    }

    private static List<Observation> history(Handle handle, MeasureId measure, Instant moment) {
        return handle.createQuery(COLUMNS + """
                        where o.measure = ? and o.made_at <= ? order by o.period_end, o.period_start, o.id""")
                .bind(0, measure.number())
                .bind(1, until(moment))
                .map((row, context) -> observation(row))
                .list();
    }

    private static String until(Instant moment) {
        return moment.equals(Instant.MAX) ? "9999" : Instants.text(moment);
    }

    private static Observation observation(ResultSet row) throws SQLException {
        String symbol = row.getString("symbol");
        return new Observation(
                row.getLong("id"),
                new MeasureId(row.getLong("measure")),
                row.getLong("version"),
                new Figure(
                        Period.between(
                                LocalDate.parse(row.getString("period_start")),
                                LocalDate.parse(row.getString("period_end"))),
                        number(row, "numerator"),
                        number(row, "denominator"),
                        number(row, "value"),
                        symbol == null ? null : Symbol.find(symbol).orElseThrow()),
                Quality.valueOf(row.getString("quality")),
                row.getString("note"),
                whole(row, "upload"),
                whole(row, "replaces"),
                Instants.read(row.getString("made_at")),
                row.getString("made_by"));
    }

    private static @Nullable Long whole(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? null : number;
    }

    private static @Nullable BigDecimal number(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new BigDecimal(text);
    }

    private static @Nullable String text(@Nullable BigDecimal number) {
        return number == null ? null : number.toPlainString();
    }
}
