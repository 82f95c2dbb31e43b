package org.moothall.hall.home;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The councils whose record is in this hall.
record CouncilsPage(List<Line> councils) implements Page {
    /// One council.
    ///
    /// @param meetings how many of its meetings are recorded
    /// @param next     the day of its next meeting, where one is known
    record Line(
            String code,
            String name,
            @Nullable String tier,
            int meetings,
            @Nullable LocalDate next) {}

    @CheckedTemplate(basePath = "hall/home")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance councils(CouncilsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.councils(this);
    }
}
