package org.moothall.exchange.moothall;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.record.Body;
import org.moothall.record.Decision;
import org.moothall.record.Document;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.ProgressReport;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.Numbered;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Paper;

/// Everything that the sample points to is there.
class MerebridgeReferencesTest {
    private static Merebridge sample;
    private static Set<Long> items;

    @BeforeAll
    static void read() throws StrictRecords.Slip {
        sample = Merebridge.read();
        items = sample.all(Meeting.class).stream()
                .flatMap(meeting -> meeting.items().stream())
                .map(item -> item.id().number())
                .collect(Collectors.toSet());
    }

    @Test
    void bodiesAndTheirMembersAreThere() {
        var people = new Lookup(Kind.PERSON);
        var bodies = new Lookup(Kind.BODY);
        for (Body body : sample.all(Body.class)) {
            bodies.want(body.parent(), body.name());
            body.memberships().forEach(member -> people.want(member.person(), body.name()));
        }

        assertThat(people.lost).isEmpty();
        assertThat(bodies.lost).isEmpty();
    }

    @Test
    void whatAMeetingNamesIsThere() {
        var lookups = new Lookups();
        for (Meeting meeting : sample.all(Meeting.class)) {
            lookups.bodies.want(meeting.body(), meeting.label());
            meeting.attendance().forEach(one -> lookups.people.want(one.person(), meeting.label()));
            lookups.papers(meeting.papers(), meeting.label());
            meeting.items().forEach(item -> lookups.item(item, meeting.label()));
        }

        assertThat(lookups.lost()).isEmpty();
    }

    @Test
    void whatADecisionNamesIsThere() {
        var lookups = new Lookups();
        for (Decision decision : sample.all(Decision.class)) {
            lookups.bodies.want(decision.makerBody(), decision.title());
            lookups.people.want(decision.makerPerson(), decision.title());
            lookups.issues.want(decision.issue(), decision.title());
            lookups.meetings.want(decision.meeting(), decision.title());
            lookups.decisions.want(decision.supersedes(), decision.title());
            lookups.papers(decision.papers(), decision.title());
            if (decision.item() != null) {
                assertThat(items).contains(decision.item().number());
            }
        }

        assertThat(lookups.lost()).isEmpty();
    }

    @Test
    void whatIssuesAndTheForwardPlanNameIsThere() {
        var lookups = new Lookups();
        for (Issue issue : sample.all(Issue.class)) {
            lookups.papers(issue.papers(), issue.title());
            issue.related().forEach(other -> lookups.issues.want(other.issue(), issue.title()));
            for (Issue.Consultation place : issue.consultations()) {
                lookups.meetings.want(place.meeting(), issue.title());
                place.bodies().forEach(body -> lookups.bodies.want(body, issue.title()));
                assertThat(place.item() == null || items.contains(place.item().number()))
                        .as(issue.title())
                        .isTrue();
            }
        }
        for (ForwardPlanEntry entry : sample.all(ForwardPlanEntry.class)) {
            lookups.issues.want(entry.issue(), entry.title());
            lookups.bodies.want(entry.makerBody(), entry.title());
            lookups.meetings.want(entry.meeting(), entry.title());
            lookups.decisions.want(entry.outcome(), entry.title());
            lookups.papers(entry.papers(), entry.title());
        }

        assertThat(lookups.lost()).isEmpty();
    }

    @Test
    void whatPlansAndReportsNameIsThere() {
        var lookups = new Lookups();
        var outcomes = new TreeSet<String>();
        for (ImprovementPlan plan : sample.all(ImprovementPlan.class)) {
            lookups.issues.want(plan.issue(), plan.title());
            lookups.bodies.want(plan.agreedBy(), plan.title());
            lookups.decisions.want(plan.endorsed(), plan.title());
            lookups.papers(plan.papers(), plan.title());
            plan.outcomes().forEach(outcome -> outcomes.add(outcome.code()));
        }
        for (ProgressReport report : sample.all(ProgressReport.class)) {
            lookups.plans.want(report.plan(), report.title());
            lookups.meetings.want(report.meeting(), report.title());
            lookups.papers(report.papers(), report.title());
            assertThat(report.outcomes())
                    .extracting(ProgressReport.Progress::outcome)
                    .containsExactlyElementsOf(outcomes);
        }

        assertThat(lookups.lost()).isEmpty();
    }

    @Test
    void whatWasWithdrawnIsThere() {
        for (Withdrawal notice : sample.all(Withdrawal.class)) {
            assertThat(sample.numbers(notice.of())).as(notice.title()).contains(notice.ofNumber());
            if (notice.replacement() != null) {
                assertThat(sample.numbers(notice.of())).as(notice.title()).contains(notice.replacement());
            }
        }
    }

    @Test
    void everyDocumentHasItsPlace() {
        Stream<Paper> papers = Stream.of(
                        sample.all(Meeting.class).stream().flatMap(m -> m.papers().stream()),
                        sample.all(Meeting.class).stream()
                                .flatMap(m -> m.items().stream())
                                .flatMap(item -> item.papers().stream()),
                        sample.all(Decision.class).stream().flatMap(one -> one.papers().stream()),
                        sample.all(Issue.class).stream().flatMap(one -> one.papers().stream()),
                        sample.all(ForwardPlanEntry.class).stream().flatMap(one -> one.papers().stream()))
                .flatMap(stream -> stream);
        Set<Long> placed = papers.map(Paper::document)
                .filter(document -> document != null)
                .map(document -> document.number())
                .collect(Collectors.toSet());
        sample.all(Withdrawal.class).forEach(notice -> placed.add(notice.ofNumber()));

        assertThat(sample.all(Document.class))
                .allSatisfy(document -> assertThat(placed).as(document.title()).contains(document.number()));
    }

    private static final class Lookups {
        private final Lookup bodies = new Lookup(Kind.BODY);
        private final Lookup people = new Lookup(Kind.PERSON);
        private final Lookup issues = new Lookup(Kind.ISSUE);
        private final Lookup meetings = new Lookup(Kind.MEETING);
        private final Lookup decisions = new Lookup(Kind.DECISION);
        private final Lookup documents = new Lookup(Kind.DOCUMENT);
        private final Lookup plans = new Lookup(Kind.IMPROVEMENT_PLAN);

        void papers(List<Paper> papers, String by) {
            papers.forEach(paper -> documents.want(paper.document(), by));
        }

        void item(AgendaItem item, String by) {
            issues.want(item.issue(), by);
            bodies.want(item.referredTo(), by);
            papers(item.papers(), by);
            item.decisions().forEach(decision -> decisions.want(decision, by));
            item.declarations().forEach(one -> people.want(one.person(), by));
            item.votes().forEach(vote -> vote.ballots().forEach(ballot -> people.want(ballot.person(), by)));
        }

        List<String> lost() {
            return Stream.of(bodies, people, issues, meetings, decisions, documents, plans)
                    .flatMap(lookup -> lookup.lost.stream())
                    .toList();
        }
    }

    private static final class Lookup {
        private final Kind kind;
        private final Set<Long> there;
        private final List<String> lost = new ArrayList<>();

        Lookup(Kind kind) {
            this.kind = kind;
            this.there = sample.numbers(kind);
        }

        void want(@Nullable Numbered id, String by) {
            if (id != null && !there.contains(id.number())) {
                lost.add(kind + " " + id.number() + ", named by " + by);
            }
        }
    }
}
