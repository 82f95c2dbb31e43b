package org.moothall.monitoring.measures;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;

/// The steps of the measures' charts.
public final class Rebases {
    private final Monitoring monitoring;

    /// In this store.
    public Rebases(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// The steps of a measure that hold, by day.
    public List<Rebase> of(MeasureId measure) {
        return asAt(measure, Instant.MAX);
    }

    /// The steps of a measure that held at a moment, by day.
    public List<Rebase> asAt(MeasureId measure, Instant moment) {
        var newest = new TreeMap<LocalDate, Rebase>();
        monitoring
                .read(handle -> handle.createQuery("""
                                select day, reason, approved_by, holds, made_at, made_by from monitoring_rebase
                                where measure = ? and made_at <= ? order by id""")
                        .bind(0, measure.number())
                        .bind(1, moment.equals(Instant.MAX) ? "9999" : Instants.text(moment))
                        .map((row, context) -> new Rebase(
                                LocalDate.parse(row.getString("day")),
                                row.getString("reason"),
                                row.getString("approved_by"),
                                row.getLong("holds") == 1,
                                Instants.read(row.getString("made_at")),
                                row.getString("made_by")))
                        .list())
                .forEach(rebase -> newest.put(rebase.day(), rebase));
        return newest.values().stream().filter(Rebase::holds).toList();
    }

    /// Adds a step, or takes one back.
    public void add(Handle handle, MeasureId measure, Rebase rebase) {
        handle.createUpdate("""
                        insert into monitoring_rebase (measure, day, reason, approved_by, holds, made_at, made_by)
                        values (:measure, :day, :reason, :approved, :holds, :now, :by)""")
                .bind("measure", measure.number())
                .bind("day", rebase.day())
                .bind("reason", rebase.reason())
                .bind("approved", rebase.approvedBy())
                .bind("holds", rebase.holds() ? 1 : 0)
                .bind("now", Instants.text(rebase.madeAt()))
                .bind("by", rebase.by())
                .execute();
    }
}
