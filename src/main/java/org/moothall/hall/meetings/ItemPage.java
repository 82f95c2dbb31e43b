package org.moothall.hall.meetings;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.moothall.web.Page;

/// An agenda item's page, with its whole minutes.
///
/// @param issue    the issue's title, where the item is an appearance of one
/// @param previous the item before it on the agenda
/// @param next     the item after it
record ItemPage(
        ItemView entry,
        long meeting,
        LocalDate day,
        String body,
        Optional<String> issue,
        Optional<Neighbour> previous,
        Optional<Neighbour> next,
        long ledgerEntry,
        Instant since)
        implements Page {
    /// An item beside this one.
    record Neighbour(String href, String number, String title) {}

    @CheckedTemplate(basePath = "hall/meetings")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance item(ItemPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.item(this);
    }
}
