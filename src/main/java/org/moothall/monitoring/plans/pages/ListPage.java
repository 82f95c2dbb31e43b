package org.moothall.monitoring.plans.pages;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import org.moothall.monitoring.plans.Plan;
import org.moothall.monitoring.plans.versions.Templates.Key;
import org.moothall.record.ImprovementPlan;
import org.moothall.web.Page;

/// The plans that are kept, and those on the public record that are not kept yet.
record ListPage(List<Line> plans, List<ImprovementPlan> adoptable, List<Key> keys) implements Page {
    /// One plan, with how many of its actions are late and how many at an end.
    record Line(Plan plan, long late, long done, long all) {}

    @CheckedTemplate(basePath = "monitoring/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance list(ListPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.list(this);
    }

    @Override
    public boolean keepable() {
        return false;
    }
}
