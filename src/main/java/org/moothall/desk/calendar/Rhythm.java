package org.moothall.desk.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.Month;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;

/// On which days a body meets, as its calendar says it: every third Thursday of the month, or every six weeks.
sealed interface Rhythm {
    /// The days from one to another, both included, in order.
    Stream<LocalDate> days(LocalDate from, LocalDate to);

    /// A weekday of the month, by its place in the month.
    ///
    /// @param place  1 to 5, or -1 for the last; a month that has no fifth one is passed over
    /// @param months those in which the body meets; all where none is named
    record Monthly(int place, DayOfWeek weekday, Set<Month> months) implements Rhythm {
        public Monthly {
            if (place != -1 && (place < 1 || place > 5)) {
                throw new IllegalArgumentException("the first to the fifth of a month, or the last: " + place);
            }
            months = Set.copyOf(months.isEmpty() ? Set.of(Month.values()) : new TreeSet<>(months));
        }

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.iterate(
                            YearMonth.from(from),
                            month -> !month.isAfter(YearMonth.from(to)),
                            month -> month.plusMonths(1))
                    .filter(month -> months.contains(month.getMonth()))
                    .flatMap(this::in)
                    .filter(day -> !day.isBefore(from) && !day.isAfter(to));
        }

        private Stream<LocalDate> in(YearMonth month) {
            LocalDate day = month.atDay(1).with(TemporalAdjusters.dayOfWeekInMonth(place, weekday));
            return YearMonth.from(day).equals(month) ? Stream.of(day) : Stream.empty();
        }
    }

    /// Every so many weeks, counted from a first meeting.
    ///
    /// @param weeks between one meeting and the next
    /// @param first a day on which the body meets; nothing comes before it
    record Weekly(int weeks, LocalDate first) implements Rhythm {
        public Weekly {
            if (weeks < 1 || weeks > 52) {
                throw new IllegalArgumentException("every one to fifty-two weeks: " + weeks);
            }
        }

        @Override
        public Stream<LocalDate> days(LocalDate from, LocalDate to) {
            return Stream.iterate(first, day -> !day.isAfter(to), day -> day.plusWeeks(weeks))
                    .filter(day -> !day.isBefore(from));
        }
    }
}
