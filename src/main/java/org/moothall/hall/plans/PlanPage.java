package org.moothall.hall.plans;

import com.fasterxml.jackson.annotation.JsonIgnore;
import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.Decision;
import org.moothall.record.ImprovementPlan;
import org.moothall.web.Page;

/// An improvement plan: what it means to change, what is to be done, and how it stands.
///
/// @param endorsed the decision that endorsed it
/// @param agreedBy the name of the body that drew it up
/// @param issue    the title of the issue in which it is followed
/// @param reports  on it, the newest first
record PlanPage(
        ImprovementPlan plan,
        Optional<Decision> endorsed,
        Optional<String> agreedBy,
        Optional<String> issue,
        List<PaperLine> papers,
        List<ReportView> reports,
        long entry,
        Instant since)
        implements Page {
    /// The newest report.
    @JsonIgnore
    public Optional<ReportView> latest() {
        return reports.stream().findFirst();
    }

    @CheckedTemplate(basePath = "hall/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(PlanPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.plan(this);
    }
}
