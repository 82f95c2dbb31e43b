package org.moothall.rules.notices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;

class LateBusinessTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final LocalDate MEETING = LocalDate.of(2026, 10, 13);
    private static final LocalDate LATE = LocalDate.of(2026, 10, 9);
    private static final Urgent URGENT = new Urgent("Councillor Vane", "The bridge was closed yesterday");

    @ParameterizedTest(name = "{0}: added {1}, {2} by {3}")
    @CsvSource({
        "PRINCIPAL, 2026-10-05, MET, M-4",
        "PRINCIPAL, 2026-10-06, REFUSED, M-4",
        "EXECUTIVE, 2026-10-05, MET, X-6",
        "EXECUTIVE, 2026-10-06, REFUSED, X-6",
        "PARISH, 2026-10-07, MET, P-5",
        "PARISH, 2026-10-08, NEEDED, P-5",
        "PARISH_MEETING, 2026-10-02, NEEDED, P-5"
    })
    void anItemMustHaveBeenOpenForItsDays(Regime regime, LocalDate added, Outcome outcome, String rule) {
        var finding = LateBusiness.item(regime, MEETING, added)
                .answer(SETTINGS, added)
                .findings()
                .getFirst();

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.rule().number()).isEqualTo(rule);
        assertThat(finding.notice().orElseThrow().published()).contains(added);
    }

    @Test
    void aCommitteesChairMayFindItUrgentAndTheMinutesSayWhy() {
        var late = LateBusiness.item(Regime.PRINCIPAL, MEETING, LATE);

        assertThat(late.answer(SETTINGS, LATE).duties())
                .startsWith(Duty.now(Task.NAME_CHAIR), Duty.now(Task.SAY_SPECIAL_CIRCUMSTANCES));
        assertThat(late.urgent(URGENT).answer(SETTINGS, LATE).outcome()).isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(late.urgent(URGENT).answer(SETTINGS, LATE).duties())
                .startsWith(Duty.by(Task.COPY_URGENCY_INTO_MINUTES, MEETING));
        assertThatThrownBy(() -> new Urgent("", "flood")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Urgent("Councillor Vane", " ")).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void theExecutiveHasNoSuchDoor() {
        var answer = LateBusiness.item(Regime.EXECUTIVE, MEETING, LATE)
                .urgent(URGENT)
                .answer(SETTINGS, LATE);

        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.duties()).startsWith(Duty.now(Task.CONVENE_AT_SHORTER_NOTICE), Duty.now(Task.DEFER_ITEM));
    }

    @Test
    void aParishDefersIt() {
        var answer = LateBusiness.item(Regime.PARISH, MEETING, LATE)
                .urgent(URGENT)
                .convened(new Convened("The Chairman", LATE, "A burst main"))
                .answer(SETTINGS, LATE);

        assertThat(answer.allows()).isFalse();
        assertThat(answer.duties()).startsWith(Duty.now(Task.DEFER_ITEM));
        assertThat(LateBusiness.item(Regime.PARISH_MEETING, MEETING, LATE)
                        .convened(new Convened("The Chairman", LATE, "A burst main"))
                        .answer(SETTINGS, LATE)
                        .allows())
                .isFalse();
    }

    @Test
    void atAMeetingConvenedAtShorterNoticeItIsOpenFromThen() {
        var convened = new Convened("The Leader", LATE, "A flood");

        assertThat(LateBusiness.item(Regime.EXECUTIVE, MEETING, LATE)
                        .convened(convened)
                        .answer(SETTINGS, LATE)
                        .outcome())
                .isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(LateBusiness.item(Regime.EXECUTIVE, MEETING, LATE.plusDays(3))
                        .convened(convened)
                        .answer(SETTINGS, LATE)
                        .outcome())
                .isEqualTo(Outcome.REFUSED);
    }

    @Test
    void aPaperThatComesLateForAnOldItemNeedsItsReason() {
        var paper = LateBusiness.paper(Regime.PRINCIPAL, MEETING, LATE);

        assertThat(paper.answer(SETTINGS, LATE).outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(paper.answer(SETTINGS, LATE).duties()).startsWith(Duty.now(Task.SAY_WHY_LATE));
        assertThat(paper.because("  ").answer(SETTINGS, LATE).allows()).isFalse();
        assertThat(paper.because("Figures came on Thursday")
                        .answer(SETTINGS, LATE)
                        .outcome())
                .isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(paper.because("Figures came on Thursday")
                        .answer(SETTINGS, LATE)
                        .duties())
                .startsWith(Duty.by(Task.COPY_LATENESS_INTO_MINUTES, MEETING));
        assertThat(LateBusiness.paper(Regime.PARISH, MEETING, LATE)
                        .answer(SETTINGS, LATE)
                        .outcome())
                .isEqualTo(Outcome.NEEDED);
    }

    @Test
    void whatIsAddedIsOpenAtOnceAndToMembersFirst() {
        var answer = LateBusiness.paper(Regime.EXECUTIVE, MEETING, LocalDate.of(2026, 10, 5))
                .answer(SETTINGS, LATE);

        assertThat(answer.outcome()).isEqualTo(Outcome.MET);
        assertThat(answer.findings().getLast().rule().number()).isEqualTo("X-7");
        assertThat(answer.duties())
                .containsExactly(
                        Duty.by(Task.SEND_TO_MEMBERS, LocalDate.of(2026, 10, 5)),
                        Duty.by(Task.PUBLISH_SUPPLEMENT, LocalDate.of(2026, 10, 5)));
    }
}
