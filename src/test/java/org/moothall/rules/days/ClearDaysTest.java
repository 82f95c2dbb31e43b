package org.moothall.rules.days;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Worked cases, computed by hand from the calendar.
class ClearDaysTest {
    private static final BankHolidays HOLIDAYS = BankHolidays.englandAndWales();
    private static final Counting WORKING = Counting.workingDays(HOLIDAYS);
    private static final Counting SATURDAYS = WORKING.withSaturdays();
    private static final Counting CALENDAR = Counting.calendarDays(HOLIDAYS);

    @ParameterizedTest(name = "{0}: for {1}, {2} clear days, notice by {4}")
    @CsvSource(delimiter = '|', textBlock = """
            T-01 | 2026-10-08 | 5 | 10-01 10-02 10-05 10-06 10-07 | 2026-09-30
            T-02 | 2026-10-13 | 5 | 10-06 10-07 10-08 10-09 10-12 | 2026-10-05
            T-04 | 2026-09-14 | 5 | 09-07 09-08 09-09 09-10 09-11 | 2026-09-04
            T-05 | 2026-09-08 | 5 | 09-01 09-02 09-03 09-04 09-07 | 2026-08-28
            T-06 | 2026-04-09 | 5 | 03-31 04-01 04-02 04-07 04-08 | 2026-03-30
            T-07 | 2027-04-01 | 5 | 03-23 03-24 03-25 03-30 03-31 | 2027-03-22
            T-08 | 2027-01-05 | 5 | 12-24 12-29 12-30 12-31 01-04 | 2026-12-23
            T-09 | 2028-01-06 | 5 | 12-29 12-30 12-31 01-04 01-05 | 2027-12-24
            T-10 | 2012-06-11 | 5 | 05-31 06-01 06-06 06-07 06-08 | 2012-05-30
            T-11 | 2020-05-14 | 5 | 05-06 05-07 05-11 05-12 05-13 | 2020-05-05
            T-12 | 2022-06-09 | 5 | 05-31 06-01 06-06 06-07 06-08 | 2022-05-30
            T-14 | 2023-05-10 | 5 | 05-02 05-03 05-04 05-05 05-09 | 2023-04-28
            T-25 | 2027-01-12 | 5 | 01-05 01-06 01-07 01-08 01-11 | 2027-01-04
            """)
    void aPrincipalCouncilCountsWorkingDays(
            String name, LocalDate meeting, int required, String counted, LocalDate latest) {
        assertThat(ClearDays.latest(meeting, required, WORKING)).isEqualTo(latest);
        assertThat(counted(ClearDays.between(latest, meeting, WORKING))).isEqualTo(days(counted));
        assertThat(ClearDays.between(latest.plusDays(1), meeting, WORKING).count())
                .isLessThanOrEqualTo(required);
    }

    @ParameterizedTest(name = "{0}: notice by {3}, or {4} without Saturdays")
    @CsvSource(delimiter = '|', textBlock = """
            T-15, T-16 | 2026-10-06 | 3  | 2026-10-01 | 2026-09-30
            T-17       | 2026-05-05 | 3  | 2026-04-29 | 2026-04-28
            T-18       | 2026-12-29 | 3  | 2026-12-21 | 2026-12-21
            T-21       | 2026-05-20 | 7  | 2026-05-11 | 2026-05-08
            T-22       | 2026-05-20 | 14 | 2026-05-01 | 2026-04-28
            """)
    void aParishMayCountSaturdays(String name, LocalDate meeting, int required, LocalDate with, LocalDate without) {
        assertThat(ClearDays.latest(meeting, required, SATURDAYS)).isEqualTo(with);
        assertThat(ClearDays.latest(meeting, required, WORKING)).isEqualTo(without);
    }

    @ParameterizedTest(name = "{0}: notice by {2} of the calendar, {3} of working days")
    @CsvSource(delimiter = '|', textBlock = """
            T-23 | 2026-10-13 | 2026-09-14 | 2026-09-02
            T-24 | 2027-01-12 | 2026-12-14 | 2026-11-27
            """)
    void twentyEightDaysAreCountedEitherWay(String name, LocalDate decision, LocalDate calendar, LocalDate working) {
        assertThat(ClearDays.latest(decision, 28, CALENDAR)).isEqualTo(calendar);
        assertThat(ClearDays.latest(decision, 28, WORKING)).isEqualTo(working);
    }

    @ParameterizedTest(name = "{0}: after a notice of {1}, from {2}")
    @CsvSource(delimiter = '|', textBlock = """
            T-26 working  | 2026-10-05 | 2026-10-13 | working
            T-26 calendar | 2026-10-05 | 2026-10-11 | calendar
            T-27          | 2026-12-18 | 2026-12-30 | working
            T-28          | 2026-10-09 | 2026-10-17 | working
            """)
    void afterFiveClearDaysADecisionMayBeMade(String name, LocalDate notice, LocalDate from, String rule) {
        assertThat(ClearDays.earliest(notice, 5, rule.equals("working") ? WORKING : CALENDAR))
                .isEqualTo(from);
    }

    @Test
    void oneDayShortIsShort() {
        var short3 = ClearDays.between(LocalDate.of(2026, 10, 6), LocalDate.of(2026, 10, 13), WORKING);

        assertThat(short3.count()).isEqualTo(4);
        assertThat(short3.days())
                .extracting(CountedDay::standing)
                .containsExactly(
                        Standing.COUNTS,
                        Standing.COUNTS,
                        Standing.COUNTS,
                        Standing.SATURDAY,
                        Standing.SUNDAY,
                        Standing.COUNTS);
    }

    @Test
    void aHolidayProclaimedSinceMakesANoticeShort() {
        var funeral = LocalDate.of(2022, 9, 19);
        var before =
                HOLIDAYS.days().stream().filter(day -> !day.equals(funeral)).collect(Collectors.toSet());
        var meeting = LocalDate.of(2022, 9, 20);
        var unaware = Counting.workingDays(new BankHolidays(before));

        assertThat(ClearDays.between(LocalDate.of(2022, 9, 12), meeting, unaware)
                        .count())
                .isEqualTo(5);
        assertThat(ClearDays.between(LocalDate.of(2022, 9, 12), meeting, WORKING)
                        .count())
                .isEqualTo(4);
        assertThat(ClearDays.between(LocalDate.of(2022, 9, 12), meeting, unaware.withClosed(Set.of(funeral)))
                        .count())
                .isEqualTo(4);
        assertThat(ClearDays.between(LocalDate.of(2022, 9, 9), meeting, WORKING).count())
                .isEqualTo(5);
    }

    @Test
    void theBreaksOfSection243MayTakeInTheDaysBeside() {
        var meeting = LocalDate.of(2026, 4, 9);

        assertThat(ClearDays.latest(meeting, 3, WORKING)).isEqualTo(LocalDate.of(2026, 4, 1));
        assertThat(ClearDays.latest(meeting, 3, WORKING.withoutAdjoiningDays())).isEqualTo(LocalDate.of(2026, 3, 30));
        assertThat(WORKING.withoutAdjoiningDays().of(LocalDate.of(2026, 4, 7))).isEqualTo(Standing.BREAK);
        assertThat(WORKING.withoutAdjoiningDays().of(LocalDate.of(2026, 4, 8))).isEqualTo(Standing.COUNTS);
    }

    @Test
    void daysOfMourningMayBeLeftOut() {
        var meeting = LocalDate.of(2022, 9, 22);
        var mourning =
                LocalDate.of(2022, 9, 8).datesUntil(LocalDate.of(2022, 9, 20)).collect(Collectors.toSet());

        assertThat(ClearDays.latest(meeting, 3, SATURDAYS)).isEqualTo(LocalDate.of(2022, 9, 16));
        assertThat(ClearDays.latest(meeting, 3, SATURDAYS.withMourning(mourning)))
                .isEqualTo(LocalDate.of(2022, 9, 6));
    }

    @Test
    void aNoticeOnTheDayOrAfterGivesNoClearDays() {
        var meeting = LocalDate.of(2026, 10, 8);

        assertThat(ClearDays.between(meeting, meeting, WORKING).days()).isEmpty();
        assertThat(ClearDays.between(meeting.plusDays(3), meeting, WORKING).days())
                .isEmpty();
        assertThat(ClearDays.between(meeting.minusDays(1), meeting, WORKING).count())
                .isZero();
        assertThat(ClearDays.between(meeting.minusDays(2), meeting, WORKING).count())
                .isEqualTo(1);
    }

    @Property
    void theLatestDayGivesEnoughAndNoLaterOpenDayDoes(
            @ForAll @DateRange(min = "2013-01-01", max = "2028-06-01") LocalDate meeting,
            @ForAll @IntRange(min = 1, max = 28) int required) {
        for (Counting counting : List.of(WORKING, SATURDAYS, CALENDAR)) {
            LocalDate latest = ClearDays.latest(meeting, required, counting);

            assertThat(ClearDays.between(latest, meeting, counting).count()).isGreaterThanOrEqualTo(required);
            assertThat(counting.open(latest)).isTrue();
            latest.plusDays(1)
                    .datesUntil(meeting)
                    .filter(counting::open)
                    .forEach(later -> assertThat(
                                    ClearDays.between(later, meeting, counting).count())
                            .isLessThan(required));
        }
    }

    @Property
    void theEarliestDayIsTheFirstThatLeavesEnough(
            @ForAll @DateRange(min = "2013-01-01", max = "2028-06-01") LocalDate published,
            @ForAll @IntRange(min = 1, max = 28) int required) {
        LocalDate earliest = ClearDays.earliest(published, required, WORKING);

        assertThat(ClearDays.between(published, earliest, WORKING).count()).isEqualTo(required);
        assertThat(ClearDays.between(published, earliest.minusDays(1), WORKING).count())
                .isLessThan(required);
    }

    private static List<String> counted(ClearDays days) {
        return days.days().stream()
                .filter(CountedDay::counts)
                .map(day -> day.day().toString().substring(5))
                .toList();
    }

    private static List<String> days(String words) {
        return Arrays.asList(words.split(" ", -1));
    }
}
