package org.moothall.hall.forwardplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.web.Page;

/// The forward plan: what is to be decided, the nearest first.
///
/// @param show `open`, `decided` or `withdrawn`
record ForwardPlanPage(String show, List<Month> months) implements Page {
    /// The entries due in one month; no month for those without a date.
    record Month(@Nullable LocalDate first, List<Line> entries) {}

    /// One notice in the list.
    ///
    /// @param moved   how often its date was changed
    /// @param overdue true where the date has passed and nothing is recorded
    record Line(ForwardPlanEntry entry, @Nullable LocalDate due, int moved, boolean overdue) {}

    @CheckedTemplate(basePath = "hall/forwardplan")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance plan(ForwardPlanPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.plan(this);
    }
}
