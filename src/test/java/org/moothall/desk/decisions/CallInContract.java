package org.moothall.desk.decisions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.desk.forwardplan.PlanDesk.CLERK;
import static org.moothall.desk.forwardplan.PlanDesk.MEREBRIDGE;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.moothall.record.Decision;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.parts.Openness;
import org.moothall.rules.callin.CallIn;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.CountedRequest;
import org.moothall.rules.callin.Scrutiny;

/// What a call-in does to a decision, wherever it is kept.
abstract class CallInContract extends DecidingDesk {
    @Test
    void twoRequestsAreTooFew() {
        DecisionId id = begun(EXECUTIVE);
        publish(id);
        request(id, "Councillor Ash", "2026-10-23T09:00:00Z", Capacity.SCRUTINY_MEMBER);
        request(id, "Councillor Birch", "2026-10-26T09:00:00Z", Capacity.SCRUTINY_MEMBER);
        request(id, "Councillor Birch", "2026-10-27T09:00:00Z", Capacity.SCRUTINY_MEMBER);

        assertThat(callIn(id).requests().counted())
                .extracting(CountedRequest::counts)
                .containsExactly(true, true, false);
        assertThat(standing(id).requests())
                .extracting(Decision.CallIn.Request::name)
                .containsExactly("Councillor Ash", "Councillor Birch");
        assertThat(standing(id).calledIn()).isNull();
        desk.setClock(Instant.parse("2026-10-30T09:00:00Z"));
        assertThat(callIn(id).state()).isEqualTo(CallIn.State.NOT_CALLED_IN);
    }

    @Test
    void theThirdHoldsTheDecisionAndThePublicReadsIt() {
        DecisionId id = calledIn();

        assertThat(callIn(id).state()).isEqualTo(CallIn.State.HELD);
        assertThat(standing(id).calledIn()).isEqualTo(LocalDate.of(2026, 10, 28));
        assertThat(stands(id).effectiveFrom()).isNull();
        assertThat(callIn(id).scrutinyBy().orElseThrow().last()).isEqualTo(LocalDate.of(2026, 11, 11));
    }

    @Test
    void whereScrutinyTakesNoActionItHoldsAtOnce() {
        DecisionId id = calledIn();
        meet(id, Scrutiny.Outcome.NO_ACTION, "Scrutiny took no action.");

        assertThat(standing(id).resolved()).isEqualTo(LocalDate.of(2026, 11, 5));
        assertThat(standing(id).outcome()).isEqualTo("Scrutiny took no action.");
        assertThat(stands(id).effectiveFrom()).isEqualTo(LocalDate.of(2026, 11, 5));
    }

    @Test
    void whereItIsReferredTheMakersSecondDecisionIsNotOpenToCallInAgain() {
        DecisionId id = calledIn();
        meet(id, Scrutiny.Outcome.REFERRED_TO_MAKER, "Scrutiny asked for the costs.");
        DecisionId again = desk.write(handle ->
                decisions.begin(handle, MEREBRIDGE, text("Dray Bridge, again", id, Openness.PUBLIC), EXECUTIVE, CLERK));
        publish(again);

        assertThat(callIn(id).reconsiderBy()).contains(LocalDate.of(2026, 11, 19));
        assertThat(stands(id).effectiveFrom()).isNull();
        assertThat(stands(again).supersedes()).isEqualTo(id);
        assertThat(standing(again).subject()).isFalse();
        assertThat(standing(again).reason()).isEqualTo("Because ONCE_ONLY");
        assertThat(stands(again).effectiveFrom()).isEqualTo(stands(again).published());
    }

    @Test
    void whenScrutinysTimeGoesByTheRecordSaysSo() {
        DecisionId id = calledIn();
        desk.setClock(Instant.parse("2026-11-12T09:00:00Z"));
        assertThat(stands(id).effectiveFrom()).isNull();

        desk.write(handle -> decisions.refresh(handle, draft(id), WHY, CLERK));
        assertThat(stands(id).effectiveFrom()).isEqualTo(LocalDate.of(2026, 11, 12));
        long size = desk.ledger.head().size();
        desk.write(handle -> decisions.refresh(handle, draft(id), WHY, CLERK));
        assertThat(desk.ledger.head().size()).isEqualTo(size);
    }
}
