package org.moothall.rules.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;
import org.moothall.rules.days.PublicationDay;

/// Where a published decision stands with call-in at an instant.
///
/// @param notOpen      why it is not open to call-in, if it is not
/// @param window       the time for it; none where it is not open to call-in
/// @param scrutinyBy   the last day for scrutiny to meet, once it is called in; the decision holds when that has
/// passed
/// @param reconsiderBy the last day for the maker to look again, once it was referred back
/// @param effectiveFrom the first day on which it may be carried out, as far as that is known; none while it is
/// held
/// @param answer       what applies and what must be done
public record CallIn(
        State state,
        Optional<Subject.Reason> notOpen,
        Optional<Window> window,
        Requests requests,
        Optional<ClearDays> scrutinyBy,
        Optional<LocalDate> reconsiderBy,
        Optional<LocalDate> effectiveFrom,
        Answer answer) {

    /// The states of a decision with regard to call-in.
    public enum State {
        /// it is not open to call-in and may be carried out
        NOT_SUBJECT,
        /// it may still be called in
        OPEN,
        /// the time has ended and nobody called it in, or too few
        NOT_CALLED_IN,
        /// it is called in and must not be carried out
        HELD,
        /// scrutiny did not meet in its time: it may be carried out
        LAPSED,
        /// scrutiny takes no action: it may be carried out
        RELEASED,
        /// it is with whoever made it, who confirms or changes it
        REFERRED_TO_MAKER,
        /// it is with the council
        REFERRED_TO_COUNCIL
    }

    /// What is known of a decision and its call-in.
    ///
    /// @param published the day on which the decision was published
    /// @param scrutiny  what scrutiny did, once it has met
    public record Facts(Subject subject, LocalDate published, List<Request> requests, Optional<Scrutiny> scrutiny) {
        public Facts {
            requests = List.copyOf(requests);
        }
    }

    /// Where it stands.
    public static CallIn at(Instant now, Facts facts, Scheme scheme, Counting counting) {
        LocalDate today = now.atZone(PublicationDay.LONDON).toLocalDate();
        Optional<Subject.Reason> notOpen = facts.subject().notOpen(scheme);
        if (notOpen.isPresent()) {
            Answer answer = Answer.of(today, Finding.met(Rule.CALL_IN, Duty.now(Task.STATE_WHY_NO_CALL_IN)));
            return new CallIn(
                    State.NOT_SUBJECT,
                    notOpen,
                    Optional.empty(),
                    new Requests(List.of(), Optional.empty()),
                    Optional.empty(),
                    Optional.empty(),
                    Optional.of(facts.published()),
                    answer);
        }
        Window window = Window.of(facts.published(), scheme, counting);
        return new Course(window, Requests.count(facts.requests(), window, scheme), facts, scheme, counting)
                .at(now, today);
    }
}
