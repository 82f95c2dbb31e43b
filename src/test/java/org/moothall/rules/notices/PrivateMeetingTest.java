package org.moothall.rules.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Notice;
import org.moothall.rules.Outcome;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.notices.Agreement.Capacity;

/// A private meeting of the cabinet on Tuesday 12 January 2027: T-24 and T-25.
class PrivateMeetingTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final LocalDate MEETING = LocalDate.of(2027, 1, 12);
    private static final LocalDate FIRST = LocalDate.of(2026, 12, 14);
    private static final LocalDate SECOND = LocalDate.of(2027, 1, 4);
    private static final Agreement AGREED = new Agreement(
            "Councillor Hale", Capacity.SCRUTINY_CHAIR, LocalDate.of(2027, 1, 6), "Tenders lapse", Optional.empty());

    @Test
    void bothNoticesAreDueByTheirDays() {
        var answer = PrivateMeeting.on(MEETING).answer(SETTINGS, FIRST);

        assertThat(answer.outcome()).isEqualTo(Outcome.DUE);
        assertThat(answer.duties())
                .containsExactly(
                        Duty.by(Task.PUBLISH_PRIVATE_NOTICE, FIRST), Duty.by(Task.PUBLISH_SECOND_NOTICE, SECOND));
        assertThat(answer.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.PRIVATE_FIRST_NOTICE, Rule.PRIVATE_SECOND_NOTICE);
        assertThat(answer.findings())
                .extracting(finding -> finding.notice().map(Notice::required).orElseThrow())
                .containsExactly(28, 5);
    }

    @Test
    void withBothInTimeItMayBePrivate() {
        var answer = PrivateMeeting.on(MEETING).first(FIRST).second(SECOND).answer(SETTINGS, SECOND);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.findings()).hasSize(2);
    }

    @Test
    void aFirstNoticeADayLateNeedsAnAgreementOrAPublicMeeting() {
        var answer = PrivateMeeting.on(MEETING)
                .first(FIRST.plusDays(1))
                .second(SECOND)
                .answer(SETTINGS, SECOND);

        assertThat(answer.findings()).extracting(Finding::outcome).containsExactly(Outcome.NEEDED, Outcome.MET);
        assertThat(answer.duties())
                .containsExactly(
                        Duty.now(Task.OBTAIN_SCRUTINY_AGREEMENT),
                        Duty.now(Task.PUBLISH_URGENCY_REASONS),
                        Duty.now(Task.HOLD_IN_PUBLIC));
    }

    @Test
    void theScrutinyChairsAgreementExcusesWhatIsLateAndItsReasonsAreThenPublished() {
        var late = PrivateMeeting.on(MEETING).first(FIRST.plusDays(9)).urgent(AGREED);
        var answer = late.answer(SETTINGS, AGREED.on());

        assertThat(answer.findings())
                .extracting(Finding::outcome)
                .containsExactly(Outcome.MET_BY_EXCEPTION, Outcome.MET_BY_EXCEPTION, Outcome.MET_BY_EXCEPTION);
        assertThat(answer.findings())
                .extracting(finding -> finding.notice().isPresent())
                .containsExactly(true, true, false);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.PUBLISH_URGENCY_REASONS));
        assertThat(late.explained(MEETING).answer(SETTINGS, MEETING).duties()).isEmpty();
    }

    @Test
    void whatIsStillInTimeIsGivenAllTheSame() {
        var late = PrivateMeeting.on(MEETING).first(FIRST.plusDays(9)).urgent(AGREED);

        assertThat(late.answer(SETTINGS, SECOND).findings().get(1).outcome()).isEqualTo(Outcome.DUE);
        assertThat(late.answer(SETTINGS, SECOND).duties()).contains(Duty.by(Task.PUBLISH_SECOND_NOTICE, SECOND));
        assertThat(late.second(SECOND)
                        .answer(SETTINGS, SECOND)
                        .findings()
                        .get(1)
                        .outcome())
                .isEqualTo(Outcome.MET);
        assertThat(late.second(SECOND)
                        .answer(SETTINGS, SECOND)
                        .findings()
                        .get(1)
                        .notice())
                .isPresent();
        assertThat(late.answer(SETTINGS, SECOND).findings().get(1).notice()).isPresent();
    }

    @Test
    void theCouncilsChairAgreesOnlyWhereTheScrutinyChairCannot() {
        var mayor = new Agreement(
                "Councillor Moss", Capacity.COUNCIL_CHAIR, LocalDate.of(2027, 1, 6), "Tenders lapse", Optional.empty());
        var late = PrivateMeeting.on(MEETING).first(FIRST.plusDays(9));
        var why = new Agreement(
                mayor.by(), Capacity.COUNCIL_VICE_CHAIR, mayor.on(), mayor.reasons(), Optional.of("Both are abroad"));
        var blank = new Agreement(mayor.by(), mayor.capacity(), mayor.on(), mayor.reasons(), Optional.of(" "));

        assertThat(late.urgent(mayor).answer(SETTINGS, mayor.on()).outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(late.urgent(mayor).answer(SETTINGS, mayor.on()).duties())
                .containsExactly(Duty.now(Task.SAY_WHY_NOT_SCRUTINY_CHAIR));
        assertThat(late.urgent(blank).answer(SETTINGS, mayor.on()).allows()).isFalse();
        assertThat(late.urgent(why).answer(SETTINGS, mayor.on()).allows()).isTrue();
    }

    @Test
    void anAgreementSaysWhoAndWhy() {
        assertThatThrownBy(() -> new Agreement("", Capacity.COUNCIL_CHAIR, MEETING, "why", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Agreement("who", Capacity.COUNCIL_CHAIR, MEETING, "", Optional.empty()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anAgreementIsNotNeededWhereNoticeWasGiven() {
        var answer = PrivateMeeting.on(MEETING)
                .first(FIRST)
                .second(SECOND)
                .urgent(AGREED)
                .answer(SETTINGS, SECOND);

        assertThat(answer.findings()).hasSize(2);
    }
}
