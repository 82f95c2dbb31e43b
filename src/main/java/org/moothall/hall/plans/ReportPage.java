package org.moothall.hall.plans;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.ProgressReport;
import org.moothall.web.Page;

/// A progress report: for each outcome figures, audits, voices, and somebody's judgement.
///
/// @param plan  the plan's title
/// @param view  the report in brief
/// @param place the meeting to which it went
record ReportPage(
        ProgressReport report,
        Optional<String> plan,
        ReportView view,
        Optional<Place> place,
        List<PaperLine> papers,
        long entry,
        Instant since)
        implements Page {
    /// A meeting, or an item of one.
    record Place(String href, String body, LocalDate day) {}

    @CheckedTemplate(basePath = "hall/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance report(ReportPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.report(this);
    }
}
