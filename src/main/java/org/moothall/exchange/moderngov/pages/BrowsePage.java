package org.moothall.exchange.moderngov.pages;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Body;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;

/// `ieListMeetings`: a body's meetings, some fifteen to a page, with links to the ones before and after.
public final class BrowsePage {
    private BrowsePage() {}

    /// A page of the list.
    ///
    /// @param earlier the address of the page before, if there is one
    public record Browsed(@Nullable Body body, List<MeetingSheet> meetings, Optional<String> earlier) {}

    /// Reads the reply.
    public static Parsed<Browsed> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<Page> page = Page.of(reply, remarks);
        return remarks.on(
                page.map(found -> browsed(found, remarks)).orElse(new Browsed(null, List.of(), Optional.empty())));
    }

    private static Browsed browsed(Page page, Remarks remarks) {
        Element hidden = page.content().selectFirst("input[name=hCommitteeId]");
        OptionalLong own = page.link().number("CommitteeId", "CId");
        OptionalLong id = own.isPresent() ? own : Wording.id(hidden == null ? null : hidden.attr("value"));
        String name = page.title();
        Body body = id.isPresent() && name != null
                ? Readings.body(new BodyId(id.getAsLong()), name, null, null, null, List.of(), null, page.base())
                : null;
        Map<MeetingId, MeetingSheet> meetings = new LinkedHashMap<>();
        page.links("ieListDocuments")
                .forEach(link -> meeting(link, page.base(), remarks)
                        .ifPresent(meeting -> meetings.putIfAbsent(meeting.id(), meeting)));
        Optional<String> earlier = page.links("ieListMeetings")
                .map(link -> link.attr("href"))
                .filter(href -> href.toLowerCase(Locale.ROOT).contains("act=earlier"))
                .findFirst();
        return new Browsed(body, List.copyOf(meetings.values()), earlier);
    }

    private static Optional<MeetingSheet> meeting(Element element, Base base, Remarks remarks) {
        Link link = Link.of(element.attr("href"));
        OptionalLong number = link.number("MId", "MeetingId");
        if (number.isEmpty()) {
            return Optional.empty();
        }
        MeetingId id = new MeetingId(number.getAsLong());
        OptionalLong body = link.number("CId", "CommitteeId");
        String text = Page.text(element);
        LocalDate date = remarks.in("meeting " + id).date("its date", text);
        String after = after(element);
        boolean cancelled =
                after != null && !after.toLowerCase(Locale.ROOT).matches(".*\\b(?:agenda|minutes|decisions)\\b.*");
        return Optional.of(new MeetingSheet(
                id,
                body.isPresent() ? new BodyId(body.getAsLong()) : null,
                null,
                date,
                Wording.time(text == null ? null : text.replaceFirst("^.*?\\d{4}", ""))
                        .orElse(null),
                null,
                null,
                null,
                MeetingPage.status(cancelled ? after : null),
                cancelled ? after : null,
                null,
                null,
                null,
                null,
                null,
                says(after, "agenda"),
                says(after, "decisions"),
                says(after, "minutes"),
                List.of(),
                List.of(),
                List.of(),
                base.source(element.attr("href"))));
    }

    private static @Nullable Boolean says(@Nullable String after, String what) {
        return after != null && after.toLowerCase(Locale.ROOT).contains(what) ? true : null;
    }

    private static @Nullable String after(Element link) {
        Node next = link.nextSibling();
        String text = next instanceof TextNode node ? Wording.line(node.getWholeText()) : null;
        return text == null ? null : Wording.line(text.replaceFirst("^[-–,\\s]+", ""));
    }
}
