package org.moothall.desk.reports.clearance;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.accounts.Account;
import org.moothall.accounts.AccountId;
import org.moothall.accounts.Role;
import org.moothall.database.Instants;
import org.moothall.desk.reports.clearance.Clearance.Answer;
import org.moothall.desk.reports.drafts.ReportNumber;

/// Who was asked to clear which report, and what they said.
@Singleton
public final class Clearances {
    /// The roles that clear reports, in the order in which they are shown.
    public static final List<Role> ROLES = List.of(Role.LEGAL, Role.FINANCE, Role.MONITORING_OFFICER);

    private final Clock clock;

    @Inject
    public Clearances(Clock clock) {
        this.clock = clock;
    }

    /// Those of a report, in the order of [#ROLES].
    public List<Clearance> list(Handle handle, ReportNumber report) {
        return handle
                .createQuery("select * from desk_report_clearance where report = ?")
                .bind(0, report.number())
                .map(Clearances::clearance)
                .stream()
                .sorted((a, b) -> Integer.compare(ROLES.indexOf(a.role()), ROLES.indexOf(b.role())))
                .toList();
    }

    /// Asks an officer, in the place of whom was asked in that role before; what was said stays.
    public void ask(Handle handle, ReportNumber report, Role role, Account officer, LocalDate due, String by) {
        handle.createUpdate("""
                        insert into desk_report_clearance (report, role, officer, officer_name, due, asked, asked_by)
                        values (:report, :role, :officer, :name, :due, :now, :by)
                        on conflict (report, role) do update set officer = excluded.officer,
                            officer_name = excluded.officer_name, due = excluded.due, asked = excluded.asked,
                            asked_by = excluded.asked_by, chased = null
                        """)
                .bind("report", report.number())
                .bind("role", role.word())
                .bind("officer", officer.id().number())
                .bind("name", officer.name())
                .bind("due", due)
                .bind("now", clock.instant())
                .bind("by", by)
                .execute();
    }

    /// No longer asks anybody in a role.
    public void drop(Handle handle, ReportNumber report, Role role) {
        handle.execute("delete from desk_report_clearance where report = ? and role = ?", report.number(), role.word());
    }

    /// Keeps an answer, of these versions.
    public void answer(Handle handle, ReportNumber report, Role role, boolean cleared, Versions versions, Account by) {
        handle.createUpdate("""
                        update desk_report_clearance set answer = :answer, answered = :now, answered_by = :by,
                            open_version = :open, closed_version = :closed
                        where report = :report and role = :role
                        """)
                .bind("answer", cleared ? "cleared" : "returned")
                .bind("now", clock.instant())
                .bind("by", by.name())
                .bind("open", versions.open())
                .bind("closed", versions.closed())
                .bind("report", report.number())
                .bind("role", role.word())
                .execute();
    }

    /// Takes note that an officer was reminded.
    public void chased(Handle handle, ReportNumber report, Role role) {
        handle.createUpdate("update desk_report_clearance set chased = :now where report = :report and role = :role")
                .bind("now", clock.instant())
                .bind("report", report.number())
                .bind("role", role.word())
                .execute();
    }

    private static Clearance clearance(ResultSet row, StatementContext context) throws SQLException {
        String chased = row.getString("chased");
        return new Clearance(
                new ReportNumber(row.getLong("report")),
                Role.find(row.getString("role")).orElseThrow(),
                new AccountId(row.getLong("officer")),
                row.getString("officer_name"),
                LocalDate.parse(row.getString("due")),
                Instants.read(row.getString("asked")),
                row.getString("asked_by"),
                answer(row),
                Optional.ofNullable(chased).map(Instants::read));
    }

    private static Optional<Answer> answer(ResultSet row) throws SQLException {
        String answer = row.getString("answer");
        if (answer == null) {
            return Optional.empty();
        }
        return Optional.of(new Answer(
                answer.equals("cleared"),
                Instants.read(row.getString("answered")),
                row.getString("answered_by"),
                row.getInt("open_version"),
                row.getInt("closed_version")));
    }
}
