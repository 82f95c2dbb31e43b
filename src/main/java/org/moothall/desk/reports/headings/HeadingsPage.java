package org.moothall.desk.reports.headings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// The headings that a body wants.
///
/// @param may  whether the account may change them
/// @param text a heading a line
record HeadingsPage(
        long body,
        String name,
        boolean own,
        boolean may,
        String text,
        List<String> headings,
        long revision,
        List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance headings(HeadingsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.headings(this);
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
