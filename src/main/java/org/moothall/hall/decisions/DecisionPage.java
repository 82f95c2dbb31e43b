package org.moothall.hall.decisions;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.papers.PaperLine;
import org.moothall.record.Decision;
import org.moothall.web.Page;

/// A decision's page: what was decided, by whom and why, and from when it holds.
///
/// @param issue    the issue's title, where the decision is on one
/// @param place    the meeting at which it was taken
/// @param effect   where the decision stands today
/// @param followed a later decision that confirms or changes it
record DecisionPage(
        Decision decision,
        Optional<String> issue,
        Optional<Place> place,
        Effect effect,
        Optional<Link> followed,
        List<Link> notices,
        List<PaperLine> papers,
        long entry,
        Instant since)
        implements Page {

    /// The meeting, and the item where it is known.
    record Place(
            String href,
            String body,
            LocalDate day,
            @Nullable String number) {}

    /// Another page.
    record Link(String href, String title, @Nullable LocalDate day) {}

    @CheckedTemplate(basePath = "hall/decisions")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance decision(DecisionPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.decision(this);
    }
}
