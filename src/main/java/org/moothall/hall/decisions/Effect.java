package org.moothall.hall.decisions;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Decision;
import org.moothall.record.Decision.CallIn;

/// Where a decision stands on a day, computed from its dates. Pure.
///
/// @param state which of the sentences holds
/// @param day   the date that it speaks of
public record Effect(State state, @Nullable LocalDate day) {
    /// The sentences that there are.
    public enum State {
        CALLED_IN,
        CALL_IN_OPEN,
        IN_FORCE,
        IN_FORCE_FROM,
        UNKNOWN
    }

    /// Where it stands on a day.
    public static Effect on(LocalDate today, Decision decision) {
        CallIn callIn = decision.callIn();
        LocalDate effective = decision.effectiveFrom();
        if (callIn != null && callIn.calledIn() != null && callIn.resolved() == null) {
            return new Effect(State.CALLED_IN, callIn.calledIn());
        }
        if (callIn != null && callIn.lastDay() != null && !today.isAfter(callIn.lastDay())) {
            return new Effect(State.CALL_IN_OPEN, callIn.lastDay());
        }
        if (effective == null) {
            return new Effect(State.UNKNOWN, null);
        }
        return new Effect(effective.isAfter(today) ? State.IN_FORCE_FROM : State.IN_FORCE, effective);
    }
}
