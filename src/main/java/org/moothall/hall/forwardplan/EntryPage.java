package org.moothall.hall.forwardplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.web.Page;

/// One notice of a decision to come, with every date that was set for it.
record EntryPage(
        ForwardPlanEntry notice,
        Optional<String> issue,
        boolean overdue,
        List<PaperLine> papers,
        long entry,
        Instant since)
        implements Page {
    @CheckedTemplate(basePath = "hall/forwardplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance entry(EntryPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.entry(this);
    }
}
