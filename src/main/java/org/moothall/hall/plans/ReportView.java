package org.moothall.hall.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.ProgressReport;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;

/// A progress report in brief, with what it says of every outcome.
public record ReportView(long id, String title, @Nullable LocalDate published, List<OutcomeView> outcomes) {

    /// The reports on a plan, the newest first.
    public static List<ReportView> list(Handle handle, AuthorityCode authority, ImprovementPlan plan) {
        return handle
                .createQuery("""
                        select t.json from progress_report r
                        join thing t on t.authority = r.authority and t.kind = :kind and t.id = r.id
                        where r.authority = :authority and r.plan = :plan
                        order by coalesce(r.published, '') desc, r.id desc
                        """)
                .bind("authority", authority.value())
                .bind("kind", Kind.PROGRESS_REPORT.wire())
                .bind("plan", plan.number())
                .mapTo(String.class)
                .list()
                .stream()
                .map(json -> RecordJson.read(json, ProgressReport.class))
                .map(report -> new ReportView(
                        report.number(), report.title(), report.published(), OutcomeView.of(report, plan)))
                .toList();
    }

    /// The outcomes on which the three kinds of evidence do not agree.
    @JsonIgnore
    public List<OutcomeView> disputed() {
        return outcomes.stream().filter(OutcomeView::disputed).toList();
    }
}
