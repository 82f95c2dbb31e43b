package org.moothall.exchange.moderngov.pages;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.MeetingReading;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Venue;

/// `ieListDocuments`: a meeting with its packs and supplements and its table of items.
public final class MeetingPage {
    private static final Pattern ANCHOR = Pattern.compile("AI(\\d{1,15})");
    private static final Pattern AFTER_DATE =
            Pattern.compile("(?i)\\b\\d{4}\\b(?:,?\\s*\\d{1,2}[.:]\\d{2}\\s*(?:[ap]\\.?m\\.?)?)?[\\s,]*(.*)$");

    private final Page page;
    private final Remarks remarks;
    private final List<Document> documents = new ArrayList<>();
    private final Set<ItemId> cut = new HashSet<>();
    private final Set<ItemId> voted = new HashSet<>();

    private MeetingPage(Page page, Remarks remarks) {
        this.page = page;
        this.remarks = remarks;
    }

    /// Reads the reply.
    public static Parsed<Optional<MeetingReading>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<MeetingReading> reading = Page.of(reply, remarks).flatMap(page -> {
            OptionalLong id = meetingId(page);
            if (id.isEmpty()) {
                remarks.problem("does not say which meeting it shows");
                return Optional.empty();
            }
            MeetingId meeting = new MeetingId(id.getAsLong());
            return Optional.of(new MeetingPage(page, remarks.in("meeting " + meeting)).meeting(meeting));
        });
        return remarks.on(reading);
    }

    static OptionalLong meetingId(Page page) {
        OptionalLong own = page.link().number("MId", "MeetingId", "MID");
        if (own.isPresent()) {
            return own;
        }
        OptionalLong attendance = page.number("mgMeetingAttendance", "ID");
        return attendance.isPresent() ? attendance : page.number("mgListRecordedVotesShort", "MID");
    }

    private MeetingReading meeting(MeetingId id) {
        String subtitle = Objects.requireNonNullElse(page.title(), "");
        int dash = subtitle.lastIndexOf(" - ");
        String after = dash < 0 ? subtitle : subtitle.substring(dash + 3);
        String words = statusWords(after);
        BodyId body = body();
        Base base = page.base();
        List<Paper> papers = papers();
        MeetingSheet sheet = new MeetingSheet(
                id,
                body,
                null,
                date(after),
                start(after),
                null,
                null,
                null,
                words == null ? null : Readings.status(words),
                words,
                venue(),
                webcast(),
                labels().contact("contact", "cyswllt"),
                labels().text("note", "nodyn"),
                agenda(id),
                published("agenda"),
                published("decision"),
                published("minutes"),
                papers,
                items(),
                List.of(),
                base.source("ieListDocuments.aspx?" + (body == null ? "" : "CId=" + body + "&") + "MId=" + id));
        return new MeetingReading(
                sheet, dash < 0 ? null : Wording.line(subtitle.substring(0, dash)), documents, List.of(), cut, voted);
    }

    private Labels labels() {
        return new Labels(page.content(), page.base(), remarks);
    }

    private @Nullable BodyId body() {
        Element link = page.subtitle() == null ? null : page.subtitle().selectFirst("a[href]");
        OptionalLong linked =
                link == null ? OptionalLong.empty() : Link.of(link.attr("href")).number("ID");
        OptionalLong body = linked.isPresent() ? linked : page.link().number("CId", "CommitteeId");
        if (body.isEmpty()) {
            Element crumb =
                    page.whole().selectFirst("#breadcrumb-holder a[href*=ieListMeetings], a[href*=mgCommitteeDetails]");
            body = crumb == null ? body : Link.of(crumb.attr("href")).number("CommitteeId", "CId", "ID");
        }
        return body.isPresent() ? new BodyId(body.getAsLong()) : null;
    }

    /// The date of the page's metadata, since the heading is free text; a difference is worth a remark.
    private @Nullable LocalDate date(String heading) {
        LocalDate printed = Wording.date(heading).orElse(null);
        LocalDate stated = Wording.date(page.meta("DC.date")).orElse(null);
        if (printed != null && stated != null && !printed.equals(stated)) {
            remarks.problem("its heading says " + printed + ", its metadata " + stated + "; the latter was kept");
        }
        return stated == null ? printed : stated;
    }

    private static @Nullable LocalTime start(String heading) {
        Matcher year = Pattern.compile("\\b\\d{4}\\b").matcher(heading);
        return year.find() ? Wording.time(heading.substring(year.end())).orElse(null) : null;
    }

    private static @Nullable String statusWords(String heading) {
        Matcher words = AFTER_DATE.matcher(heading);
        return words.find() ? Wording.line(words.group(1)) : null;
    }

    private @Nullable Boolean published(String what) {
        String heading = page.heading().toLowerCase(Locale.ROOT);
        return heading.startsWith("agenda") || heading.equals("meeting") ? (Boolean) heading.contains(what) : null;
    }

    private @Nullable Venue venue() {
        return labels().find("venue", "proposed venue", "lleoliad", "lleoliad arfaethedig")
                .flatMap(element -> {
                    String directions =
                            element.select("a[href*=mgLocationDetails]").attr("href");
                    Element copy = element.clone();
                    copy.select("a[href*=mgLocationDetails]").remove();
                    String name = Wording.number(Page.text(copy));
                    return Optional.ofNullable(name)
                            .map(place -> new Venue(
                                    place,
                                    null,
                                    directions.isEmpty() ? null : page.base().resolve(directions)));
                })
                .orElse(null);
    }

    private @Nullable String webcast() {
        return labels().find("webcast", "gweddarllediad")
                .map(element -> element.select("a[href]").attr("href"))
                .filter(address -> address.startsWith("http"))
                .map(page.base()::resolve)
                .orElse(null);
    }

    private @Nullable Long agenda(MeetingId id) {
        OptionalLong agenda = actions().stream()
                .map(link -> Papers.agenda(link.attr("href")))
                .filter(OptionalLong::isPresent)
                .findFirst()
                .orElse(OptionalLong.empty());
        return agenda.isPresent() && agenda.getAsLong() != id.number() ? (Long) agenda.getAsLong() : null;
    }

    private List<Element> actions() {
        return page.content().select("ul.mgActionList a[href]").stream()
                .filter(link -> link.closest("table") == null)
                .toList();
    }

    private List<Paper> papers() {
        List<Paper> papers = new ArrayList<>();
        for (Element link : actions()) {
            Papers.document(link, page.base()).ifPresent(document -> {
                if (papers.stream().noneMatch(paper -> document.id().equals(paper.document()))) {
                    documents.add(document);
                    papers.add(Papers.paper(link, document));
                }
            });
        }
        return papers;
    }

    private List<AgendaItem> items() {
        List<AgendaItem> items = new ArrayList<>();
        Set<ItemId> seen = new HashSet<>();
        for (Element row : page.content()
                .select(
                        "table.mgItemTable tr:has(> td.mgItemNumberCell), table#mgItemTable tr:has(> td.mgItemNumberCell)")) {
            Element number = row.selectFirst("> td.mgItemNumberCell");
            Element cell = number == null ? null : number.nextElementSibling();
            Element anchor = row.selectFirst("a[name^=AI], a[id^=AI]");
            Matcher id = ANCHOR.matcher(anchor == null ? "" : anchor.attr("name") + anchor.id());
            if (number == null || cell == null || !id.find()) {
                remarks.in("row " + (items.size() + 1)).problem("an item has no id");
                continue;
            }
            ItemId item = new ItemId(Long.parseLong(id.group(1)));
            if (seen.add(item)) {
                items.add(item(item, Wording.number(number.text()), cell));
            } else {
                remarks.in("item " + item).problem("stands twice; the first was kept");
            }
        }
        return items;
    }

    private AgendaItem item(ItemId id, @Nullable String number, Element cell) {
        Remarks here = remarks.in("item " + id);
        ItemText text = ItemText.of(cell, page.base(), here);
        if (text.title().isEmpty()) {
            here.problem("its title is missing");
        }
        if (text.isCut()) {
            cut.add(id);
        }
        if (text.isVoted()) {
            voted.add(id);
        }
        documents.addAll(text.documents());
        return ItemPage.item(id, number, text, page.base());
    }

    /// The status that a list prints after a meeting's link.
    static Meeting.@Nullable Status status(@Nullable String words) {
        return words == null ? null : Readings.status(words);
    }
}
