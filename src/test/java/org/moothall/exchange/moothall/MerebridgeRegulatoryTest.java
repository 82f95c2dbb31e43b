package org.moothall.exchange.moothall;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.record.Decision;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Declaration;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Vote;

/// Place and resources scrutiny, planning, licensing and the improvement board: their meetings hang together.
class MerebridgeRegulatoryTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final Set<Long> BODIES = Set.of(111L, 120L, 130L, 131L, 140L);
    private static Merebridge sample;
    private static List<Meeting> meetings;

    @BeforeAll
    static void read() throws StrictRecords.Slip {
        sample = Merebridge.read();
        meetings = sample.all(Meeting.class).stream()
                .filter(meeting -> BODIES.contains(meeting.body().number()))
                .toList();
    }

    @Test
    void everyMeetingThatWasHeldHasItsItems() {
        assertThat(meetings)
                .filteredOn(meeting -> meeting.date().isBefore(TODAY))
                .filteredOn(meeting -> meeting.status() != Meeting.Status.CANCELLED)
                .isNotEmpty()
                .allSatisfy(meeting ->
                        assertThat(meeting.items()).as(meeting.label()).isNotEmpty())
                .allSatisfy(meeting -> assertThat(meeting.decisionsPublished())
                        .as(meeting.label())
                        .isTrue());
    }

    @Test
    void nothingIsDecidedOrMinutedBeforeItsDay() {
        assertThat(meetings)
                .filteredOn(meeting -> !meeting.date().isBefore(TODAY))
                .isNotEmpty()
                .flatExtracting(Meeting::items)
                .allSatisfy(item -> {
                    assertThat(((AgendaItem) item).decision()).isNull();
                    assertThat(((AgendaItem) item).minutes()).isNull();
                });
    }

    @Test
    void anItemIsNumberedFromItsMeeting() {
        for (Meeting meeting : meetings) {
            long next = meeting.number() * 100;
            for (AgendaItem item : meeting.items()) {
                assertThat(item.id().number()).isEqualTo(++next);
            }
        }
    }

    @Test
    void onlyThoseVoteWhoAreThereAndHaveNotLeftForAnInterest() {
        for (Meeting meeting : meetings) {
            Set<PersonId> there = meeting.attendance().stream()
                    .filter(one -> one.state().isThere() && one.state() != Attendance.State.IN_ATTENDANCE)
                    .map(Attendance::person)
                    .collect(Collectors.toSet());
            for (AgendaItem item : meeting.items()) {
                item.declarations().forEach(one -> assertThat(there).contains(one.person()));
                List<PersonId> left = item.declarations().stream()
                        .filter(one -> Boolean.TRUE.equals(one.leftRoom()))
                        .map(Declaration::person)
                        .toList();
                assertThat(votersOf(item)).as(item.title()).isSubsetOf(there).noneMatch(left::contains);
            }
        }
    }

    @Test
    void theCountOfAVoteAgreesWithItsBallots() {
        List<Vote> recorded = votes().filter(vote -> !vote.ballots().isEmpty()).toList();

        assertThat(recorded).hasSizeGreaterThan(8).allSatisfy(vote -> {
            Map<Vote.Choice, Long> counted =
                    vote.ballots().stream().collect(Collectors.groupingBy(Vote.Ballot::choice, Collectors.counting()));
            assertThat(vote.inFavour()).isEqualTo(number(counted, Vote.Choice.FOR));
            assertThat(vote.against()).isEqualTo(number(counted, Vote.Choice.AGAINST));
            assertThat(vote.abstained()).isEqualTo(number(counted, Vote.Choice.ABSTAINED));
        });
    }

    @Test
    void aVoteIsCarriedByMoreForThanAgainst() {
        assertThat(votes())
                .isNotEmpty()
                .allSatisfy(vote -> assertThat(vote.carried())
                        .isEqualTo(requireNonNull(vote.inFavour()) > requireNonNull(vote.against())));
    }

    @Test
    void whatIsExemptSaysWhyAndShowsNoDocument() {
        Stream<AgendaItem> closed = items().filter(item -> item.openness() instanceof Openness.Exempt);

        assertThat(closed).isNotEmpty().allSatisfy(item -> {
            var openness = (Openness.Exempt) item.openness();
            assertThat(openness.categories()).isNotEmpty();
            assertThat(openness.publicInterest()).isNotBlank();
            assertThat(item.papers())
                    .allSatisfy(paper -> assertThat(paper.document()).isNull());
        });
    }

    @Test
    void aDecisionOnPlanningOrLicensingNamesItsWardsAndItsItem() {
        Set<Long> items = items().map(item -> item.id().number()).collect(Collectors.toSet());

        assertThat(sample.all(Decision.class))
                .filteredOn(decision -> decision.makerBody() != null
                        && Set.of(new BodyId(120), new BodyId(130), new BodyId(131))
                                .contains(decision.makerBody()))
                .hasSizeGreaterThan(40)
                .allSatisfy(decision -> {
                    assertThat(decision.wards()).as(decision.title()).isNotEmpty();
                    assertThat(items).contains(requireNonNull(decision.item()).number());
                    assertThat(requireNonNull(decision.callIn()).subject()).isFalse();
                });
    }

    private static int number(Map<Vote.Choice, Long> counted, Vote.Choice choice) {
        return counted.getOrDefault(choice, 0L).intValue();
    }

    private static Stream<AgendaItem> items() {
        return meetings.stream().flatMap(meeting -> meeting.items().stream());
    }

    private static Stream<Vote> votes() {
        return items().flatMap(item -> item.votes().stream());
    }

    private static Stream<PersonId> votersOf(AgendaItem item) {
        return item.votes().stream().flatMap(vote -> vote.ballots().stream()).map(Vote.Ballot::person);
    }
}
