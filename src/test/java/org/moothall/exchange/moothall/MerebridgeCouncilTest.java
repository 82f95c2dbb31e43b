package org.moothall.exchange.moothall;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.record.Decision;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Declaration;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Vote;

/// Council and Cabinet: their meetings, votes and decisions hang together.
class MerebridgeCouncilTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 25);
    private static final BodyId COUNCIL = new BodyId(100);
    private static final BodyId CABINET = new BodyId(101);
    private static Merebridge sample;
    private static List<Meeting> meetings;

    @BeforeAll
    static void read() throws StrictRecords.Slip {
        sample = Merebridge.read();
        meetings = sample.all(Meeting.class).stream()
                .filter(meeting -> Set.of(COUNCIL, CABINET).contains(meeting.body()))
                .toList();
    }

    @Test
    void everyPastMeetingHasItsItemsAndItsDecisions() {
        assertThat(meetings)
                .filteredOn(meeting -> meeting.date().isBefore(TODAY))
                .hasSize(35)
                .allSatisfy(meeting -> {
                    assertThat(meeting.items()).as(meeting.label()).hasSizeGreaterThanOrEqualTo(6);
                    assertThat(meeting.agendaPublished()).isTrue();
                    assertThat(meeting.decisionsPublished()).isTrue();
                });
    }

    @Test
    void nothingIsDecidedOrMinutedBeforeItsDay() {
        assertThat(meetings)
                .filteredOn(meeting -> !meeting.date().isBefore(TODAY))
                .hasSize(3)
                .flatExtracting(Meeting::items)
                .isNotEmpty()
                .allSatisfy(item -> {
                    assertThat(((AgendaItem) item).decision()).isNull();
                    assertThat(((AgendaItem) item).minutes()).isNull();
                    assertThat(((AgendaItem) item).votes()).isEmpty();
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
    void everyMemberIsPresentOrHasSentApologies() {
        assertThat(meetings)
                .filteredOn(meeting -> meeting.body().equals(COUNCIL))
                .filteredOn(meeting -> meeting.date().isBefore(TODAY))
                .allSatisfy(meeting -> assertThat(members(meeting)).hasSize(30))
                .anySatisfy(meeting -> assertThat(present(meeting)).hasSize(30))
                .anySatisfy(meeting -> assertThat(present(meeting)).hasSize(27));
    }

    @Test
    void aRecordedVoteNamesEverybodyWhoIsThereAndHasNotLeftForAnInterest() {
        for (Meeting meeting : meetings) {
            for (AgendaItem item : meeting.items()) {
                Set<PersonId> may = present(meeting).collect(Collectors.toSet());
                item.declarations().stream()
                        .filter(one -> Boolean.TRUE.equals(one.leftRoom()))
                        .map(Declaration::person)
                        .forEach(may::remove);
                for (Vote vote : item.votes()) {
                    if (!vote.ballots().isEmpty()) {
                        assertThat(vote.ballots())
                                .as("%s, %s", meeting.date(), vote.title())
                                .extracting(Vote.Ballot::person)
                                .containsExactlyInAnyOrderElementsOf(may);
                    }
                }
            }
        }
    }

    @Test
    void theCountOfAVoteAgreesWithItsBallotsAndItsResult() {
        List<Vote> votes = items().flatMap(item -> item.votes().stream()).toList();

        assertThat(votes)
                .filteredOn(vote -> !vote.ballots().isEmpty())
                .hasSizeGreaterThan(9)
                .allSatisfy(vote -> {
                    Map<Vote.Choice, Long> counted = vote.ballots().stream()
                            .collect(Collectors.groupingBy(Vote.Ballot::choice, Collectors.counting()));
                    assertThat(counted.getOrDefault(Vote.Choice.FOR, 0L).intValue())
                            .isEqualTo(vote.inFavour());
                    assertThat(counted.getOrDefault(Vote.Choice.AGAINST, 0L).intValue())
                            .isEqualTo(vote.against());
                    assertThat(counted.getOrDefault(Vote.Choice.ABSTAINED, 0L).intValue())
                            .isEqualTo(vote.abstained());
                });
        assertThat(votes)
                .allSatisfy(vote -> assertThat(vote.carried())
                        .isEqualTo(requireNonNull(vote.inFavour()) > requireNonNull(vote.against())));
        assertThat(votes)
                .filteredOn(vote -> Objects.equals(vote.inFavour(), vote.against()))
                .isNotEmpty()
                .allSatisfy(vote -> assertThat(vote.casting()).isNotBlank());
    }

    @Test
    void aMeetingsDecisionStandsInTheItemThatItNames() {
        Map<DecisionId, AgendaItem> items = items().flatMap(
                        item -> item.decisions().stream().map(one -> Map.entry(one, item)))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));

        assertThat(sample.all(Decision.class))
                .filteredOn(one -> COUNCIL.equals(one.makerBody()) || CABINET.equals(one.makerBody()))
                .hasSizeGreaterThan(90)
                .allSatisfy(decision -> {
                    AgendaItem item = requireNonNull(items.get(decision.id()), decision.title());
                    assertThat(decision.item()).isEqualTo(item.id());
                    assertThat(decision.text()).isEqualTo(item.decision());
                    assertThat(decision.issue()).isEqualTo(item.issue());
                    assertThat(decision.reasons()).as(decision.title()).isNotNull();
                    assertThat(decision.alternatives()).as(decision.title()).isNotNull();
                });
    }

    @Test
    void whatIsWithheldSaysWhyAndShowsNoDocument() {
        assertThat(items().filter(item -> !item.openness().isPublic()).toList())
                .hasSizeGreaterThan(8)
                .allSatisfy(item -> {
                    if (item.openness() instanceof Openness.Exempt exempt) {
                        assertThat(exempt.categories()).isNotEmpty();
                        assertThat(exempt.publicInterest()).isNotBlank();
                    }
                    assertThat(item.papers())
                            .isNotEmpty()
                            .allSatisfy(paper -> assertThat(paper.document()).isNull());
                });
    }

    private static Stream<AgendaItem> items() {
        return meetings.stream().flatMap(meeting -> meeting.items().stream());
    }

    private static List<Attendance> members(Meeting meeting) {
        return meeting.attendance().stream()
                .filter(one -> one.state() == Attendance.State.PRESENT || one.state() == Attendance.State.APOLOGIES)
                .toList();
    }

    private static Stream<PersonId> present(Meeting meeting) {
        return members(meeting).stream()
                .filter(one -> one.state() == Attendance.State.PRESENT)
                .map(one -> requireNonNull(one.person()));
    }
}
