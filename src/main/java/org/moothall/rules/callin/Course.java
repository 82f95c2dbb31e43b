package org.moothall.rules.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.callin.CallIn.State;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;
import org.moothall.rules.days.PublicationDay;

/// The course of a decision that is open to call-in.
record Course(Window window, Requests requests, CallIn.Facts facts, Scheme scheme, Counting counting) {
    CallIn at(Instant now, LocalDate today) {
        Optional<ClearDays> scrutinyBy = requests.reaching().map(this::scrutinyTime);
        State state = state(now, today, scrutinyBy);
        Optional<LocalDate> reconsiderBy = facts.scrutiny()
                .filter(met -> state == State.REFERRED_TO_MAKER)
                .map(met -> ClearDays.after(met.on(), scheme.reconsiderWithin(), counting)
                        .last());
        return new CallIn(
                state,
                Optional.empty(),
                Optional.of(window),
                requests,
                scrutinyBy,
                reconsiderBy,
                effective(state, scrutinyBy),
                Answer.of(today, finding(state, scrutinyBy, reconsiderBy), shown(state)));
    }

    private ClearDays scrutinyTime(Request reaching) {
        LocalDate received = reaching.received().atZone(PublicationDay.LONDON).toLocalDate();
        return ClearDays.after(received, scheme.mustMeetWithin(), counting);
    }

    private State state(Instant now, LocalDate today, Optional<ClearDays> scrutinyBy) {
        if (scrutinyBy.isEmpty()) {
            return now.isBefore(window.before()) ? State.OPEN : State.NOT_CALLED_IN;
        }
        if (facts.scrutiny().isPresent()) {
            return switch (facts.scrutiny().get().outcome()) {
                case NO_ACTION -> State.RELEASED;
                case REFERRED_TO_MAKER -> State.REFERRED_TO_MAKER;
                case REFERRED_TO_COUNCIL -> State.REFERRED_TO_COUNCIL;
            };
        }
        return today.isAfter(scrutinyBy.get().last()) ? State.LAPSED : State.HELD;
    }

    private Optional<LocalDate> effective(State state, Optional<ClearDays> scrutinyBy) {
        return switch (state) {
            case OPEN, NOT_CALLED_IN, NOT_SUBJECT -> Optional.of(window.inForceFrom());
            case LAPSED -> scrutinyBy.map(days -> days.last().plusDays(1));
            case RELEASED -> facts.scrutiny().map(Scrutiny::on);
            case HELD, REFERRED_TO_MAKER, REFERRED_TO_COUNCIL -> Optional.empty();
        };
    }

    private Finding finding(State state, Optional<ClearDays> scrutinyBy, Optional<LocalDate> reconsiderBy) {
        return switch (state) {
            case OPEN -> Finding.due(Rule.CALL_IN, Duty.by(Task.WAIT_FOR_CALL_IN, window.closes()));
            case NOT_CALLED_IN, LAPSED, RELEASED, NOT_SUBJECT -> Finding.met(Rule.CALL_IN);
            case HELD ->
                Finding.unmet(
                        Rule.CALL_IN,
                        Duty.by(
                                Task.MEET_ON_CALL_IN,
                                scrutinyBy.map(ClearDays::last).orElse(null)));
            case REFERRED_TO_MAKER ->
                Finding.unmet(Rule.CALL_IN, Duty.by(Task.DECIDE_AGAIN, reconsiderBy.orElse(null)));
            case REFERRED_TO_COUNCIL -> Finding.unmet(Rule.CALL_IN, Duty.now(Task.PUT_TO_COUNCIL));
        };
    }

    /// The notice of the decision always shows that it is open to call-in, the last day, and from when it holds.
    private static Finding shown(State state) {
        return state == State.OPEN
                ? Finding.met(Rule.CALL_IN_SHOWN, Duty.now(Task.SHOW_LAST_DAY))
                : Finding.met(Rule.CALL_IN_SHOWN);
    }
}
