package org.moothall.rules.days;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PeriodTest {
    @ParameterizedTest(name = "{0} years beginning with {1} end on {2}")
    @CsvSource({
        "6, 2026-10-13, 2032-10-12",
        "4, 2026-10-13, 2030-10-12",
        "6, 2024-02-29, 2030-02-28",
        "4, 2024-02-29, 2028-02-28",
        "1, 2023-03-01, 2024-02-29",
        "1, 2023-02-28, 2024-02-27"
    })
    void yearsEndBeforeTheirAnniversary(int years, LocalDate from, LocalDate last) {
        assertThat(Period.ofYears(from, years)).isEqualTo(new Period(from, last));
    }

    @ParameterizedTest(name = "one month after {0} is {1}")
    @CsvSource({"2026-01-31, 2026-02-28", "2024-01-31, 2024-02-29", "2026-02-28, 2026-03-28", "2026-12-15, 2027-01-15"})
    void aMonthEndsOnTheSameDateOrTheLast(LocalDate day, LocalDate last) {
        assertThat(Period.ofAMonthAfter(day).last()).isEqualTo(last);
    }

    @Test
    void daysBeginningWithADayCountIt() {
        assertThat(Period.ofDays(LocalDate.of(2026, 5, 11), 28).last()).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(Period.ofDays(LocalDate.of(2026, 5, 11), 1).last()).isEqualTo(LocalDate.of(2026, 5, 11));
    }

    @Test
    void aPeriodIsOverOnTheDayAfterItsLast() {
        var period = Period.ofDays(LocalDate.of(2026, 5, 11), 3);

        assertThat(period.over(LocalDate.of(2026, 5, 13))).isFalse();
        assertThat(period.over(LocalDate.of(2026, 5, 14))).isTrue();
        assertThatThrownBy(() -> Period.ofDays(LocalDate.of(2026, 5, 11), 0))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Property
    void yearsAreNeverLongerThanTheyShouldBeAndNeverADayShort(
            @ForAll @DateRange(min = "1999-01-01", max = "2040-12-31") LocalDate from,
            @ForAll @IntRange(min = 1, max = 12) int years) {
        LocalDate last = Period.ofYears(from, years).last();

        assertThat(last).isBefore(from.plusYears(years).plusDays(1));
        assertThat(last.plusDays(1)).isAfterOrEqualTo(from.plusYears(years));
    }
}
