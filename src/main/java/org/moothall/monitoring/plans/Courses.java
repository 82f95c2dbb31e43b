package org.moothall.monitoring.plans;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.record.ids.PlanId;

/// Status entries, moved dates and milestones reached. All are only ever added to.
public final class Courses {
    private final Monitoring monitoring;

    /// In this store.
    public Courses(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Everything recorded about a plan's actions, in the order in which it was.
    public Course of(PlanId plan) {
        return asAt(plan, Instant.MAX);
    }

    /// The same as it was known at a moment.
    public Course asAt(PlanId plan, Instant moment) {
        String until = moment.equals(Instant.MAX) ? "9999" : Instants.text(moment);
        return monitoring.read(handle -> new Course(
                entries(handle, plan, until), revisions(handle, plan, until), milestones(handle, plan, until)));
    }

    /// Adds a status entry.
    ///
    /// @throws IllegalArgumentException where its version has no such status, or words that it asks for are missing
    public void add(Handle handle, Plan plan, StatusEntry entry) {
        var status = plan.version(entry.version())
                .flatMap(version -> version.text().status(entry.code()))
                .orElseThrow(() -> new IllegalArgumentException("this version has no status " + entry.code()));
        if (!status.lacking(entry.comment(), entry.approvedBy(), entry.recovery())
                .isEmpty()) {
            throw new IllegalArgumentException("“" + status.label() + "” asks for more words");
        }
        handle.createUpdate("""
                        insert into monitoring_status
                            (plan, version, action, as_at, code, comment, recovery, approved_by, made_at, made_by)
                        values (:plan, :version, :action, :as_at, :code, :comment, :recovery, :approved, :now, :by)""")
                .bind("plan", plan.id().number())
                .bind("version", entry.version())
                .bind("action", entry.action())
                .bind("as_at", entry.asAt())
                .bind("code", entry.code())
                .bind("comment", entry.comment())
                .bind("recovery", entry.recovery())
                .bind("approved", entry.approvedBy())
                .bind("now", Instants.text(entry.madeAt()))
                .bind("by", entry.by())
                .execute();
    }

    /// Moves a due date.
    public void move(Handle handle, PlanId plan, RevisedDue revised) {
        handle.createUpdate("""
                        insert into monitoring_revision (plan, action, due, reason, approved_by, made_at, made_by)
                        values (:plan, :action, :due, :reason, :approved, :now, :by)""")
                .bind("plan", plan.number())
                .bind("action", revised.action())
                .bind("due", revised.due())
                .bind("reason", revised.reason())
                .bind("approved", revised.approvedBy())
                .bind("now", Instants.text(revised.madeAt()))
                .bind("by", revised.by())
                .execute();
    }

    /// Records that a milestone was reached.
    public void reach(Handle handle, PlanId plan, MilestoneMet milestone) {
        handle.createUpdate("""
                        insert into monitoring_milestone (plan, action, milestone, met, note, made_at, made_by)
                        values (:plan, :action, :milestone, :met, :note, :now, :by)""")
                .bind("plan", plan.number())
                .bind("action", milestone.action())
                .bind("milestone", milestone.milestone())
                .bind("met", milestone.met())
                .bind("note", milestone.note())
                .bind("now", Instants.text(monitoring.now()))
                .bind("by", milestone.by())
                .execute();
    }

    private static List<StatusEntry> entries(Handle handle, PlanId plan, String until) {
        return handle.createQuery("""
                        select action, version, as_at, code, comment, recovery, approved_by, made_at, made_by
                        from monitoring_status where plan = ? and made_at <= ? order by id""")
                .bind(0, plan.number())
                .bind(1, until)
                .map((row, context) -> new StatusEntry(
                        row.getString("action"),
                        row.getLong("version"),
                        LocalDate.parse(row.getString("as_at")),
                        row.getString("code"),
                        row.getString("comment"),
                        row.getString("recovery"),
                        row.getString("approved_by"),
                        Instants.read(row.getString("made_at")),
                        row.getString("made_by")))
                .list();
    }

    private static List<RevisedDue> revisions(Handle handle, PlanId plan, String until) {
        return handle.createQuery("""
                        select action, due, reason, approved_by, made_at, made_by
                        from monitoring_revision where plan = ? and made_at <= ? order by id""")
                .bind(0, plan.number())
                .bind(1, until)
                .map((row, context) -> new RevisedDue(
                        row.getString("action"),
                        LocalDate.parse(row.getString("due")),
                        row.getString("reason"),
                        row.getString("approved_by"),
                        Instants.read(row.getString("made_at")),
                        row.getString("made_by")))
                .list();
    }

    private static List<MilestoneMet> milestones(Handle handle, PlanId plan, String until) {
        return handle.createQuery("""
                        select action, milestone, met, note, made_by
                        from monitoring_milestone where plan = ? and made_at <= ? order by id""")
                .bind(0, plan.number())
                .bind(1, until)
                .map((row, context) -> new MilestoneMet(
                        row.getString("action"),
                        row.getString("milestone"),
                        LocalDate.parse(row.getString("met")),
                        row.getString("note"),
                        row.getString("made_by")))
                .list();
    }
}
