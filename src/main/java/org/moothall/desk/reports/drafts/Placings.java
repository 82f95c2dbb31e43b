package org.moothall.desk.reports.drafts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;

/// Where on agendas reports were put.
@Singleton
public final class Placings {
    private final Clock clock;

    @Inject
    public Placings(Clock clock) {
        this.clock = clock;
    }

    /// Those of a report, the newest first.
    public List<Placing> list(Handle handle, ReportNumber report) {
        return handle.createQuery("select * from desk_report_placing where report = ? order by at desc, paper")
                .bind(0, report.number())
                .map((row, context) -> new Placing(
                        row.getLong("paper"),
                        row.getInt("closed") != 0,
                        row.getInt("version"),
                        Instants.read(row.getString("at")),
                        row.getString("by_name")))
                .list();
    }

    /// Keeps one.
    ///
    /// @param paper the number at the desk of the paper that now holds it
    public void add(Handle handle, ReportNumber report, long paper, boolean closed, int version, String by) {
        handle.createUpdate("""
                        insert into desk_report_placing (report, paper, closed, version, at, by_name)
                        values (:report, :paper, :closed, :version, :at, :by)
                        """)
                .bind("report", report.number())
                .bind("paper", paper)
                .bind("closed", closed ? 1 : 0)
                .bind("version", version)
                .bind("at", clock.instant())
                .bind("by", by)
                .execute();
    }
}
