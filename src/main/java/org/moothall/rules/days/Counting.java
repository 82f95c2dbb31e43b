package org.moothall.rules.days;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// How days are counted. Where the law is disputed or local it is a setting; the defaults are the cautious ones.
///
/// @param every          every day counts: the usual reading of the 28 days of SI 2012/2089
/// @param saturdays      Saturdays count: National Association of Local Councils, legal topic note 5, for
/// parishes only
/// @param adjoiningDays  the weekdays next to a bank holiday do not count either (a reading of s.243 of the 1972
/// Act)
/// @param holidays       the bank holidays of the place
/// @param closed         further days on which the council's offices are shut, such as a holiday proclaimed since
/// @param mourning       days of public thanksgiving or mourning that are not to count
public record Counting(
        boolean every,
        boolean saturdays,
        boolean adjoiningDays,
        BankHolidays holidays,
        Set<LocalDate> closed,
        Set<LocalDate> mourning) {

    public Counting {
        closed = Set.copyOf(closed);
        mourning = Set.copyOf(mourning);
    }

    /// Working weekdays, as for a principal council's five clear days (*R v Swansea City Council, ex p Elitestone
    /// Ltd* (1993) 66 P & CR 422).
    public static Counting workingDays(BankHolidays holidays) {
        return new Counting(false, false, false, holidays, Set.of(), Set.of());
    }

    /// Every day of the calendar.
    public static Counting calendarDays(BankHolidays holidays) {
        return new Counting(true, false, false, holidays, Set.of(), Set.of());
    }

    /// The same with Saturdays counted.
    public Counting withSaturdays() {
        return new Counting(every, true, adjoiningDays, holidays, closed, mourning);
    }

    /// The same with the weekdays next to a bank holiday left out.
    public Counting withoutAdjoiningDays() {
        return new Counting(every, saturdays, true, holidays, closed, mourning);
    }

    /// The same with these days of mourning left out.
    public Counting withMourning(Set<LocalDate> days) {
        return new Counting(every, saturdays, adjoiningDays, holidays, closed, days);
    }

    /// The same with these further days on which the offices are shut.
    public Counting withClosed(Set<LocalDate> days) {
        return new Counting(every, saturdays, adjoiningDays, holidays, days, mourning);
    }

    /// Whether a day counts, or why not.
    public Standing of(LocalDate day) {
        if (every) {
            return Standing.COUNTS;
        }
        if (day.getDayOfWeek() == DayOfWeek.SUNDAY) {
            return Standing.SUNDAY;
        }
        if (holidays.has(day)) {
            return Standing.BANK_HOLIDAY;
        }
        if (day.getDayOfWeek() == DayOfWeek.SATURDAY && !saturdays) {
            return Standing.SATURDAY;
        }
        if (closed.contains(day)) {
            return Standing.CLOSED;
        }
        if (mourning.contains(day)) {
            return Standing.MOURNING;
        }
        return adjoiningDays && adjoins(day) ? Standing.BREAK : Standing.COUNTS;
    }

    /// Whether the council's offices are open, so that a paper can be inspected there.
    public boolean open(LocalDate day) {
        return isWeekday(day) && !holidays.has(day) && !closed.contains(day);
    }

    private boolean adjoins(LocalDate day) {
        return endsAtHoliday(day, 1) || endsAtHoliday(day, -1);
    }

    /// Whether the free days that begin beside a day, in one direction, have a bank holiday among them.
    private boolean endsAtHoliday(LocalDate day, int step) {
        for (LocalDate next = day.plusDays(step); !isWeekday(next) || holidays.has(next); next = next.plusDays(step)) {
            if (holidays.has(next)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isWeekday(LocalDate day) {
        return day.getDayOfWeek().getValue() <= DayOfWeek.FRIDAY.getValue();
    }
}
