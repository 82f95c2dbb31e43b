package org.moothall.rules.decisions;

import java.time.LocalDate;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.Period;

/// The leader's report to the council on decisions made under special urgency: at intervals that the council
/// sets, and at least once a year (SI 2012/2089 reg. 19).
///
/// @param last      the day of the last report, or the day on which the executive came in
/// @param decisions how many such decisions were made since; a year without any is reported too
public record UrgencyReport(LocalDate last, int decisions) {
    /// The last day for the next report.
    public LocalDate due() {
        return Period.ofYears(last, 1).last().plusDays(1);
    }

    /// How it stands on a day.
    public Finding on(LocalDate today) {
        Duty duty = Duty.by(Task.REPORT_URGENCY, due());
        return today.isAfter(due()) ? Finding.unmet(Rule.URGENCY_REPORT, duty) : Finding.due(Rule.URGENCY_REPORT, duty);
    }
}
