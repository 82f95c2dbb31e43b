package org.moothall.rules.interests;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Outcome;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

class InterestsTest {
    private static final LocalDate MEETING = LocalDate.of(2026, 10, 13);
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 14);

    @Test
    void twentyEightDaysBeginWithTheDayOfOffice() {
        var notification = Notification.onTakingOffice(LocalDate.of(2026, 5, 11));

        assertThat(notification.days().last()).isEqualTo(LocalDate.of(2026, 6, 7));
        assertThat(notification.rule()).isEqualTo(Rule.INTEREST_NOTIFIED);
    }

    @Test
    void theyBeginWithTheDisclosure() {
        var notification = Notification.afterDisclosure(MEETING);

        assertThat(notification.days().last()).isEqualTo(LocalDate.of(2026, 11, 9));
        assertThat(notification.rule()).isEqualTo(Rule.INTEREST_DISCLOSED);
    }

    @ParameterizedTest(name = "notified {0}, asked on {1}: {2}")
    @CsvSource({
        "2026-11-09, 2026-12-01, MET, 0",
        "2026-11-10, 2026-12-01, WARNED, 0",
        ", 2026-11-09, DUE, 1",
        ", 2026-11-10, WARNED, 1"
    })
    void theMonitoringOfficerIsTold(LocalDate notified, LocalDate today, Outcome outcome, int duties) {
        var finding = Notification.afterDisclosure(MEETING).on(today, Optional.ofNullable(notified));

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.duties())
                .hasSize(duties)
                .allSatisfy(duty ->
                        assertThat(duty).isEqualTo(Duty.by(Task.NOTIFY_MONITORING_OFFICER, LocalDate.of(2026, 11, 9))));
    }

    @ParameterizedTest(name = "disclosed {0}, registered {1}, notified {2}: {3}, {4}")
    @CsvSource({
        "true, true, false, D-1 D-4, MET, ",
        "false, true, false, D-1 D-4, MET, ",
        "true, false, false, D-1 D-3 D-4, WARNED, REGISTER_INTEREST NOTIFY_MONITORING_OFFICER",
        "true, false, true, D-1 D-4, MET, ",
        "false, false, true, D-3 D-4, WARNED, DISCLOSE_TO_MEETING",
        "false, false, false, D-3 D-3 D-4, WARNED, DISCLOSE_TO_MEETING NOTIFY_MONITORING_OFFICER"
    })
    void anInterestIsDisclosedRegisteredOrNotified(
            boolean disclosed, boolean registered, boolean notified, String rules, Outcome outcome, String tasks) {
        var answer = new Declared(MEETING, disclosed, registered, notified, false, false, true, Optional.empty())
                .answer(TODAY);

        assertThat(answer.findings())
                .extracting(finding -> finding.rule().number())
                .containsExactly(rules.split(" "));
        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.duties().stream().map(duty -> duty.task().name()).toList())
                .containsExactly(tasks == null ? new String[0] : tasks.split(" "));
    }

    @ParameterizedTest(name = "took part {0}, stayed {1}, must leave {2}, dispensed to {3}: {4}")
    @CsvSource({
        "false, false, true, , MET, ",
        "true, true, false, , REFUSED, TAKE_NO_PART",
        "false, true, true, , NEEDED, LEAVE_ROOM",
        "false, true, false, , MET, ",
        "true, true, true, 2026-10-13, MET_BY_EXCEPTION, ",
        "true, true, true, 2026-10-12, REFUSED, TAKE_NO_PART"
    })
    void whoHasAnInterestTakesNoPart(
            boolean tookPart, boolean stayed, boolean leave, LocalDate dispensed, Outcome outcome, Task task) {
        Finding finding = new Declared(
                        MEETING, true, true, true, tookPart, stayed, leave, Optional.ofNullable(dispensed))
                .answer(TODAY)
                .findings()
                .getLast();

        assertThat(finding.outcome()).isEqualTo(outcome);
        assertThat(finding.duties()).extracting(Duty::task).isEqualTo(task == null ? List.of() : List.of(task));
    }

    @Test
    void aSingleMemberOfTheExecutivePassesItOn() {
        assertThat(Interests.ofSoleMember(true, false, TODAY).duties()).containsExactly(Duty.now(Task.PASS_ON));
        assertThat(Interests.ofSoleMember(true, false, TODAY).outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(Interests.ofSoleMember(true, true, TODAY).outcome()).isEqualTo(Outcome.MET);
        assertThat(Interests.ofSoleMember(false, false, TODAY).outcome()).isEqualTo(Outcome.MET);
    }

    @ParameterizedTest(name = "asked {0}, to {1}: {2}")
    @CsvSource({
        "in writing, 2030-10-12, MET, ",
        "in writing, 2030-10-13, NEEDED, SHORTEN_DISPENSATION",
        "' ', 2030-10-12, NEEDED, ASK_IN_WRITING",
        ", 2030-10-12, NEEDED, ASK_IN_WRITING"
    })
    void aDispensationIsAskedInWritingAndLastsFourYears(String asked, LocalDate last, Outcome outcome, Task task) {
        var answer = Interests.ofDispensation(MEETING, last, Optional.ofNullable(asked), TODAY);

        assertThat(answer.outcome()).isEqualTo(outcome);
        assertThat(answer.duties()).extracting(Duty::task).isEqualTo(task == null ? List.of() : List.of(task));
        assertThat(Interests.dispensation(MEETING).last()).isEqualTo(LocalDate.of(2030, 10, 12));
    }
}
