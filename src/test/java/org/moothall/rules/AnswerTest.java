package org.moothall.rules;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class AnswerTest {
    private static final LocalDate TODAY = LocalDate.of(2026, 10, 5);

    @ParameterizedTest(name = "{0} unmet: {1}, goes on: {2}")
    @CsvSource({
        "BUSINESS, REFUSED, false",
        "KEPT_BACK, NEEDED, false",
        "PUBLIC_NOTICE, NEEDED, false",
        "REGISTERS, WARNED, true",
        "CLEAR_DAYS, MET, true"
    })
    void anUnmetRuleDoesWhatItsStrengthSays(Rule rule, Outcome outcome, boolean allows) {
        var answer = Answer.of(TODAY, Finding.met(Rule.SUMMONS), Finding.unmet(rule), Finding.due(Rule.AGENDA_OPEN));

        assertThat(answer.findings().get(1).outcome()).isEqualTo(outcome);
        assertThat(answer.allows()).isEqualTo(allows);
        assertThat(answer.day()).isEqualTo(TODAY);
    }

    @Test
    void theWorstFindingIsTheOutcome() {
        assertThat(new Answer(TODAY, List.of()).outcome()).isEqualTo(Outcome.MET);
        assertThat(Answer.of(TODAY, Finding.excepted(Rule.SUMMONS), Finding.met(Rule.BUSINESS))
                        .outcome())
                .isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(Answer.of(TODAY, Finding.due(Rule.SUMMONS), Finding.warned(Rule.BUSINESS))
                        .outcome())
                .isEqualTo(Outcome.WARNED);
    }

    @Test
    void dutiesAreListedOnceInTheOrderOfTheRules() {
        var post = Duty.by(Task.POST_NOTICE, TODAY);
        var first = Answer.of(TODAY, Finding.due(Rule.PUBLIC_NOTICE, post), Finding.met(Rule.SUMMONS, post));
        var both = first.and(Answer.of(TODAY, Finding.needed(Rule.BUSINESS, Duty.now(Task.NAME_CHAIR))));

        assertThat(both.findings()).hasSize(3);
        assertThat(both.duties()).containsExactly(post, Duty.now(Task.NAME_CHAIR));
        assertThat(both.allows()).isFalse();
        assertThat(Duty.by(Task.POST_NOTICE, null)).isEqualTo(Duty.now(Task.POST_NOTICE));
    }

    @Test
    void wordsThatTheLawAsksForMustBeThere() {
        assertThat(Said.required("the reason", "a funeral")).isEqualTo("a funeral");
        assertThatThrownBy(() -> Said.required("the reason", " "))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessage("the reason must be said in words");
    }
}
