package org.moothall.rules.decisions;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Outcome;
import org.moothall.rules.Regime;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.days.Counting;

class DecisionsTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final Counting COUNTING = SETTINGS.counting(Regime.EXECUTIVE);
    private static final LocalDate DECIDED = LocalDate.of(2026, 10, 15);
    private static final LocalDate TARGET = LocalDate.of(2026, 10, 19);

    @ParameterizedTest(name = "{0}: {1}, {2} fields")
    @CsvSource({
        "COUNCIL_BODY, M-9, 2",
        "EXECUTIVE_BODY, X-12, 6",
        "EXECUTIVE_MEMBER, X-12, 6",
        "EXECUTIVE_OFFICER, X-12, 6",
        "OFFICER_SPECIFIC, O-1, 5",
        "OFFICER_GENERAL, O-1, 4",
        "WARD_COUNCILLOR, O-3, 2"
    })
    void eachMakersRecordHasItsFields(Maker maker, String rule, int fields) {
        assertThat(maker.rule().number()).isEqualTo(rule);
        assertThat(maker.fields()).hasSize(fields).contains(Field.DECISION, Field.DATE);
    }

    @ParameterizedTest
    @EnumSource(Field.class)
    void noNoticeIsPublishedWithAFieldUnanswered(Field missing) {
        var answered = EnumSet.allOf(Field.class);
        answered.remove(missing);
        var decision = new DecisionRecord(Maker.EXECUTIVE_MEMBER, answered, DECIDED, Optional.empty());
        var answer = decision.answer(SETTINGS, COUNTING, DECIDED);

        assertThat(decision.unanswered()).containsExactly(missing);
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.duties().getFirst().task().name()).isEqualTo("STATE_" + missing.name());
    }

    @Test
    void whatIsMissingIsListedInOrder() {
        var decision = new DecisionRecord(Maker.EXECUTIVE_BODY, Set.of(), DECIDED, Optional.empty());

        assertThat(decision.unanswered()).containsExactly(Field.values());
    }

    @ParameterizedTest(name = "published {0}, asked on {1}: {2}")
    @CsvSource({
        "2026-10-19, 2026-11-01, MET, 0",
        "2026-10-20, 2026-11-01, WARNED, 0",
        ", 2026-10-19, DUE, 1",
        ", 2026-10-20, WARNED, 1"
    })
    void aDecisionIsPublishedAsSoonAsReasonablyPracticable(
            LocalDate published, LocalDate today, Outcome outcome, int duties) {
        var decision = new DecisionRecord(
                Maker.EXECUTIVE_BODY, EnumSet.allOf(Field.class), DECIDED, Optional.ofNullable(published));
        var answer = decision.answer(SETTINGS, COUNTING, today);

        assertThat(decision.target(SETTINGS, COUNTING)).isEqualTo(TARGET);
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.allows()).isTrue();
        assertThat(answer.duties())
                .hasSize(duties)
                .allSatisfy(duty -> assertThat(duty).isEqualTo(Duty.by(Task.PUBLISH_DECISION, TARGET)));
        assertThat(answer.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.EXECUTIVE_RECORD, Rule.REASONABLY_PRACTICABLE);
    }

    @ParameterizedTest(name = "£{0} of {1}, {2} wards: {3}")
    @CsvSource({
        "350000, 350000, 1, MONEY",
        "-350000, 350000, 0, MONEY",
        "349999.99, 350000, 1, ''",
        "349999.99, 350000, 2, WARDS",
        "500000, 350000, 3, MONEY WARDS",
        ", 350000, 2, WARDS",
        "500000, , 2, WARDS",
        "500000, , 1, ''"
    })
    void aDecisionIsKeyForItsMoneyOrItsWards(BigDecimal sum, BigDecimal threshold, int wards, String limbs) {
        var test = new KeyTest(Optional.ofNullable(threshold), Optional.ofNullable(sum), wards, true, Optional.empty());

        assertThat(test.limbs().stream().map(Enum::name).toList())
                .isEqualTo(limbs.isEmpty() ? List.of() : Arrays.asList(limbs.split(" ")));
    }

    @ParameterizedTest(name = "£{0}, judged key {1}, because {2}: {3}")
    @CsvSource({
        "500000, true, , MET, ",
        "500000, false, , WARNED, SAY_WHY_NOT_KEY",
        "500000, false, ' ', WARNED, SAY_WHY_NOT_KEY",
        "500000, false, Already in the budget, MET, ",
        "1000, false, , MET, ",
        "1000, true, , WARNED, SAY_WHY_KEY"
    })
    void whereTheOfficerJudgesOtherwiseTheReasonIsAsked(
            BigDecimal sum, boolean judged, String why, Outcome outcome, Task task) {
        var test =
                new KeyTest(Optional.of(new BigDecimal(350000)), Optional.of(sum), 1, judged, Optional.ofNullable(why));

        assertThat(test.answer(DECIDED).outcome()).isEqualTo(outcome);
        assertThat(test.answer(DECIDED).duties())
                .extracting(Duty::task)
                .isEqualTo(task == null ? List.of() : List.of(task));
    }

    @Test
    void withoutAThresholdTheCouncilIsAskedForOne() {
        var answer = new KeyTest(Optional.empty(), Optional.empty(), 0, false, Optional.empty()).answer(DECIDED);

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.SET_KEY_THRESHOLD));
    }

    @ParameterizedTest(name = "specific {0}, permission {1}, rights {2}, money {3}, other law {4}: {5}")
    @CsvSource({
        "true, false, false, false, false, OFFICER_SPECIFIC",
        "true, true, true, true, true, ",
        "false, true, false, false, false, OFFICER_GENERAL",
        "false, false, true, false, false, OFFICER_GENERAL",
        "false, false, false, true, false, OFFICER_GENERAL",
        "false, false, false, false, false, "
    })
    void anOfficersDecisionIsRecordedWhereItMatters(
            boolean specific, boolean permission, boolean rights, boolean money, boolean law, Maker record) {
        var decision = new OfficerDecision(specific, permission, rights, money, law);

        assertThat(decision.record()).isEqualTo(Optional.ofNullable(record));
        assertThat(decision.answer(DECIDED).outcome()).isEqualTo(Outcome.MET);
        assertThat(decision.answer(DECIDED).duties()).hasSize(record == null ? 0 : 2);
    }

    @ParameterizedTest(name = "{0}: from {1} to {2}")
    @CsvSource({
        "T-36, 2026-10-13T19:40:00Z, 2026-10-14T20:40+01:00[Europe/London]",
        "T-37, 2026-10-24T17:00:00Z, 2026-10-25T17:00Z[Europe/London]",
        "T-38, 2026-03-28T18:00:00Z, 2026-03-29T19:00+01:00[Europe/London]"
    })
    void membersSeeThePapersWithinTwentyFourHoursThatPass(String name, Instant from, String until) {
        assertThat(new MembersPapers(from).untilInLondon()).hasToString(until);
    }

    @ParameterizedTest(name = "opened {0}, now {1}: {2}")
    @CsvSource({
        "2026-10-14T19:40:00Z, 2026-10-20T00:00:00Z, MET, 0",
        "2026-10-14T19:40:01Z, 2026-10-20T00:00:00Z, WARNED, 0",
        ", 2026-10-14T19:40:00Z, DUE, 1",
        ", 2026-10-14T19:40:01Z, WARNED, 1"
    })
    void andItIsSaidWhenTheyWereNot(Instant opened, Instant now, Outcome outcome, int duties) {
        var finding = new MembersPapers(Instant.parse("2026-10-13T19:40:00Z")).at(now, Optional.ofNullable(opened));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.duties()).hasSize(duties);
    }

    @Test
    void scrutinysCopiesAreDueByTheShorterCount() {
        var request = ScrutinyRequest.of(LocalDate.of(2026, 10, 21), SETTINGS);

        assertThat(request.safe()).isEqualTo(LocalDate.of(2026, 10, 31));
        assertThat(request.aim()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(request.working()).isEqualTo(LocalDate.of(2026, 11, 4));
    }

    @ParameterizedTest(name = "answered {0}, asked on {1}: {2}")
    @CsvSource({
        "2026-10-31, 2026-12-01, MET, 0",
        "2026-11-01, 2026-12-01, WARNED, 0",
        ", 2026-10-31, DUE, 1",
        ", 2026-11-01, NEEDED, 1"
    })
    void scrutinyIsAnswered(LocalDate answered, LocalDate today, Outcome outcome, int duties) {
        var finding = ScrutinyRequest.of(LocalDate.of(2026, 10, 21), SETTINGS).on(today, Optional.ofNullable(answered));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.duties())
                .hasSize(duties)
                .allSatisfy(
                        duty -> assertThat(duty).isEqualTo(Duty.by(Task.ANSWER_SCRUTINY, LocalDate.of(2026, 10, 30))));
    }

    @ParameterizedTest(name = "given {0}, asked on {1}: {2}")
    @CsvSource({
        "2026-02-28, 2026-05-01, MET, 0",
        "2026-03-01, 2026-05-01, WARNED, 0",
        ", 2026-02-28, DUE, 1",
        ", 2026-03-01, NEEDED, 1"
    })
    void aWardCouncillorsRecordComesWithinAMonth(LocalDate given, LocalDate today, Outcome outcome, int duties) {
        var finding = new WardRecord(LocalDate.of(2026, 1, 31)).on(today, Optional.ofNullable(given));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.duties()).hasSize(duties);
    }

    @Test
    void specialUrgencyIsReportedOnceAYear() {
        var report = new UrgencyReport(LocalDate.of(2025, 11, 30), 0);

        assertThat(report.due()).isEqualTo(LocalDate.of(2026, 11, 30));
        assertThat(report.on(report.due()).outcome()).isEqualTo(Outcome.DUE);
        assertThat(report.on(report.due().plusDays(1)).outcome()).isEqualTo(Outcome.WARNED);
        assertThat(report.on(report.due()).duties()).containsExactly(Duty.by(Task.REPORT_URGENCY, report.due()));
    }
}
