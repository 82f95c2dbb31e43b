package org.moothall.desk.reports.drafts;

import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;

/// Why reports have parts that are not open.
@Singleton
public final class ClosedParts {
    /// Why a report has one; none where it has none, or nobody has said.
    public Optional<ClosedPart> find(Handle handle, ReportNumber report) {
        return handle.createQuery("select * from desk_report_closure where report = ?")
                .bind(0, report.number())
                .map(ClosedParts::part)
                .findOne();
    }

    /// Says why, in the place of what was said before.
    public void put(Handle handle, ReportNumber report, ClosedPart part) {
        handle.createUpdate("""
                        insert into desk_report_closure (report, confidential, categories, reason, public_interest,
                            decided_by)
                        values (:report, :confidential, :categories, :reason, :publicInterest, :decidedBy)
                        on conflict (report) do update set confidential = excluded.confidential,
                            categories = excluded.categories, reason = excluded.reason,
                            public_interest = excluded.public_interest, decided_by = excluded.decided_by
                        """)
                .bind("report", report.number())
                .bind("confidential", part.confidential() ? 1 : 0)
                .bind(
                        "categories",
                        part.categories().stream().map(String::valueOf).collect(Collectors.joining(",")))
                .bind("reason", part.reason().strip())
                .bind("publicInterest", part.publicInterest().strip())
                .bind("decidedBy", part.decidedBy().strip())
                .execute();
    }

    private static ClosedPart part(ResultSet row, StatementContext context) throws SQLException {
        List<Integer> categories = Arrays.stream(row.getString("categories").split(","))
                .filter(text -> !text.isEmpty())
                .map(Integer::valueOf)
                .toList();
        return new ClosedPart(
                row.getInt("confidential") != 0,
                categories,
                row.getString("reason"),
                row.getString("public_interest"),
                row.getString("decided_by"));
    }
}
