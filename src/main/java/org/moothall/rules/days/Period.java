package org.moothall.rules.days;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;

/// A time that the law gives in days, months or years, from its first day to its last.
public record Period(LocalDate from, LocalDate last) {
    private static final MonthDay LEAP_DAY = MonthDay.of(Month.FEBRUARY, 29);

    public Period {
        if (last.isBefore(from)) {
            throw new IllegalArgumentException("%s is before %s".formatted(last, from));
        }
    }

    /// So many days beginning with a day, which is the first of them.
    public static Period ofDays(LocalDate beginning, int days) {
        return new Period(beginning, beginning.plusDays(days - 1L));
    }

    /// So many years beginning with a day: to the end of the day before its anniversary, or to 28 February where
    /// they begin with the 29th.
    public static Period ofYears(LocalDate beginning, int years) {
        LocalDate anniversary = beginning.plusYears(years);
        boolean noSuchDay = MonthDay.from(beginning).equals(LEAP_DAY) && !anniversary.isLeapYear();
        return new Period(beginning, noSuchDay ? anniversary : anniversary.minusDays(1));
    }

    /// Up to one month after a day: the same date in the next month, or that month's last (*Dodds v Walker*, 1981).
    public static Period ofAMonthAfter(LocalDate day) {
        return new Period(day, day.plusMonths(1));
    }

    /// Whether it has gone by on a day.
    public boolean over(LocalDate today) {
        return today.isAfter(last);
    }
}
