package org.moothall.hall.issues;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.web.Page;

/// The issues, those in which something happened last coming first.
///
/// @param older the address of the next page, where there is one
record IssuesPage(List<Line> issues, Optional<String> older) implements Page {
    static final int LENGTH = 50;

    /// One issue in the list.
    record Line(
            long id,
            String title,
            @Nullable String reference,
            @Nullable String type,
            @Nullable LocalDate latest,
            boolean key) {}

    /// Where a page of the list begins.
    record Place(String day, long id) {
        /// The place that an address names, as `2025-07-17~412`; the day may be empty.
        static Optional<Place> of(String text) {
            if (!text.matches("([0-9]{4}-[0-9]{2}-[0-9]{2})?~[0-9]{1,15}")) {
                return Optional.empty();
            }
            int tilde = text.indexOf('~');
            return Optional.of(new Place(text.substring(0, tilde), Long.parseLong(text.substring(tilde + 1))));
        }
    }

    static IssuesPage of(List<Line> oneMore) {
        if (oneMore.size() <= LENGTH) {
            return new IssuesPage(oneMore, Optional.empty());
        }
        List<Line> shown = List.copyOf(oneMore.subList(0, LENGTH));
        Line last = shown.getLast();
        String day = last.latest() == null ? "" : last.latest().toString();
        return new IssuesPage(shown, Optional.of("/issues?before=" + day + "~" + last.id()));
    }

    @CheckedTemplate(basePath = "hall/issues")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance issues(IssuesPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.issues(this);
    }
}
