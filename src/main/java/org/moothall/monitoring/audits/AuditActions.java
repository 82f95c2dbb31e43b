package org.moothall.monitoring.audits;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.audits.Review.Reviewer;

/// What audits say has to be done: done by one person, closed by another.
final class AuditActions {
    private final Monitoring monitoring;

    /// In this store.
    public AuditActions(Monitoring monitoring) {
        this.monitoring = monitoring;
    }

    /// Those of a cycle, the earliest due first.
    public List<AuditAction> of(CycleId cycle) {
        return monitoring.read(handle -> handle.createQuery("""
                        select t.id, a.pseudonym, t.words, t.owner, t.due, t.urgent, t.done_name, t.evidence,
                            t.closed_name, t.reopened
                        from monitoring_audit_action t
                        join monitoring_audit_review r on r.id = t.review
                        join monitoring_audit_case a on a.id = r.audited
                        where a.cycle = ? order by t.due, t.id""")
                .bind(0, cycle.number())
                .map((row, context) -> action(row))
                .list());
    }

    private static AuditAction action(ResultSet row) throws SQLException {
        return new AuditAction(
                new ActionId(row.getLong("id")),
                row.getString("pseudonym"),
                row.getString("words"),
                row.getString("owner"),
                LocalDate.parse(row.getString("due")),
                row.getLong("urgent") == 1,
                row.getString("done_name"),
                row.getString("evidence"),
                row.getString("closed_name"),
                row.getInt("reopened"));
    }

    /// Somebody says that it is done, and what shows it.
    public Outcome done(ActionId id, Reviewer by, String evidence) {
        if (evidence.isBlank()) {
            return new Outcome.Refused(Outcome.Why.NO_REASON);
        }
        int changed = monitoring.write(handle -> handle.execute(
                "update monitoring_audit_action set done_at = ?, done_by = ?, done_name = ?, evidence = ?"
                        + " where id = ? and closed_at is null",
                now(),
                by.account(),
                by.name(),
                evidence.strip(),
                id.number()));
        return changed == 1 ? new Outcome.Taken() : new Outcome.Refused(Outcome.Why.NOT_DONE);
    }

    /// Another person has looked at the evidence and closes it.
    public Outcome close(ActionId id, Reviewer by) {
        return monitoring.write(handle -> {
            Optional<Long> doer = doer(handle, id);
            if (doer.isEmpty()) {
                return new Outcome.Refused(Outcome.Why.NOT_DONE);
            }
            if (doer.get() == by.account()) {
                return new Outcome.Refused(Outcome.Why.OWN_ACTION);
            }
            handle.execute(
                    "update monitoring_audit_action set closed_at = ?, closed_by = ?, closed_name = ? where id = ?",
                    now(),
                    by.account(),
                    by.name(),
                    id.number());
            return new Outcome.Taken();
        });
    }

    /// It turned out not to be done: it is open again, and that it was is counted.
    public Outcome reopen(ActionId id) {
        int changed = monitoring.write(handle -> handle.execute("""
                update monitoring_audit_action set done_at = null, done_by = null, done_name = null, closed_at = null,
                    closed_by = null, closed_name = null, reopened = reopened + 1
                where id = ? and done_at is not null""", id.number()));
        return changed == 1 ? new Outcome.Taken() : new Outcome.Refused(Outcome.Why.NOT_DONE);
    }

    private static Optional<Long> doer(Handle handle, ActionId id) {
        return handle.createQuery("""
                        select done_by from monitoring_audit_action
                        where id = ? and closed_at is null and done_by is not null""").bind(0, id.number()).mapTo(Long.class).findOne();
    }

    private String now() {
        return Instants.text(monitoring.now());
    }
}
