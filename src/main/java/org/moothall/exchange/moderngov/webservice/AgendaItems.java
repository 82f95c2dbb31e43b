package org.moothall.exchange.moderngov.webservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.WordText;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Document;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// The items of a GetMeeting reply, in its order, which is the agenda's.
final class AgendaItems {
    private static final String NOT_SHOWN = "Restricted item";

    private final Base base;
    private final Remarks remarks;
    private final List<Document> documents;
    private final Set<Long> seen = new HashSet<>();
    private @Nullable String bodyName;

    AgendaItems(Base base, Remarks remarks, List<Document> documents) {
        this.base = base;
        this.remarks = remarks;
        this.documents = documents;
    }

    /// The body's name, which the reply gives only beside its documents and referrals.
    @Nullable
    String bodyName() {
        return bodyName;
    }

    List<AgendaItem> read(Node meeting) {
        List<AgendaItem> items = new ArrayList<>();
        for (Node list : meeting.all("agendaitems")) {
            for (Node node : list.all("agendaitem")) {
                Remarks here = remarks.in("item at line " + node.line());
                OptionalLong id = here.id("agendaitemid", node.text("agendaitemid"));
                if (id.isPresent() && !seen.add(id.getAsLong())) {
                    here.problem("item " + id.getAsLong() + " stands twice; the first was kept");
                } else if (id.isPresent()) {
                    items.add(item(node, new ItemId(id.getAsLong())));
                }
            }
        }
        return items;
    }

    private AgendaItem item(Node node, ItemId id) {
        Remarks here = remarks.in("item " + id);
        boolean shown = Wording.flag(node.text("isdisplayallowed")).orElse(true);
        boolean restricted = Wording.flag(node.text("isrestricted")).orElse(false);
        String printed = Wording.number(node.text("fulldisplaynumberformat"));
        Optional<String> title = here.words("agendaitemtitle", node.text("agendaitemtitle"));
        List<Paper> papers = shown ? papers(node, here) : List.of();
        Markup minutes = shown ? text(node, "minutesnonemptyhtmlbody") : null;
        Markup decision = shown ? text(node, "decisionnonemptyhtmlbody") : null;
        boolean heading = printed == null && papers.isEmpty() && minutes == null && decision == null;
        if (title.isEmpty() && shown) {
            here.problem("agendaitemtitle is missing");
        }
        return new AgendaItem(
                id,
                printed,
                minuteNumber(node, printed),
                shown ? title.orElse(printed == null ? "…" : printed) : NOT_SHOWN,
                heading && shown,
                null,
                shown ? text(node, "agendatext") : null,
                shown ? comment(node, "present") : null,
                Wording.decodedLine(node.text("authorusername")),
                papers,
                decision,
                List.of(),
                minutes,
                null,
                List.of(),
                List.of(),
                actions(node, shown),
                restricted || !shown ? Readings.restricted(reference(node)) : Openness.PUBLIC,
                null,
                Wording.flag(node.text("ispubliccanspeak")).orElse(null),
                null,
                base.source("mgAi.aspx?ID=" + id));
    }

    private @Nullable Markup text(Node node, String element) {
        return WordText.of(node.text(element), base);
    }

    private static @Nullable String minuteNumber(Node node, @Nullable String printed) {
        String number = Wording.line(node.text("minutesitemnumber"));
        String sub = Wording.line(node.text("minutesitemsubnumber"));
        if (number == null || number.equals("0")) {
            return null;
        }
        String whole = sub == null ? number : number + sub;
        return whole.equals(printed) ? null : whole;
    }

    /// ModernGov has two comments to an item, whose labels each council chooses.
    private static @Nullable String comment(Node node, String label) {
        for (String place : List.of("1", "2")) {
            String found = Wording.line(node.text("commentlabel" + place));
            if (found != null && found.toLowerCase(Locale.ROOT).contains(label)) {
                return Wording.decodedLine(node.text("commenttext" + place));
            }
        }
        return null;
    }

    private static List<AgendaItem.Action> actions(Node node, boolean shown) {
        String action = shown ? comment(node, "action") : null;
        return action == null ? List.of() : List.of(new AgendaItem.Action(action, null, null, null));
    }

    private static @Nullable String reference(Node item) {
        return item.find("linkeddocuments").stream()
                .flatMap(list -> list.all("linkeddoc").stream())
                .map(document -> Wording.line(document.text("restrictionsRef")))
                .filter(reference -> reference != null)
                .findFirst()
                .orElse(null);
    }

    private List<Paper> papers(Node item, Remarks here) {
        List<Paper> papers = new ArrayList<>();
        for (Node list : item.all("linkeddocuments")) {
            for (Node node : list.all("linkeddoc")) {
                boolean first = papers.isEmpty();
                paper(node, first, here.in("document at line " + node.line())).ifPresent(papers::add);
            }
        }
        return papers;
    }

    private Optional<Paper> paper(Node node, boolean first, Remarks here) {
        if (bodyName == null) {
            bodyName = Wording.decodedLine(node.text("committeetitle"));
        }
        Optional<String> title = here.title("title", node.text("title"));
        if (title.isEmpty()) {
            return Optional.empty();
        }
        if (Wording.flag(node.text("isrestricted")).orElse(false)) {
            Openness openness = Readings.restricted(node.text("restrictionsRef"));
            return Optional.of(Readings.paper(null, title.get(), first, openness));
        }
        OptionalLong number = here.id("attachmentid", node.text("attachmentid"));
        if (number.isEmpty()) {
            return Optional.empty();
        }
        DocumentId id = new DocumentId(number.getAsLong());
        String url = Wording.line(node.text("url"));
        String address = url == null ? base.resolve("mgConvert2PDF.aspx?ID=" + id) : base.resolve(url);
        boolean elsewhere = Wording.flag(node.text("isurl")).orElse(false);
        LocalDate published = here.date("publicationdate", node.text("publicationdate"));
        documents.add(Readings.document(
                id,
                title.get(),
                published,
                address,
                null,
                elsewhere ? null : "application/pdf",
                null,
                base.source(address)));
        return Optional.of(Readings.paper(id, title.get(), first, null));
    }
}
