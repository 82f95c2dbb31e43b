package org.moothall.rules.retention;

import java.time.LocalDate;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Settings;
import org.moothall.rules.Task;
import org.moothall.rules.days.Period;

/// The time for which one paper must stay open.
///
/// @param years how many
/// @param open  from the date of the meeting or decision to the last day
public record Floor(Kept kept, int years, Period open) {
    /// The floor of a paper of a meeting or decision on a day.
    public static Floor of(Kept kept, LocalDate from, Settings settings) {
        int years = kept.years(settings);
        return new Floor(kept, years, Period.ofYears(from, years));
    }

    /// Whether it may be taken away on a day. Until then it can only be withdrawn, with a page that says when,
    /// why and by whom.
    public Answer removal(LocalDate today) {
        return Answer.of(
                today,
                open.over(today)
                        ? Finding.met(kept.rule())
                        : Finding.unmet(kept.rule(), Duty.by(Task.KEEP_OPEN, open.last())));
    }
}
