package org.moothall.rules.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.time.api.constraints.DateRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.notices.Calling.Sort;

class CallingsTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final LocalDate MEETING = LocalDate.of(2026, 10, 13);
    private static final LocalDate LATEST = LocalDate.of(2026, 10, 5);
    private static final Convened SHORTER = new Convened("The Mayor", LocalDate.of(2026, 10, 8), "A flood");

    @ParameterizedTest(name = "{0} {1}: {2}, {3} clear days, by {4}")
    @CsvSource(delimiter = '|', textBlock = """
            PRINCIPAL      | ORDINARY | M-1 M-3     | 5  | 2026-10-05
            PRINCIPAL      | COUNCIL  | M-1 M-2 M-3 | 5  | 2026-10-05
            EXECUTIVE      | ORDINARY | X-5 X-7     | 5  | 2026-10-05
            PARISH         | COUNCIL  | P-1 P-4     | 3  | 2026-10-07
            PARISH_MEETING | ORDINARY | P-7         | 7  | 2026-10-01
            PARISH_MEETING | GROUPING | P-7         | 14 | 2026-09-22
            """)
    void eachMeetingIsCalledByItsOwnRules(Regime regime, Sort sort, String rules, int days, LocalDate latest) {
        var answer = Callings.answer(Calling.of(regime, sort, MEETING), SETTINGS, latest);

        assertThat(answer.findings())
                .extracting(finding -> finding.rule().number())
                .containsExactly(rules.split(" "));
        assertThat(answer.outcome()).isEqualTo(Outcome.DUE);
        assertThat(answer.findings()).allSatisfy(finding -> {
            assertThat(finding.notice().orElseThrow().required()).isEqualTo(days);
            assertThat(finding.notice().orElseThrow().latest()).isEqualTo(latest);
            assertThat(finding.duties())
                    .allSatisfy(duty -> assertThat(duty.by()).contains(latest));
        });
    }

    @Test
    void oneActOfPublishingMeetsThemAll() {
        var calling = Calling.of(Regime.PRINCIPAL, Sort.COUNCIL, MEETING).published(LATEST);
        var answer = Callings.answer(calling, SETTINGS, LATEST);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.duties()).isEmpty();
        assertThat(answer.findings())
                .allSatisfy(finding -> assertThat(finding.notice()
                                .flatMap(Notice::given)
                                .orElseThrow()
                                .count())
                        .isEqualTo(5));
    }

    @Test
    void aNoticeAloneLeavesTheAgendaDue() {
        var calling = Calling.of(Regime.EXECUTIVE, Sort.ORDINARY, MEETING).noticed(LATEST);

        assertThat(Callings.answer(calling, SETTINGS, LATEST).duties())
                .containsExactly(Duty.by(Task.PUBLISH_AGENDA, LATEST));
        assertThat(Callings.answer(Calling.of(Regime.PRINCIPAL, Sort.COUNCIL, MEETING), SETTINGS, LATEST)
                        .duties())
                .extracting(Duty::task)
                .containsExactly(Task.POST_NOTICE, Task.SUMMON_MEMBERS, Task.PUBLISH_AGENDA);
    }

    @ParameterizedTest(name = "published {0}: {1}")
    @CsvSource({"2026-10-06, SHORT", "2026-10-12, SHORT", ", LATE"})
    void oneDayShortAsksWhoConvenedItWhenAndWhy(LocalDate published, Notice.State state) {
        var blank = Calling.of(Regime.PRINCIPAL, Sort.ORDINARY, MEETING);
        var answer = Callings.answer(
                published == null ? blank : blank.published(published), SETTINGS, LocalDate.of(2026, 10, 6));

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(answer.findings())
                .allSatisfy(finding -> assertThat(finding.notice().orElseThrow().on(LocalDate.of(2026, 10, 6)))
                        .isEqualTo(state));
        assertThat(answer.duties())
                .containsExactly(
                        Duty.now(Task.SAY_WHO_CONVENED),
                        Duty.now(Task.SAY_WHEN_CONVENED),
                        Duty.now(Task.SAY_WHY_SHORTER));
    }

    @Test
    void aMeetingConvenedAtShorterNoticeIsNoticedWhenItIsConvened() {
        var calling = Calling.of(Regime.EXECUTIVE, Sort.ORDINARY, MEETING).convened(SHORTER);
        var inTime = Callings.answer(calling.published(SHORTER.on()), SETTINGS, SHORTER.on());
        var late = Callings.answer(calling.published(SHORTER.on().plusDays(1)), SETTINGS, MEETING);
        var notYet = Callings.answer(calling, SETTINGS, SHORTER.on());

        assertThat(inTime.outcome()).isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(inTime.findings())
                .allSatisfy(finding -> assertThat(finding.notice()).isPresent());
        assertThat(late.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(notYet.duties())
                .containsExactly(Duty.by(Task.POST_NOTICE, SHORTER.on()), Duty.by(Task.PUBLISH_AGENDA, SHORTER.on()));
        assertThat(notYet.findings())
                .allSatisfy(finding -> assertThat(finding.notice()).isPresent());
    }

    @Test
    void aMeetingWithNoticeEnoughNeedsNoExcuse() {
        var calling = Calling.of(Regime.EXECUTIVE, Sort.ORDINARY, MEETING)
                .convened(SHORTER)
                .published(LATEST);

        assertThat(Callings.answer(calling, SETTINGS, LATEST).outcome()).isEqualTo(Outcome.MET);
    }

    @Test
    void aParishSummonsHasNoWayRoundButItsPublicNoticeHas() {
        var late = LocalDate.of(2026, 10, 9);
        var calling = Calling.of(Regime.PARISH, Sort.COUNCIL, MEETING)
                .published(late)
                .convened(new Convened("The Chairman", late, "A burst main"));
        var answer = Callings.answer(calling, SETTINGS, late);

        assertThat(answer.findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.REFUSED, Outcome.MET_BY_EXCEPTION);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.SUMMON_ANEW));
    }

    @Test
    void aParishMeetingCalledTooLateNeedsALaterDay() {
        var answer = Callings.answer(
                Calling.of(Regime.PARISH_MEETING, Sort.ORDINARY, MEETING).published(LATEST), SETTINGS, LATEST);

        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.CHOOSE_LATER_DAY));
    }

    @Test
    void theHouseAimsEarlierThanTheLaw() {
        assertThat(Callings.aim(Calling.of(Regime.PRINCIPAL, Sort.ORDINARY, MEETING), SETTINGS))
                .isEqualTo(LocalDate.of(2026, 10, 2));
        assertThat(Callings.aim(Calling.of(Regime.PARISH_MEETING, Sort.GROUPING, MEETING), SETTINGS))
                .isEqualTo(LocalDate.of(2026, 9, 21));
    }

    @Test
    void aHolidayProclaimedSinceIsCountedAnew() {
        var notice = Notice.ofAgenda(Regime.PRINCIPAL, MEETING, LATEST, SETTINGS.counting(Regime.PRINCIPAL));
        var after = SETTINGS.withClosed(Set.of(LocalDate.of(2026, 10, 7))).counting(Regime.PRINCIPAL);

        assertThat(notice.recounted(after).on(LATEST)).isEqualTo(Notice.State.SHORT);
        assertThat(notice.recounted(after).rule()).isEqualTo(Rule.AGENDA_OPEN);
        assertThat(notice.inTime()).isTrue();
    }

    @Test
    void shorterNoticeIsExplained() {
        assertThatThrownBy(() -> new Convened(" ", MEETING, "A flood")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Convened("The Mayor", MEETING, "")).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "published {0}, asked on {1}: {2}")
    @CsvSource({
        "2026-02-28, 2026-03-20, MET",
        "2026-03-01, 2026-03-20, WARNED",
        ", 2026-02-28, DUE",
        ", 2026-03-01, WARNED"
    })
    void aSmallParishPublishesDraftMinutesWithinAMonth(LocalDate published, LocalDate today, Outcome outcome) {
        var meeting = LocalDate.of(2026, 1, 31);
        var finding = SmallParish.draftMinutes(meeting, Optional.ofNullable(published), today);

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.rule()).isEqualTo(Rule.SMALL_PARISH);
        assertThat(finding.duties())
                .allSatisfy(duty ->
                        assertThat(duty).isEqualTo(Duty.by(Task.PUBLISH_DRAFT_MINUTES, LocalDate.of(2026, 2, 28))))
                .hasSize(published == null ? 1 : 0);
        assertThat(SmallParish.draftMinutes(meeting).last()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @Property
    void publishingOnTheLatestDayIsAlwaysInTime(
            @ForAll @DateRange(min = "2013-03-01", max = "2028-06-01") LocalDate meeting, @ForAll Regime regime) {
        var blank = Callings.answer(Calling.of(regime, Sort.ORDINARY, meeting), SETTINGS, meeting.minusDays(60));
        LocalDate latest = blank.findings().getFirst().notice().orElseThrow().latest();
        var published = Calling.of(regime, Sort.ORDINARY, meeting).published(latest);

        assertThat(Callings.answer(published, SETTINGS, latest).outcome()).isEqualTo(Outcome.MET);
        assertThat(Callings.aim(published, SETTINGS)).isBefore(latest);
    }
}
