package org.moothall.desk.reports.drafts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.database.Instants;
import org.moothall.desk.reports.drafts.Event.What;

/// What happened to reports, in the order in which it did.
@Singleton
public final class Events {
    private final Clock clock;

    @Inject
    public Events(Clock clock) {
        this.clock = clock;
    }

    /// All of a report's, the newest first.
    public List<Event> list(Handle handle, ReportNumber report) {
        return handle.createQuery("select * from desk_report_event where report = ? order by number desc")
                .bind(0, report.number())
                .map((row, context) -> new Event(
                        Instants.read(row.getString("at")),
                        row.getString("name"),
                        What.valueOf(row.getString("what")),
                        row.getString("words")))
                .list();
    }

    /// Adds one.
    public void add(Handle handle, ReportNumber report, Account who, What what, String words) {
        handle.createUpdate("""
                        insert into desk_report_event (report, number, at, account, name, what, words)
                        values (:report,
                            (select coalesce(max(number), 0) + 1 from desk_report_event where report = :report),
                            :at, :account, :name, :what, :words)
                        """)
                .bind("report", report.number())
                .bind("at", clock.instant())
                .bind("account", who.id().number())
                .bind("name", who.name())
                .bind("what", what.name())
                .bind("words", words.strip())
                .execute();
    }
}
