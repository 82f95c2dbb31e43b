package org.moothall.hall.bodies;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.MeetingLine;
import org.moothall.record.Body;
import org.moothall.web.Page;

/// A body's page: what it is for, who serves on it, when it meets, what it decided and is to decide.
///
/// @param members who serves today, as the council lists them
/// @param former  who served before, the last to leave first
/// @param next    its next meetings
/// @param held    its last meetings
/// @param years   in which it met, the latest first, with how often
record BodyPage(
        Body body,
        Optional<Other> parent,
        List<Other> children,
        List<Body.Membership> members,
        List<Body.Membership> former,
        List<MeetingLine> next,
        List<MeetingLine> held,
        List<Year> years,
        List<Line> decisions,
        List<Line> due,
        long entry,
        Instant since)
        implements Page {
    /// Another body.
    record Other(long id, String name) {}

    /// The meetings of a year.
    record Year(int year, int meetings) {}

    /// A decision, taken or to be taken.
    record Line(long id, String title, @Nullable LocalDate day, boolean key) {}

    @CheckedTemplate(basePath = "hall/bodies")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance body(BodyPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.body(this);
    }
}
