package org.moothall.hall.arrangement;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Authority;
import org.moothall.record.Body;
import org.moothall.record.Content;
import org.moothall.record.Decision;
import org.moothall.record.Document;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.Person;
import org.moothall.record.ProgressReport;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.Numbered;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;

/// Arranges one content into the rows that the pages ask for. Nothing is computed that depends on today.
final class Arrangement {
    private final String authority;
    private final Rows rows;

    Arrangement(String authority, Rows rows) {
        this.authority = authority;
        this.rows = rows;
    }

    void add(Content content) {
        switch (content) {
            case Authority ignored -> {}
            case Withdrawal ignored -> {}
            case Body body -> body(body);
            case Person person ->
                rows.add(
                        Table.PERSON,
                        authority,
                        person.number(),
                        person.name(),
                        String.valueOf(person.role()),
                        person.ward(),
                        person.party());
            case Meeting meeting -> new MeetingArrangement(authority, rows).add(meeting);
            case Issue issue -> issue(issue);
            case Decision decision -> decision(decision);
            case ForwardPlanEntry entry -> entry(entry);
            case Document document -> document(document);
            case ImprovementPlan plan -> {
                rows.add(Table.PLAN, authority, plan.number(), plan.title(), number(plan.issue()));
                papers(Kind.IMPROVEMENT_PLAN, plan.number(), plan.papers());
            }
            case ProgressReport report -> report(report);
        }
    }

    private void body(Body body) {
        rows.add(Table.BODY, authority, body.number(), body.name(), body.category(), String.valueOf(body.status()));
        int place = 0;
        for (Body.Membership membership : body.memberships()) {
            rows.add(
                    Table.MEMBERSHIP,
                    authority,
                    body.number(),
                    place++,
                    number(membership.person()),
                    membership.name(),
                    membership.role(),
                    day(membership.start()),
                    day(membership.end()));
        }
    }

    private void issue(Issue issue) {
        rows.add(
                Table.ISSUE,
                authority,
                issue.number(),
                issue.title(),
                issue.reference(),
                issue.type(),
                day(issue.date()),
                day(issue.date() != null ? issue.date() : issue.noticed()),
                flag(issue.key()));
        int place = 0;
        for (Issue.Consultation consultation : issue.consultations()) {
            rows.add(
                    Table.CONSULTATION,
                    authority,
                    issue.number(),
                    place++,
                    number(consultation.meeting()),
                    number(consultation.item()));
        }
        for (Issue.Relation relation : issue.related()) {
            rows.add(
                    Table.RELATED,
                    authority,
                    issue.number(),
                    relation.issue().number(),
                    relation.kinship().name());
        }
        papers(Kind.ISSUE, issue.number(), issue.papers());
        wards(Kind.ISSUE, issue.number(), issue.wards());
    }

    private void decision(Decision decision) {
        Decision.CallIn callIn = decision.callIn();
        rows.add(
                Table.DECISION,
                authority,
                decision.number(),
                decision.title(),
                day(decision.made() != null ? decision.made() : decision.published()),
                day(decision.published()),
                decision.maker(),
                decision.makerKind() == null ? null : decision.makerKind().name(),
                number(decision.makerBody()),
                number(decision.makerPerson()),
                flag(decision.key()),
                day(callIn == null ? null : callIn.lastDay()),
                day(decision.effectiveFrom()),
                number(decision.issue()),
                number(decision.meeting()),
                number(decision.item()),
                number(decision.supersedes()));
        papers(Kind.DECISION, decision.number(), decision.papers());
        wards(Kind.DECISION, decision.number(), decision.wards());
    }

    private void entry(ForwardPlanEntry entry) {
        rows.add(
                Table.FORWARD_PLAN,
                authority,
                entry.number(),
                entry.title(),
                number(entry.issue()),
                number(entry.meeting()),
                number(entry.makerBody()),
                entry.maker(),
                day(entry.due().isEmpty() ? null : entry.due().getLast().date()),
                day(entry.published()),
                String.valueOf(entry.status()),
                flag(entry.key()));
        papers(Kind.FORWARD_PLAN_ENTRY, entry.number(), entry.papers());
        wards(Kind.FORWARD_PLAN_ENTRY, entry.number(), entry.wards());
    }

    private void document(Document document) {
        DocumentVersion latest = document.latest();
        LocalDate published = Stream.of(
                        document.published(), document.versions().getFirst().added())
                .filter(Objects::nonNull)
                .min(Comparator.naturalOrder())
                .orElse(null);
        rows.add(
                Table.DOCUMENT,
                authority,
                document.number(),
                document.title(),
                document.type(),
                day(published),
                latest.mediaType(),
                latest.size(),
                latest.pages(),
                String.valueOf(latest.reading()),
                latest.sha256(),
                latest.text(),
                latest.language());
    }

    private void report(ProgressReport report) {
        rows.add(
                Table.PROGRESS_REPORT,
                authority,
                report.number(),
                report.plan().number(),
                report.title(),
                day(report.published()),
                number(report.meeting()),
                number(report.item()));
        papers(Kind.PROGRESS_REPORT, report.number(), report.papers());
    }

    private void papers(Kind kind, long owner, List<Paper> papers) {
        int place = 0;
        for (Paper paper : papers) {
            rows.add(
                    Table.PAPER,
                    authority,
                    kind.wire(),
                    owner,
                    place++,
                    null,
                    number(paper.document()),
                    paper.title(),
                    paper.role().name());
        }
    }

    private void wards(Kind kind, long owner, List<String> wards) {
        wards.forEach(ward -> rows.add(Table.WARD, authority, kind.wire(), owner, ward));
    }

    static @Nullable String day(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }

    static @Nullable Integer flag(@Nullable Boolean flag) {
        return flag == null ? null : flag ? 1 : 0;
    }

    static @Nullable Long number(@Nullable Numbered id) {
        return id == null ? null : id.number();
    }
}
