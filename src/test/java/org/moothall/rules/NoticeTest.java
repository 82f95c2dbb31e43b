package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Notice.State;
import org.moothall.rules.days.BankHolidays;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;

class NoticeTest {
    private static final Counting WORKING = Counting.workingDays(BankHolidays.englandAndWales());
    private static final LocalDate MEETING = LocalDate.of(2026, 10, 13);

    @ParameterizedTest(name = "published on {0}: {1} clear days, {2}")
    @CsvSource({
        "2026-10-02, 6, IN_TIME",
        "2026-10-05, 5, IN_TIME",
        "2026-10-06, 4, SHORT",
        "2026-10-12, 0, SHORT",
        "2026-10-13, 0, SHORT"
    })
    void aPublishedAgendaIsInTimeOrShort(LocalDate published, int clear, State state) {
        var notice = Notice.ofAgenda(Regime.PRINCIPAL, MEETING, published, WORKING);

        assertThat(notice.given().map(ClearDays::count)).contains(clear);
        assertThat(notice.on(MEETING)).isEqualTo(state);
        assertThat(notice.latest()).isEqualTo(LocalDate.of(2026, 10, 5));
    }

    @Test
    void anAgendaThatIsNotPublishedIsDueUntilItsLatestDayAndThenLate() {
        var notice = Notice.ofAgenda(Regime.EXECUTIVE, MEETING, null, WORKING);

        assertThat(notice.on(LocalDate.of(2026, 10, 5))).isEqualTo(State.DUE);
        assertThat(notice.on(LocalDate.of(2026, 10, 6))).isEqualTo(State.LATE);
        assertThat(notice.given()).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1} days, by {2}")
    @CsvSource({
        "PRINCIPAL, 5, 2026-10-05",
        "EXECUTIVE, 5, 2026-10-05",
        "PARISH, 3, 2026-10-07",
        "PARISH_MEETING, 7, 2026-10-01"
    })
    void eachLawHasItsDays(Regime regime, int days, LocalDate latest) {
        assertThat(regime.clearDays()).isEqualTo(days);
        assertThat(Notice.ofAgenda(regime, MEETING, null, WORKING).latest()).isEqualTo(latest);
        assertThat(regime.agenda().provision()).containsPattern("1972|2012/2089");
        assertThat(regime.agenda().address()).startsWith("https://www.legislation.gov.uk/");
    }
}
