package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.desk.reports.drafts.ClosedPart;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where somebody says why a part of a report is not open.
///
/// @param part as it stands in the form
record ReasonsPage(long number, String title, ClosedPart part, List<Fault> faults) implements Page {
    /// Paragraphs of Part 1 of Schedule 12A in England.
    public List<Integer> paragraphs() {
        return List.of(1, 2, 3, 4, 5, 6, 7);
    }

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance reasons(ReasonsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.reasons(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }

    @Override
    public int status() {
        return faults.isEmpty() ? 200 : 422;
    }
}
