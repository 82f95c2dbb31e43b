package org.moothall.rules.notices;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
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
import org.moothall.rules.Outcome;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Settings.Disputed;
import org.moothall.rules.Span;
import org.moothall.rules.Task;
import org.moothall.rules.notices.Agreement.Capacity;

/// A key decision on Tuesday 13 October 2026: T-23, T-26 to T-28.
class KeyNoticeTest {
    private static final Settings SETTINGS = Settings.cautious();
    private static final LocalDate DECISION = LocalDate.of(2026, 10, 13);
    private static final LocalDate IN_TIME = LocalDate.of(2026, 9, 14);
    private static final LocalDate WORKING = LocalDate.of(2026, 9, 2);
    private static final LocalDate EXCEPTION = LocalDate.of(2026, 10, 5);
    private static final Set<Particular> NOTHING = Set.of();
    private static final Agreement AGREED = new Agreement(
            "Councillor Hale", Capacity.SCRUTINY_CHAIR, LocalDate.of(2026, 10, 12), "A flood", Optional.empty());

    private final KeyNotice none = KeyNotice.of(DECISION);

    @Test
    void anEntryUpInTimeIsTheOrdinaryWay() {
        var notice = none.planned(WORKING, NOTHING);

        assertThat(notice.route(SETTINGS)).contains(Route.TWENTY_EIGHT_DAYS);
        assertThat(notice.answer(SETTINGS, IN_TIME).outcome()).isEqualTo(Outcome.MET);
        assertThat(notice.answer(SETTINGS, IN_TIME).findings()).hasSize(1);
        assertThat(Route.TWENTY_EIGHT_DAYS.rule()).isEqualTo(Rule.KEY_NOTICE);
    }

    @Test
    void whereOnlyOneWayOfCountingGivesEnoughBothAreShown() {
        var calendar = none.planned(IN_TIME, NOTHING).answer(SETTINGS, IN_TIME);
        var working = SETTINGS.with(new Disputed(false, true, false, false, Span.WORKING, Span.WORKING));
        var short28 = none.planned(IN_TIME, NOTHING).answer(working, IN_TIME);

        assertThat(calendar.findings()).extracting(Finding::outcome).containsExactly(Outcome.MET, Outcome.WARNED);
        assertThat(calendar.findings().get(1).notice().orElseThrow().latest()).isEqualTo(WORKING);
        assertThat(calendar.findings().get(0).notice().orElseThrow().latest()).isEqualTo(IN_TIME);
        assertThat(short28.findings().get(0).outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(short28.findings().get(1).notice().orElseThrow().latest()).isEqualTo(IN_TIME);
    }

    @Test
    void anEntryThatIsNotUpYetIsDue() {
        assertThat(none.answer(SETTINGS, IN_TIME).outcome()).isEqualTo(Outcome.DUE);
        assertThat(none.answer(SETTINGS, IN_TIME).duties()).containsExactly(Duty.by(Task.PUBLISH_PLAN_ENTRY, IN_TIME));
        assertThat(none.route(SETTINGS)).isEmpty();
    }

    @Test
    void whatAnEntryDoesNotStateIsAsked() {
        var answer = none.planned(WORKING, EnumSet.of(Particular.ADDRESS)).answer(SETTINGS, WORKING);

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.STATE_MISSING_PARTICULARS));
        assertThat(Particular.values()).hasSize(8);
    }

    @Test
    void tooLateForTheOrdinaryWayTheGeneralExceptionIsOffered() {
        var answer = none.answer(SETTINGS, EXCEPTION);

        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(answer.findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.KEY_NOTICE, Rule.GENERAL_EXCEPTION);
        assertThat(answer.duties())
                .containsExactly(
                        Duty.by(Task.TELL_SCRUTINY_CHAIR, EXCEPTION),
                        Duty.by(Task.PUBLISH_EXCEPTION_NOTICE, EXCEPTION));
        assertThat(answer.findings().get(1).notice().orElseThrow().required()).isEqualTo(5);
    }

    @Test
    void underTheGeneralExceptionFiveClearDaysElapse() {
        var notice = none.excepted(new GeneralException(Optional.of("Councillor Hale"), EXCEPTION));
        var answer = notice.answer(SETTINGS, DECISION);

        assertThat(notice.route(SETTINGS)).contains(Route.GENERAL_EXCEPTION);
        assertThat(answer.outcome()).isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(answer.findings())
                .allSatisfy(finding -> assertThat(finding.notice()).isPresent());
        assertThat(answer.duties()).containsExactly(Duty.now(Task.PUBLISH_URGENCY_REASONS));
        assertThat(notice.explained(DECISION).answer(SETTINGS, DECISION).duties())
                .isEmpty();
    }

    @Test
    void scrutinyMustHaveBeenToldInWriting() {
        var notice = none.excepted(new GeneralException(Optional.empty(), EXCEPTION));
        var answer = notice.answer(SETTINGS, DECISION);

        assertThat(notice.route(SETTINGS)).isEmpty();
        assertThat(answer.outcome()).isEqualTo(Outcome.NEEDED);
        assertThat(answer.duties()).containsExactly(Duty.now(Task.TELL_SCRUTINY_CHAIR));
    }

    @Test
    void aDayShortOfFiveALaterDayOrSpecialUrgencyIsNeeded() {
        var notice = none.excepted(new GeneralException(Optional.of("Councillor Hale"), EXCEPTION.plusDays(1)));
        var answer = notice.answer(SETTINGS, DECISION);

        assertThat(notice.route(SETTINGS)).isEmpty();
        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.duties())
                .containsExactly(
                        Duty.by(Task.CHOOSE_LATER_DAY, DECISION.plusDays(1)), Duty.now(Task.OBTAIN_SCRUTINY_AGREEMENT));
    }

    @Test
    void withNothingAtAllItIsStopped() {
        var answer = none.answer(SETTINGS, EXCEPTION.plusDays(1));

        assertThat(answer.outcome()).isEqualTo(Outcome.REFUSED);
        assertThat(answer.duties())
                .containsExactly(Duty.now(Task.CHOOSE_LATER_DAY), Duty.now(Task.OBTAIN_SCRUTINY_AGREEMENT));
    }

    @Test
    void specialUrgencyNeedsTheAgreementOfTheRightPerson() {
        var agreed = none.urgent(AGREED);
        var outOfOrder = none.urgent(
                new Agreement("The Mayor", Capacity.COUNCIL_CHAIR, AGREED.on(), AGREED.reasons(), Optional.empty()));

        assertThat(agreed.route(SETTINGS)).contains(Route.SPECIAL_URGENCY);
        assertThat(agreed.answer(SETTINGS, DECISION).findings())
                .extracting(Finding::rule)
                .containsExactly(Rule.KEY_NOTICE, Rule.SPECIAL_URGENCY);
        assertThat(agreed.answer(SETTINGS, DECISION).outcome()).isEqualTo(Outcome.MET_BY_EXCEPTION);
        assertThat(outOfOrder.route(SETTINGS)).isEmpty();
        assertThat(outOfOrder.answer(SETTINGS, DECISION).duties()).contains(Duty.now(Task.SAY_WHY_NOT_SCRUTINY_CHAIR));
    }

    @Test
    void withTimeForTheOrdinaryWayAnAgreementDoesNotReplaceIt() {
        assertThat(none.urgent(AGREED).answer(SETTINGS, IN_TIME).outcome()).isEqualTo(Outcome.DUE);
    }

    @ParameterizedTest(name = "{0} published {1}: from {2}")
    @CsvSource({
        "GENERAL_EXCEPTION, 2026-10-05, 2026-10-13",
        "GENERAL_EXCEPTION, 2026-12-18, 2026-12-30",
        "GENERAL_EXCEPTION, 2026-10-09, 2026-10-17",
        "TWENTY_EIGHT_DAYS, 2026-09-14, 2026-10-13",
        "SPECIAL_URGENCY, 2026-10-12, 2026-10-12"
    })
    void eachWayHasItsFirstDay(Route route, LocalDate published, LocalDate first) {
        assertThat(KeyNotice.earliest(route, published, SETTINGS)).isEqualTo(first);
    }

    @Property
    void onItsFirstDayADecisionMayBeMadeAndNotADayBefore(
            @ForAll @DateRange(min = "2013-01-01", max = "2028-06-01") LocalDate published) {
        LocalDate ordinary = KeyNotice.earliest(Route.TWENTY_EIGHT_DAYS, published, SETTINGS);
        LocalDate excepted = KeyNotice.earliest(Route.GENERAL_EXCEPTION, published, SETTINGS);
        var told = new GeneralException(Optional.of("Councillor Hale"), published);

        assertThat(KeyNotice.of(ordinary).planned(published, NOTHING).route(SETTINGS))
                .contains(Route.TWENTY_EIGHT_DAYS);
        assertThat(KeyNotice.of(ordinary.minusDays(1))
                        .planned(published, NOTHING)
                        .route(SETTINGS))
                .isEmpty();
        assertThat(KeyNotice.of(excepted).excepted(told).route(SETTINGS)).contains(Route.GENERAL_EXCEPTION);
        assertThat(KeyNotice.of(excepted.minusDays(1)).excepted(told).route(SETTINGS))
                .isEmpty();
    }
}
