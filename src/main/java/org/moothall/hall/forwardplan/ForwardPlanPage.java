package org.moothall.hall.forwardplan;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.web.Page;

/// The forward plan: what is to be decided, the nearest first.
///
/// @param show  `open`, `decided` or `withdrawn`
/// @param ward  the ward that it is narrowed to; empty for all
/// @param wards those that the notices of this status name
record ForwardPlanPage(String show, String ward, List<Ward> wards, List<Month> months) implements Page {
    /// A ward, and how many of the notices name it.
    record Ward(String name, long notices) {}

    /// The entries due in one month; no month for those without a date.
    record Month(@Nullable LocalDate first, List<Line> entries) {}

    /// One notice in the list.
    ///
    /// @param moved   how often its date was changed
    /// @param overdue true where the date has passed and nothing is recorded
    record Line(ForwardPlanEntry entry, @Nullable LocalDate due, int moved, boolean overdue) {}

    /// The address of the plan narrowed to another status.
    public String showHref(String other) {
        return href(other, ward);
    }

    /// The address of the plan for a ward, or for all where the ward is chosen already.
    public String wardHref(String other) {
        return href(show, other.equals(ward) ? "" : other);
    }

    private static String href(String show, String ward) {
        String query = ("open".equals(show) ? "" : "&show=" + show)
                + (ward.isEmpty() ? "" : "&ward=" + URLEncoder.encode(ward, StandardCharsets.UTF_8));
        return query.isEmpty() ? "/forward-plan" : "/forward-plan?" + query.substring(1);
    }

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
