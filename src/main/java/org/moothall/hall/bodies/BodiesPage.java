package org.moothall.hall.bodies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The bodies of a council: those that meet, by category, and those that no longer do.
record BodiesPage(List<Group> groups, List<Line> past) implements Page {
    /// The bodies of one category; no category for those that stand under none.
    record Group(@Nullable String category, List<Line> bodies) {}

    /// One body.
    ///
    /// @param members how many serve on it today
    /// @param next    the day of its next meeting, where one is known
    record Line(
            long id,
            String name,
            @Nullable String category,
            boolean meets,
            int members,
            @Nullable LocalDate next) {}

    @CheckedTemplate(basePath = "hall/bodies")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance bodies(BodiesPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.bodies(this);
    }
}
