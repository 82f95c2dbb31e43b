package org.moothall.rules.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Settings;
import org.moothall.rules.Span;
import org.moothall.rules.Task;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;

/// A scrutiny member's request for copies of the executive's documents: answered as soon as reasonably practicable,
/// and no later than ten clear days after it (SI 2012/2089 reg. 17). For a duty to answer the shorter count is the
/// safer, so both are shown.
///
/// @param received the day on which it came
/// @param safe     the last day, every day counted
/// @param aim      the last day up to then on which the offices are open
/// @param working  the last day if only working days count
public record ScrutinyRequest(LocalDate received, LocalDate safe, LocalDate aim, LocalDate working) {
    private static final int DAYS = 10;

    /// The days for a request.
    public static ScrutinyRequest of(LocalDate received, Settings settings) {
        Counting calendar = settings.executive(Span.CALENDAR);
        LocalDate safe = ClearDays.after(received, DAYS, calendar).last();
        LocalDate aim = safe;
        while (!calendar.open(aim)) {
            aim = aim.minusDays(1);
        }
        LocalDate working = ClearDays.after(received, DAYS, settings.executive(Span.WORKING))
                .last();
        return new ScrutinyRequest(received, safe, aim, working);
    }

    /// How it stands on a day. A refusal counts as an answer where it is in writing, with reasons, to the
    /// committee.
    public Finding on(LocalDate today, Optional<LocalDate> answered) {
        Duty duty = Duty.by(Task.ANSWER_SCRUTINY, aim);
        if (answered.isPresent()) {
            return answered.get().isAfter(safe)
                    ? Finding.warned(Rule.SCRUTINY_COPIES)
                    : Finding.met(Rule.SCRUTINY_COPIES);
        }
        return today.isAfter(safe)
                ? Finding.unmet(Rule.SCRUTINY_COPIES, duty)
                : Finding.due(Rule.SCRUTINY_COPIES, duty);
    }
}
