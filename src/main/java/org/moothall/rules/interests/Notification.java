package org.moothall.rules.interests;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.Period;

/// The 28 days in which an interest is to be notified to the monitoring officer.
///
/// @param rule whether office was taken, or the interest was disclosed at a meeting
/// @param days the first and the last of them
public record Notification(Rule rule, Period days) {
    private static final int DAYS = 28;

    /// After office was taken (s.30): the days begin with that day.
    public static Notification onTakingOffice(LocalDate taken) {
        return new Notification(Rule.INTEREST_NOTIFIED, Period.ofDays(taken, DAYS));
    }

    /// After a disclosure at a meeting (s.31(3)): the days begin with the disclosure.
    public static Notification afterDisclosure(LocalDate disclosed) {
        return new Notification(Rule.INTEREST_DISCLOSED, Period.ofDays(disclosed, DAYS));
    }

    /// How it stands on a day.
    public Finding on(LocalDate today, Optional<LocalDate> notified) {
        Duty duty = Duty.by(Task.NOTIFY_MONITORING_OFFICER, days.last());
        if (notified.isPresent()) {
            return days.over(notified.get()) ? Finding.unmet(rule) : Finding.met(rule);
        }
        return days.over(today) ? Finding.unmet(rule, duty) : Finding.due(rule, duty);
    }
}
