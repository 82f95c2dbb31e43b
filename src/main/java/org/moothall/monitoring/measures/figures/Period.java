package org.moothall.monitoring.measures.figures;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;

/// Whole months from the first day of one to the last day of another.
public record Period(YearMonth first, YearMonth last) implements Comparable<Period> {
    /// In order.
    ///
    /// @throws IllegalArgumentException where it ends before it begins
    public Period {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a period ends after it begins");
        }
    }

    /// One month.
    public static Period of(YearMonth month) {
        return new Period(month, month);
    }

    /// So many months, ending with this one.
    public static Period ending(YearMonth last, int months) {
        return new Period(last.minusMonths(months - 1L), last);
    }

    /// The period between two days, where they are the first and last of months.
    public static Period between(LocalDate start, LocalDate end) {
        return new Period(YearMonth.from(start), YearMonth.from(end));
    }

    /// Its first day.
    public LocalDate start() {
        return first.atDay(1);
    }

    /// Its last day.
    public LocalDate end() {
        return last.atEndOfMonth();
    }

    /// How many months it has.
    public int months() {
        return (int) first.until(last, java.time.temporal.ChronoUnit.MONTHS) + 1;
    }

    /// The period of the same length just before.
    public Period previous() {
        return moved(-months());
    }

    /// The same period of the year before.
    public Period lastYear() {
        return moved(-12);
    }

    /// The same period so many months later.
    public Period moved(int months) {
        return new Period(first.plusMonths(months), last.plusMonths(months));
    }

    /// Its parts of so many months each, in order.
    public List<Period> parts(int months) {
        return Stream.iterate(Period.ending(first.plusMonths(months - 1L), months), part -> part.moved(months))
                .limit(months() / months)
                .toList();
    }

    /// True where the other lies wholly in this one.
    public boolean covers(Period other) {
        return !other.first.isBefore(first) && !other.last.isAfter(last);
    }

    @Override
    public int compareTo(Period other) {
        int byEnd = last.compareTo(other.last);
        return byEnd != 0 ? byEnd : first.compareTo(other.first);
    }

    /// `2025-03`, or `2025-01/2025-03`.
    @Override
    public String toString() {
        return first.equals(last) ? first.toString() : first + "/" + last;
    }
}
