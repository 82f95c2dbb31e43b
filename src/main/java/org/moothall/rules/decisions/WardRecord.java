package org.moothall.rules.decisions;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.Period;

/// A ward councillor's written record of a decision or action, which the council has within one month (SI 2009/352
/// reg. 2).
public record WardRecord(LocalDate acted) {
    /// The time for it.
    public Period month() {
        return Period.ofAMonthAfter(acted);
    }

    /// How it stands on a day.
    public Finding on(LocalDate today, Optional<LocalDate> given) {
        Duty duty = Duty.by(Task.GIVE_WARD_RECORD, month().last());
        if (given.isPresent()) {
            return month().over(given.get()) ? Finding.warned(Rule.WARD_COUNCILLOR) : Finding.met(Rule.WARD_COUNCILLOR);
        }
        return month().over(today)
                ? Finding.needed(Rule.WARD_COUNCILLOR, duty)
                : Finding.due(Rule.WARD_COUNCILLOR, duty);
    }
}
