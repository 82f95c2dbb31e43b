package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.Period;

/// What a parish with an income under £25,000 a year publishes after a meeting: its draft minutes, within one
/// month.
public final class SmallParish {
    private SmallParish() {}

    /// The time within which the draft minutes are to be up.
    public static Period draftMinutes(LocalDate meeting) {
        return Period.ofAMonthAfter(meeting);
    }

    /// How that stands on a day.
    public static Finding draftMinutes(LocalDate meeting, Optional<LocalDate> published, LocalDate today) {
        Period month = draftMinutes(meeting);
        Duty duty = Duty.by(Task.PUBLISH_DRAFT_MINUTES, month.last());
        if (published.isPresent()) {
            return month.over(published.get()) ? Finding.warned(Rule.SMALL_PARISH) : Finding.met(Rule.SMALL_PARISH);
        }
        return month.over(today) ? Finding.unmet(Rule.SMALL_PARISH, duty) : Finding.due(Rule.SMALL_PARISH, duty);
    }
}
