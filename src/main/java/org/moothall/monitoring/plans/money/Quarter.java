package org.moothall.monitoring.plans.money;

import java.time.LocalDate;
import java.time.YearMonth;

/// A quarter of the financial year, which begins in April.
///
/// @param year    in which the financial year begins
/// @param quarter 1 to 4
public record Quarter(int year, int quarter) implements Comparable<Quarter> {
    /// One of four.
    ///
    /// @throws IllegalArgumentException where it is none
    public Quarter {
        if (quarter < 1 || quarter > 4 || year < 1900 || year > 2999) {
            throw new IllegalArgumentException("a quarter is one of four in a year of four digits");
        }
    }

    /// The quarter in which a day lies.
    public static Quarter of(LocalDate day) {
        YearMonth shifted = YearMonth.from(day).minusMonths(3);
        return new Quarter(shifted.getYear(), (shifted.getMonthValue() - 1) / 3 + 1);
    }

    /// The quarter of a text such as `2025-26 Q1`.
    ///
    /// @throws IllegalArgumentException where it is none
    public static Quarter parse(String text) {
        if (!text.matches("[0-9]{4}-[0-9]{2} Q[1-4]")) {
            throw new IllegalArgumentException("a quarter is written like 2025-26 Q1");
        }
        return new Quarter(Integer.parseInt(text.substring(0, 4)), text.charAt(9) - '0');
    }

    /// Its first day.
    public LocalDate start() {
        return LocalDate.of(year, 1, 1).plusMonths(quarter * 3L);
    }

    /// Its last day.
    public LocalDate end() {
        return start().plusMonths(3).minusDays(1);
    }

    /// The quarter after it.
    public Quarter next() {
        return of(end().plusDays(1));
    }

    @Override
    public int compareTo(Quarter other) {
        return start().compareTo(other.start());
    }

    /// `2025-26 Q1`.
    @Override
    public String toString() {
        return "%d-%02d Q%d".formatted(year, (year + 1) % 100, quarter);
    }
}
