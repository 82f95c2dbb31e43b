package org.moothall.hall.plans;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.record.ImprovementPlan;
import org.moothall.web.Page;

/// The improvement plans, the newest first.
record PlansPage(List<Line> plans) implements Page {
    /// One plan.
    ///
    /// @param latest the newest report on it
    record Line(ImprovementPlan plan, Optional<ReportView> latest) {}

    @CheckedTemplate(basePath = "hall/plans")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plans(PlansPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.plans(this);
    }
}
