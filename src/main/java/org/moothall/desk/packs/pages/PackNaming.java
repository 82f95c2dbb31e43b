package org.moothall.desk.packs.pages;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.List;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.packs.PackText;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Standing;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Venue;
import org.moothall.web.Site;

/// What packs and their meetings are called, in the language of the page on which a pack is made.
@RequestScoped
class PackNaming {
    @Inject
    Site site;

    @Inject
    Published published;

    /// A meeting by its body and day.
    String name(Draft draft) {
        return body(draft) + ", " + site.day(draft.sheet().date());
    }

    /// What the pack of this number is called among the papers of the agenda.
    String paperTitle(int number) {
        PackWords words = site.words(PackWords.class);
        return number == 1 ? words.paper_title() : words.supplement(number - 1);
    }

    PackText text(Draft draft, int number) {
        PackWords words = site.words(PackWords.class);
        return new PackText(
                site.council().name(),
                site.language().equals("cy") ? "cy" : "en-GB",
                number == 1 ? words.kind() : words.supplement(number - 1),
                number == 1 ? words.kind_members() : words.kind_supplement_members(number - 1),
                body(draft),
                lead(draft),
                words.paragraph(),
                words.confidential());
    }

    private String lead(Draft draft) {
        List<String> parts = new ArrayList<>(List.of(site.weekday(draft.sheet().date())));
        LocalTime start = draft.sheet().start();
        if (start != null) {
            parts.add(site.time(start));
        }
        Venue venue = draft.sheet().venue();
        if (venue != null) {
            parts.add(venue.name());
        }
        return String.join(", ", parts);
    }

    private String body(Draft draft) {
        String own = draft.sheet().title();
        if (own != null) {
            return own;
        }
        Key key = new Key(draft.authority(), Kind.BODY, draft.sheet().body().number());
        return published.line(key).map(Standing::label).orElse("");
    }
}
