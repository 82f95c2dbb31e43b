package org.moothall.desk.reports.acts;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.desk.reports.pages.Version;
import org.moothall.web.Fault;
import org.moothall.web.Page;

/// Where somebody says why a version is used in spite of what was found in it.
record SayPage(long number, String title, String way, Version version, String reason, List<Fault> faults)
        implements Page {
    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance accept(SayPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.accept(this);
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
