package org.moothall.rules.interests;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.Period;

/// Interests outside a meeting.
public final class Interests {
    private static final int DISPENSATION_YEARS = 4;

    private Interests() {}

    /// A single member of the executive who has an interest in what is to be decided takes no step but to pass it
    /// on.
    public static Answer ofSoleMember(boolean interested, boolean passedOn, LocalDate today) {
        return Answer.of(
                today,
                interested && !passedOn
                        ? Finding.unmet(Rule.INTEREST_SOLE_MEMBER, Duty.now(Task.PASS_ON))
                        : Finding.met(Rule.INTEREST_SOLE_MEMBER));
    }

    /// The longest time for which a dispensation may be given.
    public static Period dispensation(LocalDate granted) {
        return Period.ofYears(granted, DISPENSATION_YEARS);
    }

    /// Whether a dispensation may be given up to a day: on written request, for at most four years.
    public static Answer ofDispensation(
            LocalDate granted, LocalDate last, Optional<String> writtenRequest, LocalDate today) {
        if (writtenRequest.filter(words -> !words.isBlank()).isEmpty()) {
            return Answer.of(today, Finding.unmet(Rule.DISPENSATION, Duty.now(Task.ASK_IN_WRITING)));
        }
        Period longest = dispensation(granted);
        return Answer.of(
                today,
                longest.over(last)
                        ? Finding.unmet(Rule.DISPENSATION, Duty.by(Task.SHORTEN_DISPENSATION, longest.last()))
                        : Finding.met(Rule.DISPENSATION));
    }
}
