package org.moothall.exchange.moderngov.addresses;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Optional;
import org.moothall.record.ids.Kind;

/// Which of our pages stands for which of ModernGov's. Pure.
final class OldPages {
    private OldPages() {}

    /// Where an old page leads.
    sealed interface Lead {
        /// To the page of a thing, in whichever authority has it.
        ///
        /// @param after what follows the page's address
        record Thing(Kind kind, long number, String after) implements Lead {}

        /// To an agenda item, whose meeting has to be looked up.
        record Item(long number) implements Lead {}

        /// To a list.
        record Path(String path) implements Lead {}
    }

    /// Where a page leads; none where ModernGov has no such page, or where its number is missing.
    static Optional<Lead> lead(String page, Asked asked) {
        return switch (page.toLowerCase(Locale.ROOT)) {
            case "ieissuedetails", "mgissuehistoryhome", "mgissuehistorychronology", "mgdecisiondetails" ->
                thing(Kind.ISSUE, asked.number("iid", "issueid", "id"));
            case "ielistdocuments" -> meeting(asked);
            case "mgmeetingattendance" -> thing(Kind.MEETING, asked.number("id", "mid"), "#attendance");
            case "ieagendadetails", "mgchoosedocpack" -> thing(Kind.MEETING, asked.number("id", "mid"));
            case "mgai" -> asked.number("id", "aiid").map(Lead.Item::new);
            case "mglistrecordedvotesshort" -> asked.number("aiid").map(Lead.Item::new);
            case "iedecisiondetails" ->
                thing(Kind.DECISION, asked.number("id"))
                        .or(() -> asked.number("aiid").map(Lead.Item::new));
            case "mgcommitteedetails", "mgcommitteemailinglist" -> thing(Kind.BODY, asked.number("id", "cid"));
            case "mguserinfo", "mgrofi", "mgattendance" -> thing(Kind.PERSON, asked.number("uid", "id"));
            case "mgconvert2pdf" -> thing(Kind.DOCUMENT, asked.number("id"), "/file");
            default -> list(page, asked).map(Lead.Path::new);
        };
    }

    private static Optional<Lead> meeting(Asked asked) {
        return thing(Kind.MEETING, asked.number("mid", "meetingid"))
                .or(() -> asked.number("cid", "committeeid").map(body -> new Lead.Path("/meetings?body=" + body)));
    }

    private static Optional<Lead> thing(Kind kind, Optional<Long> number) {
        return thing(kind, number, "");
    }

    private static Optional<Lead> thing(Kind kind, Optional<Long> number, String after) {
        return number.map(found -> new Lead.Thing(kind, found, after));
    }

    private static Optional<String> list(String page, Asked asked) {
        return Optional.ofNullable(
                switch (page.toLowerCase(Locale.ROOT)) {
                    case "ielistmeetings" ->
                        asked.number("cid", "committeeid")
                                .map(body -> "/meetings?body=" + body)
                                .orElse("/meetings");
                    case "iedochome" -> "/meetings";
                    case "mglistcommittees", "mgcommitteestructure" -> "/bodies";
                    case "mgmemberindex", "mgfindmember" -> "/people";
                    case "mgplanshome", "mglistplans", "mglistplanitems" -> "/forward-plan";
                    case "mgdelegateddecisions", "mglistofficerdecisions" -> "/decisions";
                    case "mgcalendarmonthview", "mgcalendaragendaview", "mgcalendarweekview" -> calendar(asked);
                    case "iedocsearch" -> "/search";
                    case "iesearchresults", "iesearchresults2" ->
                        "/search?q=" + URLEncoder.encode(asked.words("ss"), StandardCharsets.UTF_8);
                    case "mgwhatsnew" -> "/ledger";
                    case "mgrss" ->
                        asked.number("cid")
                                .map(body -> "/bodies/" + body + "/feed")
                                .orElse("/ledger/feed");
                    case "uucoverpage" -> "/";
                    default -> null;
                });
    }

    private static String calendar(Asked asked) {
        Optional<Long> year = asked.number("dd", "y").filter(number -> number >= 1900 && number < 2200);
        Optional<Long> month = asked.number("m").filter(number -> number >= 1 && number <= 12);
        return year.isPresent() && month.isPresent()
                ? "/calendar/%04d-%02d".formatted(year.get(), month.get())
                : "/calendar";
    }
}
