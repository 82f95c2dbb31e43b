package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.record.Decision;
import org.moothall.record.Document;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;

/// `ieDecisionDetails`: one decision, whole.
public final class DecisionPage {
    private final Page page;
    private final Labels labels;

    private DecisionPage(Page page, Labels labels) {
        this.page = page;
        this.labels = labels;
    }

    /// A decision and the documents that it names.
    public record DecisionReading(Decision decision, List<Document> documents) {}

    /// Reads the reply. The page does not say which decision it is, so its address must.
    public static Parsed<Optional<DecisionReading>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<DecisionReading> reading = Page.of(reply, remarks).flatMap(page -> {
            OptionalLong id = page.link().number("ID");
            Optional<String> title = remarks.title("its title", page.title());
            if (id.isEmpty()) {
                remarks.problem("neither the page nor its name says which decision \"" + title.orElse("…") + "\" is");
            }
            if (id.isEmpty() || title.isEmpty()) {
                return Optional.empty();
            }
            DecisionId decision = new DecisionId(id.getAsLong());
            Labels labels = new Labels(page.content(), page.base(), remarks.in("decision " + decision));
            return Optional.of(new DecisionPage(page, labels).decision(decision, title.get()));
        });
        return remarks.on(reading);
    }

    private DecisionReading decision(DecisionId id, String title) {
        List<Document> documents = new ArrayList<>();
        List<Paper> papers = papers(documents);
        Optional<Link> meeting = linked("ieListDocuments");
        OptionalLong item = page.link().number("AIId");
        String maker = labels.line("decision maker", "penderfynwr");
        Decision decision = new Decision(
                id,
                title,
                meeting.isPresent() ? Decision.MakerKind.BODY : null,
                maker == null ? meetingBody() : maker,
                meeting.map(link -> link.number("CId", "CommitteeId"))
                        .filter(OptionalLong::isPresent)
                        .map(body -> new BodyId(body.getAsLong()))
                        .orElse(null),
                null,
                labels.date("date of decision", "dyddiad y penderfyniad"),
                labels.date("publication date", "date published", "dyddiad cyhoeddi"),
                labels.line("decision status", "statws y penderfyniad"),
                labels.flag("is key decision", "key decision"),
                labels.line("reason key", "reason for key decision"),
                null,
                callIn(),
                labels.date("effective from", "dyddiad dod i rym"),
                labels.text("purpose", "purpose of report", "diben"),
                labels.text("decision", "decisions", "penderfyniad"),
                labels.text("reasons for the decision", "reason for decision", "reasons for decision"),
                labels.text("alternative options considered", "alternatives considered", "other options considered"),
                labels.text(
                        "organisations consulted",
                        "consultation",
                        "other reasons / organisations consulted",
                        "consultees"),
                labels.text("risks", "risk"),
                labels.text("financial implications"),
                labels.text(
                        "interests and nature of interests declared",
                        "declarations of interest",
                        "conflicts of interest"),
                labels.flag("recommend to council", "is recommended to council"),
                labels.list("wards affected", "wards", "wardiau a effeithir"),
                linked("mgIssueHistoryHome")
                        .map(link -> link.number("IId"))
                        .filter(OptionalLong::isPresent)
                        .map(issue -> new IssueId(issue.getAsLong()))
                        .orElse(null),
                meeting.map(link -> link.number("MId", "MeetingId"))
                        .filter(OptionalLong::isPresent)
                        .map(number -> new MeetingId(number.getAsLong()))
                        .orElse(null),
                item.isPresent() ? new ItemId(item.getAsLong()) : null,
                labels.contact("contact", "contact officer", "cyswllt"),
                labels.line("report author", "author"),
                papers,
                Openness.PUBLIC,
                null,
                page.base().source("ieDecisionDetails.aspx?ID=" + id));
        return new DecisionReading(decision, documents);
    }

    private Optional<Link> linked(String name) {
        return page.links(name).map(element -> Link.of(element.attr("href"))).findFirst();
    }

    /// `Decided at meeting: 19/10/2015 - Policy Committee` names the maker where no label does.
    private @Nullable String meetingBody() {
        String line = labels.line("decided at meeting", "penderfynwyd yn y cyfarfod");
        return line == null ? null : line.replaceFirst("^\\d{1,2}/\\d{1,2}/\\d{4}\\s*[-–]\\s*", "");
    }

    private Decision.@Nullable CallIn callIn() {
        Boolean subject = labels.flag("is subject to call in", "subject to call in", "subject to call-in");
        return subject == null ? null : new Decision.CallIn(subject, null, null, List.of(), null, null, null);
    }

    private List<Paper> papers(List<Document> documents) {
        List<Paper> papers = new ArrayList<>();
        for (Element link : page.content().select("ul.mgBulletList a[href]")) {
            Papers.document(link, page.base()).ifPresent(document -> {
                if (papers.stream().noneMatch(paper -> document.id().equals(paper.document()))) {
                    boolean notice = document.title().toLowerCase(Locale.ROOT).contains("decision notice");
                    documents.add(document);
                    papers.add(
                            notice
                                    ? Paper.of(document.id(), document.title(), Paper.Role.DECISION_NOTICE)
                                    : Readings.paper(document.id(), document.title(), papers.isEmpty(), null));
                }
            });
        }
        return papers;
    }
}
