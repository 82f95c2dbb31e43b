package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Settings.Disputed;
import org.moothall.rules.Settings.House;
import org.moothall.rules.days.PublicationDay;
import org.moothall.rules.days.Standing;

class SettingsTest {
    private static final Settings CAUTIOUS = Settings.cautious();
    private static final LocalDate SATURDAY = LocalDate.of(2026, 10, 3);
    private static final LocalDate BESIDE_EASTER = LocalDate.of(2026, 4, 7);
    private static final LocalDate MOURNING = LocalDate.of(2022, 9, 14);

    @Test
    void theDefaultsAreTheCautiousOnes() {
        assertThat(CAUTIOUS.counting(Regime.PARISH).of(SATURDAY)).isEqualTo(Standing.SATURDAY);
        assertThat(CAUTIOUS.counting(Regime.PARISH_MEETING).of(BESIDE_EASTER)).isEqualTo(Standing.COUNTS);
        assertThat(CAUTIOUS.twentyEight().of(SATURDAY)).isEqualTo(Standing.COUNTS);
        assertThat(CAUTIOUS.five().of(SATURDAY)).isEqualTo(Standing.SATURDAY);
        assertThat(CAUTIOUS.house().marginDays()).isEqualTo(1);
    }

    @Test
    void mourningIsLeftOutForParishesOnly() {
        var settings = CAUTIOUS.withMourning(Set.of(MOURNING));

        assertThat(settings.counting(Regime.PRINCIPAL).of(MOURNING)).isEqualTo(Standing.COUNTS);
        assertThat(settings.counting(Regime.EXECUTIVE).of(MOURNING)).isEqualTo(Standing.COUNTS);
        assertThat(settings.counting(Regime.PARISH).of(MOURNING)).isEqualTo(Standing.MOURNING);
    }

    @Test
    void aCouncilMayReadWhatIsDisputedInTheOtherWay() {
        var other = CAUTIOUS.withMourning(Set.of(MOURNING))
                .with(new Disputed(true, false, true, true, Span.WORKING, Span.CALENDAR));

        assertThat(other.counting(Regime.PARISH).of(SATURDAY)).isEqualTo(Standing.COUNTS);
        assertThat(other.counting(Regime.PARISH).of(BESIDE_EASTER)).isEqualTo(Standing.BREAK);
        assertThat(other.counting(Regime.PARISH).of(MOURNING)).isEqualTo(Standing.COUNTS);
        assertThat(other.counting(Regime.PRINCIPAL).of(MOURNING)).isEqualTo(Standing.MOURNING);
        assertThat(other.counting(Regime.PRINCIPAL).of(SATURDAY)).isEqualTo(Standing.SATURDAY);
        assertThat(other.twentyEight().of(SATURDAY)).isEqualTo(Standing.SATURDAY);
        assertThat(other.five().of(SATURDAY)).isEqualTo(Standing.COUNTS);
    }

    @Test
    void aDayThatTheCouncilAddsIsClosedForEveryCount() {
        var funeral = LocalDate.of(2026, 10, 7);
        var settings = CAUTIOUS.withClosed(Set.of(funeral));

        assertThat(settings.counting(Regime.PRINCIPAL).of(funeral)).isEqualTo(Standing.CLOSED);
        assertThat(settings.five().of(funeral)).isEqualTo(Standing.CLOSED);
        assertThat(settings.twentyEight().open(funeral)).isFalse();
    }

    @ParameterizedTest(name = "published at {0} counts for {1}")
    @CsvSource({
        "2026-10-01T23:30:00Z, 2026-10-02",
        "2026-10-01T15:59:59Z, 2026-10-01",
        "2026-10-01T16:00:00Z, 2026-10-02",
        "2026-12-01T16:59:00Z, 2026-12-01",
        "2026-12-01T17:00:00Z, 2026-12-02"
    })
    void aPaperCountsForTheDayOnWhichItCouldBeInspected(Instant published, LocalDate day) {
        assertThat(CAUTIOUS.publicationDay(published)).isEqualTo(day);
    }

    @Test
    void withoutACutOffADayEndsAtMidnightInLondon() {
        assertThat(PublicationDay.of(Instant.parse("2026-10-01T22:59:59Z"), Optional.empty()))
                .isEqualTo(LocalDate.of(2026, 10, 1));
        assertThat(PublicationDay.of(Instant.parse("2026-10-01T23:30:00Z"), Optional.empty()))
                .isEqualTo(LocalDate.of(2026, 10, 2));
    }

    @ParameterizedTest(name = "margin {0}, review {1}, publish {2}, kept {3}, background {4}")
    @CsvSource({
        "-1, 12, 2, 6, 4", "11, 12, 2, 6, 4", "1, 0, 2, 6, 4", "1, 61, 2, 6, 4",
        "1, 12, 0, 6, 4", "1, 12, 11, 6, 4", "1, 12, 2, 5, 4", "1, 12, 2, 6, 3"
    })
    void theHouseSetsNoNumberThatTheLawForbids(int margin, int review, int publish, int kept, int background) {
        var cutoff = Optional.of(LocalTime.NOON);

        assertThatThrownBy(() -> new House(cutoff, margin, review, publish, kept, background))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theHouseMayBeMoreGenerous() {
        var house = new House(Optional.empty(), 10, 60, 10, 100, 6);

        assertThat(CAUTIOUS.with(house).house()).isEqualTo(house);
        assertThat(new House(Optional.empty(), 0, 1, 1, 6, 4).marginDays()).isZero();
    }
}
