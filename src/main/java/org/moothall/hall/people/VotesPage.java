package org.moothall.hall.people;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;
import java.util.List;
import java.util.Optional;
import org.moothall.web.Page;

/// How one person voted where names were recorded, the latest first.
///
/// @param older the address of the next page, where there is one
record VotesPage(long person, String name, List<PersonPage.Ballot> votes, Optional<String> older) implements Page {
    static final int LENGTH = 50;

    /// Where a page of the list begins.
    record Place(String day, long item, int vote) {
        static final Place FIRST = new Place("9999-99-99", 0, 0);

        /// The place that an address names, as `2025-07-17~103108~0`.
        static Optional<Place> of(String text) {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9]{1,15}~[0-9]{1,5}")) {
                return Optional.empty();
            }
            String[] parts = text.split("~", -1);
            return Optional.of(new Place(parts[0], Long.parseLong(parts[1]), Integer.parseInt(parts[2])));
        }
    }

    static VotesPage of(long person, String name, List<PersonPage.Ballot> oneMore) {
        if (oneMore.size() <= LENGTH) {
            return new VotesPage(person, name, oneMore, Optional.empty());
        }
        List<PersonPage.Ballot> shown = List.copyOf(oneMore.subList(0, LENGTH));
        PersonPage.Ballot last = shown.getLast();
        return new VotesPage(
                person,
                name,
                shown,
                Optional.of(
                        "/people/" + person + "/votes?before=" + last.day() + "~" + last.item() + "~" + last.vote()));
    }

    @CheckedTemplate(basePath = "hall/people")
    static final class Templates {
        private Templates() {}

        static native TemplateInstance votes(VotesPage page);
    }

    @Override
    public TemplateInstance template() {
        return Templates.votes(this);
    }
}
