package org.moothall.hall.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.hall.MeetingLine;
import org.moothall.web.Page;

/// The meetings of a year, of all bodies or of one, the newest first.
record MeetingsPage(
        int year,
        List<Integer> years,
        Optional<Body> body,
        List<Body> bodies,
        List<MeetingLine> toCome,
        List<MeetingLine> held)
        implements Page {
    /// A body that the list can be narrowed to.
    record Body(long id, String name) {}

    /// The address of the list for another year.
    public String yearHref(int other) {
        return "/meetings?year=" + other + body.map(b -> "&body=" + b.id()).orElse("");
    }

    /// The address of the list for another body.
    public String bodyHref(Body other) {
        return "/meetings?year=" + year + "&body=" + other.id();
    }

    @CheckedTemplate(basePath = "hall/meetings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance meetings(MeetingsPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.meetings(this);
    }
}
