package org.moothall.exchange.moderngov.sites;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.ToLongFunction;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.moothall.exchange.moderngov.pages.AttendancePage;
import org.moothall.exchange.moderngov.pages.BodyPages;
import org.moothall.exchange.moderngov.pages.DecisionPage;
import org.moothall.exchange.moderngov.pages.IssuePages;
import org.moothall.exchange.moderngov.pages.ItemPage;
import org.moothall.exchange.moderngov.pages.MeetingPage;
import org.moothall.exchange.moderngov.pages.PersonPage;
import org.moothall.exchange.moderngov.replies.Decoding;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.ReplyKind;
import org.moothall.exchange.moderngov.webservice.MeetingReply;
import org.moothall.exchange.moderngov.webservice.RootName;

/// Tells what a recorded reply is: by what stands in it, else by its name.
final class Recognition {
    private static final Map<String, ReplyKind> ROOTS = Map.of(
            "committees", ReplyKind.COMMITTEES,
            "getmeetings", ReplyKind.MEETINGS,
            "getwebcastmeetings", ReplyKind.MEETINGS,
            "getmeetingsbydate", ReplyKind.MEETINGS_BY_DATE,
            "meeting", ReplyKind.MEETING,
            "councillorsbyward", ReplyKind.COUNCILLORS,
            "election", ReplyKind.ELECTION);
    private static final Map<String, ReplyKind> HEADINGS = Map.of(
            "decision details", ReplyKind.DECISION,
            "agenda item", ReplyKind.ITEM,
            "issue details", ReplyKind.ISSUE,
            "issue - meetings", ReplyKind.ISSUE_MEETINGS,
            "committee structure", ReplyKind.STRUCTURE,
            "committee details", ReplyKind.BODY,
            "browse meetings", ReplyKind.BROWSE);

    private Recognition() {}

    /// What kind of reply this is.
    static Optional<ReplyKind> kind(Reply reply, String name) {
        Optional<ReplyKind> named = ReplyKind.named(name);
        if (named.filter(kind -> kind == ReplyKind.COMMITTEES_JSON).isPresent()) {
            return named;
        }
        Optional<ReplyKind> root = RootName.of(reply).map(ROOTS::get);
        if (root.isPresent()) {
            return root;
        }
        return named.isPresent() ? named : page(reply);
    }

    private static Optional<ReplyKind> page(Reply reply) {
        Document page = Jsoup.parse(Decoding.text(reply.bytes(), new Remarks(reply.where())));
        String heading = page.select("h1").text().strip().toLowerCase(Locale.ROOT);
        if (HEADINGS.containsKey(heading)) {
            return Optional.of(HEADINGS.get(heading));
        }
        if (!page.select("#mgItemTable, .mgActionList a[href*=mgMeetingAttendance]")
                .isEmpty()) {
            return Optional.of(ReplyKind.MEETING_PAGE);
        }
        if (!page.select("input[name=hCommitteeId], a.mgMeetingTableLnk").isEmpty()) {
            return Optional.of(ReplyKind.BROWSE);
        }
        if (page.select("a[href*=ieDecisionDetails]").size() > 0) {
            boolean officers =
                    page.select("caption").text().toLowerCase(Locale.ROOT).contains("officer");
            return Optional.of(officers ? ReplyKind.OFFICERS : ReplyKind.DELEGATED);
        }
        return page.select("ul.mgBulletList a[href*=mgCommitteeDetails]").size() > 1
                ? Optional.of(ReplyKind.STRUCTURE)
                : Optional.empty();
    }

    /// The id of the thing that a reply of this kind is about, with the reasons where it cannot be told.
    static Parsed<OptionalLong> id(ReplyKind kind, Reply reply) {
        OptionalLong named = kind.id(reply.link());
        if (named.isPresent()) {
            return new Remarks(reply.where()).on(named);
        }
        return switch (kind) {
            case MEETING ->
                number(MeetingReply.read(reply), reading -> reading.sheet().id().number());
            case MEETING_PAGE ->
                number(MeetingPage.read(reply), reading -> reading.sheet().id().number());
            case ATTENDANCE ->
                number(
                        AttendancePage.read(reply),
                        reading -> reading.sheet().id().number());
            case BODY ->
                number(BodyPages.details(reply), reading -> reading.body().number());
            case ISSUE, ISSUE_MEETINGS ->
                number(IssuePages.read(reply), reading -> reading.issue().number());
            case PERSON -> number(PersonPage.read(reply), person -> person.number());
            case DECISION ->
                number(DecisionPage.read(reply), reading -> reading.decision().number());
            case ITEM ->
                number(ItemPage.read(reply), reading -> reading.item().id().number());
            default -> {
                Remarks remarks = new Remarks(reply.where());
                if (kind.isOfOne()) {
                    remarks.problem("does not say which thing it is about");
                }
                yield remarks.on(OptionalLong.empty());
            }
        };
    }

    private static <T> Parsed<OptionalLong> number(Parsed<Optional<T>> parsed, ToLongFunction<T> id) {
        OptionalLong number = parsed.value().stream().mapToLong(id).findFirst();
        return new Parsed<>(number, number.isPresent() ? List.of() : parsed.problems());
    }
}
