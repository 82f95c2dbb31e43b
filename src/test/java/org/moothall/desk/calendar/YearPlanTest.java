package org.moothall.desk.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.Month;
import java.time.Year;
import java.util.List;
import java.util.Map;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.PersonId;
import org.moothall.rules.days.BankHolidays;
import org.moothall.rules.days.Counting;

class YearPlanTest {
    private static final BodyId CABINET = new BodyId(1);
    private static final BodyId SCRUTINY = new BodyId(2);
    private static final LocalDate MAY = LocalDate.of(2026, 5, 1);
    private static final LocalDate APRIL = LocalDate.of(2027, 4, 30);
    private static final Counting OFFICES = Counting.workingDays(BankHolidays.englandAndWales());
    private static final Rhythm THIRD_THURSDAY = new Rhythm.Monthly(3, DayOfWeek.THURSDAY, Set.of());

    private static Pattern pattern(BodyId body, Rhythm rhythm, String start) {
        return new Pattern(body, rhythm, LocalTime.parse(start), null, "Council Chamber");
    }

    private static YearPlan plan(List<Pattern> patterns, List<Recess> recesses) {
        return new YearPlan(patterns, recesses, OFFICES, List.of(), Map.of());
    }

    @Test
    void everyThirdThursdayButNotInRecess() {
        var august = new Recess("Summer recess", LocalDate.of(2026, 8, 1), LocalDate.of(2026, 8, 31));

        var proposals = plan(List.of(pattern(CABINET, THIRD_THURSDAY, "10:00")), List.of(august))
                .propose(MAY, APRIL);

        assertThat(proposals).hasSize(12);
        assertThat(proposals.stream()
                        .filter(Proposal::taken)
                        .map(proposal -> proposal.sitting().date().toString()))
                .containsExactly(
                        "2026-05-21",
                        "2026-06-18",
                        "2026-07-16",
                        "2026-09-17",
                        "2026-10-15",
                        "2026-11-19",
                        "2026-12-17",
                        "2027-01-21",
                        "2027-02-18",
                        "2027-03-18",
                        "2027-04-15");
        assertThat(proposals.get(3).remarks()).containsExactly(new Remark.InRecess("Summer recess"));
    }

    @Test
    void aBankHolidayIsLeftOutAndSaid() {
        var lastMonday = new Rhythm.Monthly(-1, DayOfWeek.MONDAY, Set.of(Month.MAY, Month.JUNE));

        var proposals =
                plan(List.of(pattern(CABINET, lastMonday, "10:00")), List.of()).propose(MAY, APRIL);

        assertThat(proposals).extracting(Proposal::taken).containsExactly(false, true);
        assertThat(proposals.getFirst().remarks()).containsExactly(new Remark.OfficesShut(LocalDate.of(2026, 5, 25)));
    }

    @Test
    void aMonthWithoutAFifthWeekdayIsPassedOver() {
        var fifth = new Rhythm.Monthly(5, DayOfWeek.WEDNESDAY, Set.of());

        assertThat(fifth.days(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 12, 31)))
                .containsExactly(
                        LocalDate.of(2026, 4, 29),
                        LocalDate.of(2026, 7, 29),
                        LocalDate.of(2026, 9, 30),
                        LocalDate.of(2026, 12, 30));
    }

    @Test
    void twoBodiesInOneRoomAtOneTimeAreSaid() {
        var proposals = plan(
                        List.of(pattern(CABINET, THIRD_THURSDAY, "10:00"), pattern(SCRUTINY, THIRD_THURSDAY, "12:00")),
                        List.of())
                .propose(MAY, MAY.plusDays(30));

        assertThat(proposals).allMatch(Proposal::taken);
        assertThat(proposals.get(0).remarks()).containsExactly(new Remark.RoomTaken(SCRUTINY));
        assertThat(proposals.get(1).remarks()).containsExactly(new Remark.RoomTaken(CABINET));
    }

    @Test
    void oneMeetingEndingAsTheOtherBeginsIsNoClash() {
        var proposals = plan(
                        List.of(pattern(CABINET, THIRD_THURSDAY, "10:00"), pattern(SCRUTINY, THIRD_THURSDAY, "13:00")),
                        List.of())
                .propose(MAY, MAY.plusDays(30));

        assertThat(proposals).allMatch(proposal -> proposal.remarks().isEmpty());
    }

    @Test
    void membersExpectedTwiceAreCountedAgainstTheQuorum() {
        var shared = new PersonId(7);
        var other = new Pattern(SCRUTINY, THIRD_THURSDAY, LocalTime.of(11, 0), null, "Room 2");
        var plan = new YearPlan(
                List.of(pattern(CABINET, THIRD_THURSDAY, "10:00"), other),
                List.of(),
                OFFICES,
                List.of(),
                Map.of(
                        CABINET, new Membership(Set.of(shared, new PersonId(8), new PersonId(9)), 3),
                        SCRUTINY, new Membership(Set.of(shared, new PersonId(10)), 1)));

        var proposals = plan.propose(MAY, MAY.plusDays(30));

        var cabinets = (Remark.MembersElsewhere) proposals.get(0).remarks().getFirst();
        assertThat(cabinets).isEqualTo(new Remark.MembersElsewhere(SCRUTINY, Set.of(shared), 2, 3));
        assertThat(cabinets.breaksQuorum()).isTrue();
        var scrutinys = (Remark.MembersElsewhere) proposals.get(1).remarks().getFirst();
        assertThat(scrutinys.breaksQuorum()).isFalse();
    }

    @Test
    void whatStandsInTheCalendarAlreadyIsNotProposedAgain() {
        var standing = new Sitting(CABINET, LocalDate.of(2026, 5, 21), LocalTime.of(14, 0), LocalTime.of(16, 0), null);
        var plan = new YearPlan(
                List.of(pattern(CABINET, THIRD_THURSDAY, "10:00")), List.of(), OFFICES, List.of(standing), Map.of());

        assertThat(plan.propose(MAY, MAY.plusDays(30)))
                .singleElement()
                .satisfies(proposal -> assertThat(proposal.remarks())
                        .containsExactly(new Remark.MeetsAlready(LocalDate.of(2026, 5, 21))));
    }

    @Test
    void aMeetingThatIsLeftOutTakesNoRoom() {
        var recess = new Recess("Election", LocalDate.of(2026, 5, 1), LocalDate.of(2026, 5, 8));
        var plan = new YearPlan(
                List.of(
                        pattern(CABINET, new Rhythm.Weekly(1, LocalDate.of(2026, 5, 7)), "10:00"),
                        pattern(SCRUTINY, new Rhythm.Weekly(52, LocalDate.of(2026, 5, 7)), "10:00")),
                List.of(recess),
                OFFICES,
                List.of(),
                Map.of());

        assertThat(plan.propose(MAY, LocalDate.of(2026, 5, 8)))
                .hasSize(2)
                .allSatisfy(
                        proposal -> assertThat(proposal.remarks()).containsExactly(new Remark.InRecess("Election")));
    }

    @Test
    void whatCannotBeIsRefused() {
        assertThatThrownBy(() -> new Rhythm.Monthly(0, DayOfWeek.MONDAY, Set.of()))
                .hasMessageContaining("0");
        assertThatThrownBy(() -> new Rhythm.Weekly(0, MAY)).hasMessageContaining("0");
        assertThatThrownBy(() -> new Recess("Backwards", APRIL, MAY)).hasMessageContaining("ends");
        assertThatThrownBy(() -> new Pattern(CABINET, THIRD_THURSDAY, LocalTime.of(18, 0), LocalTime.of(17, 0), null))
                .hasMessageContaining("ends");
    }

    @Test
    void anEveningMeetingIsOverBeforeMidnight() {
        var late = new Pattern(CABINET, THIRD_THURSDAY, LocalTime.of(22, 0), null, null);

        assertThat(late.over()).isEqualTo(LocalTime.MAX);
    }

    @Property(tries = 200)
    void aPlaceInTheMonthIsThatPlaceAndThatWeekday(
            @ForAll @IntRange(min = 1, max = 5) int place,
            @ForAll DayOfWeek weekday,
            @ForAll @IntRange(min = 2020, max = 2040) int year) {
        var rhythm = new Rhythm.Monthly(place, weekday, Set.of());

        assertThat(rhythm.days(Year.of(year).atDay(1), LocalDate.of(year, 12, 31)))
                .hasSizeGreaterThanOrEqualTo(place == 5 ? 4 : 12)
                .allSatisfy(day -> {
                    assertThat(day.getDayOfWeek()).isEqualTo(weekday);
                    assertThat((day.getDayOfMonth() - 1) / 7 + 1).isEqualTo(place);
                });
    }
}
