package org.moothall.exchange.moothall;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.ProgressReport;
import org.moothall.record.ids.IssueId;
import org.moothall.record.parts.AgendaItem;

/// What happens in the sample happens in the right order: the improvement plan above all, and what was noticed and
/// called in.
class MerebridgeStoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final IssueId PLAN = new IssueId(412);
    private static Merebridge sample;
    private static Map<Long, Decision> decisions;

    @BeforeAll
    static void read() throws StrictRecords.Slip {
        sample = Merebridge.read();
        decisions = sample.byNumber(Decision.class);
    }

    @Test
    void theImprovementPlanIsNoticedExaminedEndorsedSentAndReportedOn() {
        var story = new TreeMap<LocalDate, String>();
        ForwardPlanEntry notice =
                requireNonNull(sample.byNumber(ForwardPlanEntry.class).get(612L));
        ImprovementPlan plan = sample.all(ImprovementPlan.class).getFirst();
        story.put(requireNonNull(notice.published()), "noticed");
        story.put(requireNonNull(requireNonNull(decisions.get(3009L)).made()), "endorsed");
        story.put(requireNonNull(plan.sentOn()), "sent");
        for (Meeting meeting : sample.all(Meeting.class)) {
            for (AgendaItem item : meeting.items()) {
                if (PLAN.equals(item.issue())
                        && item.title().contains("progress report")
                        && meeting.body().number() != 100) {
                    story.put(meeting.date(), "reported to " + meeting.body().number());
                } else if (PLAN.equals(item.issue()) && meeting.number() == 1025) {
                    story.put(meeting.date(), "examined");
                }
            }
        }

        List<String> report = List.of("reported to 140", "reported to 110", "reported to 101");
        assertThat(story.values())
                .containsExactlyElementsOf(
                        Stream.of(List.of("noticed", "examined", "endorsed", "sent"), report, report, report)
                                .flatMap(List::stream)
                                .toList());
    }

    @Test
    void theSendingOfTheImprovementPlanIsADecisionOfItsOwn() {
        ImprovementPlan plan = sample.all(ImprovementPlan.class).getFirst();

        assertThat(decisions.values())
                .filteredOn(one -> PLAN.equals(one.issue()) && one.makerKind() == Decision.MakerKind.OFFICER)
                .singleElement()
                .satisfies(one -> assertThat(one.made()).isEqualTo(plan.sentOn()));
    }

    @Test
    void aProgressReportStandsInItsItemWithItsPaper() {
        Map<Long, Meeting> meetings = sample.byNumber(Meeting.class);
        assertThat(sample.all(ProgressReport.class)).hasSize(3).allSatisfy(report -> {
            Meeting meeting =
                    requireNonNull(meetings.get(requireNonNull(report.meeting()).number()));
            AgendaItem item = meeting.items().stream()
                    .filter(one -> one.id().equals(report.item()))
                    .findFirst()
                    .orElseThrow();
            assertThat(item.issue()).isEqualTo(PLAN);
            assertThat(report.papers()).isNotEmpty();
            assertThat(item.papers()).containsAll(report.papers());
        });
    }

    @Test
    void everyIssueComesBeforeAMeetingOrIsStillToCome() {
        List<IssueId> heard = sample.all(Meeting.class).stream()
                .flatMap(meeting -> meeting.items().stream())
                .map(AgendaItem::issue)
                .filter(issue -> issue != null)
                .toList();

        assertThat(sample.all(Issue.class))
                .allSatisfy(issue -> assertThat(heard).as(issue.title()).contains(issue.id()));
    }

    @Test
    void aKeyDecisionOfTheExecutiveWasNoticedFirst() {
        Map<Long, ForwardPlanEntry> notices = new TreeMap<>();
        sample.all(ForwardPlanEntry.class).stream()
                .filter(entry -> entry.outcome() != null)
                .forEach(entry -> notices.put(entry.outcome().number(), entry));

        assertThat(decisions.values())
                .filteredOn(one -> Boolean.TRUE.equals(one.key()))
                .hasSizeGreaterThan(40)
                .allSatisfy(one -> {
                    ForwardPlanEntry notice = requireNonNull(notices.get(one.number()), one.title());
                    LocalDate made = requireNonNull(one.made());
                    assertThat(notice.due().getLast().date()).isEqualTo(made);
                    if (notice.notice() == ForwardPlanEntry.Notice.TWENTY_EIGHT_DAYS) {
                        assertThat(requireNonNull(notice.published()).plusDays(28))
                                .as(one.title())
                                .isBefore(made);
                    } else {
                        assertThat(one.urgency()).as(one.title()).isNotNull();
                    }
                });
    }

    @Test
    void aCallInIsValidWithThreeRequestsWithinItsDays() {
        assertThat(decisions.values())
                .filteredOn(
                        one -> one.callIn() != null && !one.callIn().requests().isEmpty())
                .hasSize(3)
                .allSatisfy(one -> {
                    Decision.CallIn callIn = requireNonNull(one.callIn());
                    assertThat(callIn.calledIn() != null)
                            .isEqualTo(callIn.requests().size() >= 3);
                    assertThat(callIn.requests())
                            .allSatisfy(request -> assertThat(requireNonNull(request.received()))
                                    .isAfter(one.made())
                                    .isBeforeOrEqualTo(callIn.lastDay()));
                });
    }

    @Test
    void thereIsSomethingStillToBeInfluencedAndSomethingOverdue() {
        assertThat(sample.all(ForwardPlanEntry.class))
                .filteredOn(entry -> entry.status() == ForwardPlanEntry.Status.OPEN)
                .extracting(entry -> requireNonNull(entry.due().getLast().date()))
                .filteredOn(due -> due.isAfter(TODAY) && due.isBefore(TODAY.plusMonths(2)))
                .hasSizeGreaterThan(7);
        assertThat(sample.all(ForwardPlanEntry.class))
                .filteredOn(entry -> entry.status() == ForwardPlanEntry.Status.OPEN)
                .anySatisfy(entry -> assertThat(entry.due().getLast().date()).isBefore(TODAY))
                .anySatisfy(entry -> assertThat(entry.due()).hasSizeGreaterThan(2));
    }
}
