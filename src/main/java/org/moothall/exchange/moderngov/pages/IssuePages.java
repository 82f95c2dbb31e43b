package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Document;
import org.moothall.record.Issue;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Paper;

/// The pages of an issue: `mgIssueHistoryHome`, its own fields, and `ieIssueDetails`, the meetings that it came to.
/// Neither was seen recorded as HTML; they are read by their labels and links.
public final class IssuePages {
    private static final Pattern ANCHOR = Pattern.compile("#AI(\\d{1,15})");

    private IssuePages() {}

    /// An issue and the documents that its page names.
    public record IssueReading(Issue issue, List<Document> documents) {}

    /// Reads `mgIssueHistoryHome` or `ieIssueDetails`; what the one leaves out the other may give.
    public static Parsed<Optional<IssueReading>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<IssueReading> reading = Page.of(reply, remarks).flatMap(page -> {
            OptionalLong id = page.number("ieIssueDetails", "IId");
            if (id.isEmpty()) {
                id = page.number("mgIssueHistoryHome", "IId");
            }
            Optional<String> title = remarks.title("its title", page.title());
            if (id.isEmpty()) {
                remarks.problem("does not say which issue it shows");
            }
            return id.isEmpty() || title.isEmpty()
                    ? Optional.empty()
                    : Optional.of(issue(page, new IssueId(id.getAsLong()), title.get(), remarks));
        });
        return remarks.on(reading);
    }

    private static IssueReading issue(Page page, IssueId id, String title, Remarks remarks) {
        Labels labels = new Labels(page.content(), page.base(), remarks.in("issue " + id));
        List<Document> documents = new ArrayList<>();
        boolean meetings = page.link().leadsTo("ieIssueDetails")
                || page.heading().toLowerCase(Locale.ROOT).contains("meetings");
        List<Paper> papers = meetings ? List.of() : papers(page, documents);
        String type = labels.line("decision type", "math o benderfyniad");
        Issue issue = new Issue(
                id,
                title,
                null,
                type,
                null,
                labels.text("description", "summary", "purpose"),
                key(type),
                labels.line("reason key", "reason for key decision"),
                labels.line("decision status", "status"),
                labels.list("wards affected", "wards"),
                null,
                labels.line("lead member", "lead councillor", "cabinet member"),
                labels.line("lead officer", "lead director", "lead officer/director", "chief officer"),
                labels.line("department", "directorate"),
                labels.contact("contact", "contact officer"),
                labels.date("notice of proposed decision first published"),
                labels.date("decision due"),
                labels.text("consultation process", "consultees", "consultation"),
                labels.text("making representations", "representations"),
                labels.text("financial implications"),
                List.of(),
                papers,
                consultations(page),
                List.of(),
                page.base().source("mgIssueHistoryHome.aspx?IId=" + id));
        return new IssueReading(issue, documents);
    }

    private static @Nullable Boolean key(@Nullable String type) {
        String line = type == null ? "" : type.toLowerCase(Locale.ROOT);
        return line.startsWith("key")
                ? (Boolean) true
                : line.contains("non") && line.contains("key") ? (Boolean) false : null;
    }

    private static List<Paper> papers(Page page, List<Document> documents) {
        List<Paper> papers = new ArrayList<>();
        for (Element link : page.content().select("ul.mgBulletList a[href]")) {
            Papers.document(link, page.base()).ifPresent(document -> {
                if (papers.stream().noneMatch(paper -> document.id().equals(paper.document()))) {
                    documents.add(document);
                    papers.add(Paper.of(document.id(), document.title(), Paper.Role.ADDITIONAL));
                }
            });
        }
        return papers;
    }

    /// The links to meetings, each once for each item.
    private static List<Issue.Consultation> consultations(Page page) {
        List<Issue.Consultation> consultations = new ArrayList<>();
        page.links("ieListDocuments").forEach(element -> {
            Link link = Link.of(element.attr("href"));
            OptionalLong meeting = link.number("MId", "MeetingId");
            Matcher anchor = ANCHOR.matcher(element.attr("href"));
            OptionalLong item = anchor.find() ? Wording.id(anchor.group(1)) : OptionalLong.empty();
            if (meeting.isPresent()) {
                Issue.Consultation consultation = consultation(
                        meeting.getAsLong(),
                        item,
                        link.number("CId", "CommitteeId"),
                        element.attr("href"),
                        page.base());
                if (consultations.stream().noneMatch(known -> same(known, consultation))) {
                    consultations.add(consultation);
                }
            }
        });
        return consultations;
    }

    private static boolean same(Issue.Consultation one, Issue.Consultation other) {
        return String.valueOf(one.meeting()).equals(String.valueOf(other.meeting()))
                && String.valueOf(one.item()).equals(String.valueOf(other.item()));
    }

    private static Issue.Consultation consultation(
            long meeting, OptionalLong item, OptionalLong body, String href, Base base) {
        return new Issue.Consultation(
                new MeetingId(meeting),
                item.isPresent() ? new ItemId(item.getAsLong()) : null,
                body.isPresent() ? List.of(new BodyId(body.getAsLong())) : List.of(),
                null,
                null,
                base.source(href));
    }
}
