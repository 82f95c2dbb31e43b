package org.moothall.monitoring.measures;

import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.figures.Aim;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.PlanId;

/// The targets of the measures. None is changed: where two cover a period the later one holds.
public final class Targets {
    private static final String COLUMNS = """
            select t.id, t.measure, t.period_start, t.period_end, t.value, t.tolerance, t.within, t.baseline, t.decision,
                t.note, t.made_at, t.made_by
            from monitoring_target t
            """;

    private final Monitoring monitoring;

    /// In this store.
    public Targets(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Every target that a measure ever had, in the order in which they were set.
    public List<Target> of(MeasureId measure) {
        return monitoring.read(handle -> handle.createQuery(COLUMNS + "where t.measure = ? order by t.id")
                .bind(0, measure.number())
                .map((row, context) -> target(row))
                .list());
    }

    /// The same for all measures of a plan, as they were known at a moment.
    public Map<MeasureId, List<Target>> ofPlan(PlanId plan, Instant moment) {
        return monitoring
                .read(handle -> handle.createQuery(COLUMNS + """
                                join monitoring_measure m on m.id = t.measure
                                where m.plan = ? and t.made_at <= ? order by t.id""")
                        .bind(0, plan.number())
                        .bind(1, moment.equals(Instant.MAX) ? "9999" : Instants.text(moment))
                        .map((row, context) -> Map.entry(new MeasureId(row.getLong("measure")), target(row)))
                        .list())
                .stream()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    /// The target that holds for a period: the last one set of those that cover its end.
    public static Optional<Target> at(List<Target> targets, Period period) {
        return targets.stream()
                .filter(target -> target.period().covers(Period.of(period.last())))
                .reduce((earlier, later) -> later);
    }

    /// Sets a target.
    public void set(Handle handle, MeasureId measure, Target target) {
        handle.createUpdate("""
                        insert into monitoring_target
                            (measure, period_start, period_end, value, tolerance, within, baseline, decision, note,
                             made_at, made_by)
                        values (:measure, :start, :end, :value, :tolerance, :within, :baseline, :decision, :note,
                             :now, :by)""")
                .bind("measure", measure.number())
                .bind("start", target.period().start())
                .bind("end", target.period().end())
                .bind("value", target.aim().value().toPlainString())
                .bind("tolerance", target.aim().tolerance().toPlainString())
                .bind("within", target.aim().within().name())
                .bind(
                        "baseline",
                        target.baseline() == null ? null : target.baseline().toPlainString())
                .bind(
                        "decision",
                        target.decision() == null
                                ? null
                                : (Long) target.decision().number())
                .bind("note", target.note())
                .bind("now", Instants.text(target.madeAt()))
                .bind("by", target.by())
                .execute();
    }

    private static Target target(ResultSet row) throws SQLException {
        String baseline = row.getString("baseline");
        long decision = row.getLong("decision");
        boolean decided = !row.wasNull();
        return new Target(
                row.getLong("id"),
                Period.between(
                        LocalDate.parse(row.getString("period_start")), LocalDate.parse(row.getString("period_end"))),
                new Aim(
                        new BigDecimal(row.getString("value")),
                        new BigDecimal(row.getString("tolerance")),
                        Aim.Within.valueOf(row.getString("within"))),
                baseline == null ? null : new BigDecimal(baseline),
                decided ? new DecisionId(decision) : null,
                row.getString("note"),
                Instants.read(row.getString("made_at")),
                row.getString("made_by"));
    }
}
