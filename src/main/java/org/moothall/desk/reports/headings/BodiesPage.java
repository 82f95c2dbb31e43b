package org.moothall.desk.reports.headings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.web.Page;

/// The bodies, and whether each has headings of its own.
record BodiesPage(List<Body> bodies) implements Page {
    /// A body of the council.
    record Body(long number, String name, boolean own) {}

    @CheckedTemplate(basePath = "desk/reports")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bodies(BodiesPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.bodies(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
