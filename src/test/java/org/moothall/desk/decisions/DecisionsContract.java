package org.moothall.desk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.desk.forwardplan.PlanDesk.CLERK;
import static org.moothall.desk.forwardplan.PlanDesk.MEREBRIDGE;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.rules.Task;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.Scheme;
import org.moothall.rules.callin.Subject;
import org.moothall.rules.callin.Threshold;

/// What the decisions' desk promises, wherever it is kept.
abstract class DecisionsContract extends DecidingDesk {
    @Test
    void aPublishedDecisionSaysItsLastDayForCallInAndFromWhenItHolds() {
        DecisionId id = begun(EXECUTIVE);

        assertThat(desk.ledger.head().size()).isZero();
        assertThat(publish(id)).isEqualTo(new Outcome.Published());
        Decision stands = stands(id);
        assertThat(stands.published()).isEqualTo(DAY);
        assertThat(standing(id).subject()).isTrue();
        assertThat(standing(id).lastDay()).isEqualTo(LocalDate.of(2026, 10, 29));
        assertThat(stands.effectiveFrom()).isEqualTo(LocalDate.of(2026, 10, 30));
        assertThat(draft(id).entry()).contains(0L);
    }

    @Test
    void noNoticeIsPublishedWithAFieldUnanswered() {
        DecisionId id = begun(new Facts(true, false, Optional.empty(), Optional.empty(), Optional.empty()));
        Outcome outcome = publish(id);

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Outcome.Blocked.class,
                        blocked -> assertThat(blocked.answer().duties())
                                .extracting(duty -> duty.task())
                                .contains(Task.STATE_DISPENSATIONS));
        assertThat(desk.ledger.head().size()).isZero();
    }

    @Test
    void anAgreementThatItCannotWaitIsStatedInTheRecord() {
        var agreed = new Subject.Exempted("Councillor Hale", "Chair of scrutiny", "A flood");
        DecisionId id = begun(new Facts(true, false, Optional.of("None"), Optional.empty(), Optional.of(agreed)));
        publish(id);

        assertThat(standing(id).subject()).isFalse();
        assertThat(standing(id).reason()).isEqualTo("Because URGENT");
        assertThat(draft(id).facts().exempted()).contains(agreed);
        assertThat(stands(id).effectiveFrom()).isEqualTo(DAY);
    }

    @Test
    void publishingItEndsItsForwardPlanEntry() {
        desk.ledger.append("Import", MEREBRIDGE, List.of(RecordJson.read("""
                {"kind":"forward-plan-entry","id":601,"title":"Dray Bridge","key":true,"notice":"GENERAL_EXCEPTION",
                 "published":"2026-10-05","due":[{"date":"2026-10-20"}],"status":"OPEN"}""")));
        DecisionId id =
                begun(new Facts(true, false, Optional.of("None"), Optional.of(new EntryId(601)), Optional.empty()));
        publish(id);
        ForwardPlanEntry entry = desk.stands(ForwardPlanEntry.class, Kind.FORWARD_PLAN_ENTRY, 601);

        assertThat(entry.status()).isEqualTo(ForwardPlanEntry.Status.DECIDED);
        assertThat(entry.outcome()).isEqualTo(id);
        assertThat(stands(id).urgency()).isEqualTo(Decision.Urgency.GENERAL_EXCEPTION);
    }

    @Test
    void aCouncilHasItsOwnNumbers() {
        var own = new Schemes.Own(
                Scheme.USUAL.withWindow(3).withThresholds(List.of(Threshold.of(2, Capacity.NON_EXECUTIVE))),
                Optional.of(new BigDecimal("350000")));
        desk.write(handle -> {
            schemes.put(handle, MEREBRIDGE, own, CLERK);
            schemes.put(handle, MEREBRIDGE, own, CLERK);
            return true;
        });
        DecisionId id = begun(EXECUTIVE);
        publish(id);

        assertThat(desk.store.<Schemes.Own>read(handle -> decisions.own(handle, MEREBRIDGE)))
                .isEqualTo(own);
        assertThat(standing(id).lastDay()).isEqualTo(LocalDate.of(2026, 10, 27));
    }

    @Test
    void twoWhoChangeItAtOnceLoseNothing() {
        DecisionId id = begun(EXECUTIVE);
        Draft fetched = draft(id);
        desk.write(handle -> decisions.write(handle, fetched, text("First", null, Openness.PUBLIC), EXECUTIVE, CLERK));

        assertThat(desk.<Boolean>write(handle ->
                        decisions.write(handle, fetched, text("Second", null, Openness.PUBLIC), EXECUTIVE, CLERK)))
                .isFalse();
        assertThat(desk.<Outcome>write(handle -> decisions.publish(handle, fetched, WHY, CLERK)))
                .isEqualTo(new Outcome.ChangedSince());
        assertThat(draft(id).decision().title()).isEqualTo("First");
        assertThat(desk.ledger.head().size()).isZero();
    }

    @Test
    void aDecisionThatWasImportedGoesOnHereAndLosesNothing() {
        desk.ledger.append("Import", MEREBRIDGE, List.of(RecordJson.read("""
                {"kind":"decision","id":3011,"title":"Budget","makerKind":"BODY","maker":"Cabinet","made":"2026-10-20",
                 "published":"2026-10-21","status":"Recommendations Approved","key":true,
                 "callIn":{"subject":true,"lastDay":"2026-10-28"},"risks":"<p>Few.</p>"}""")));
        DecisionId id = new DecisionId(3011);
        Draft taken = desk.write(
                handle -> decisions.take(handle, MEREBRIDGE, id, CLERK).orElseThrow());

        assertThat(taken.facts().executive()).isTrue();
        desk.write(handle -> decisions.write(handle, taken, text("Budget", null, Openness.PUBLIC), EXECUTIVE, CLERK));
        publish(id);
        assertThat(stands(id).risks()).isEqualTo(new Markup("<p>Few.</p>"));
        assertThat(stands(id).published()).isEqualTo(LocalDate.of(2026, 10, 21));
        assertThat(begun(EXECUTIVE)).isEqualTo(new DecisionId(3012));
    }

    @Test
    void councilAndOfficersHaveOtherRules() {
        var council = new Facts(false, false, Optional.empty(), Optional.empty(), Optional.empty());
        DecisionId id = desk.write(handle ->
                decisions.begin(handle, MEREBRIDGE, text("Standing orders", null, Openness.PUBLIC), council, CLERK));
        publish(id);

        assertThat(standing(id).reason()).isEqualTo("Because NOT_EXECUTIVE");
        assertThat(desk.store.<List<Draft>>read(handle -> drafts.list(handle, MEREBRIDGE)))
                .hasSize(1);
    }
}
