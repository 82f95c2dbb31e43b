package org.moothall.rules.days;

import java.time.LocalDate;
import java.util.List;

/// The days between a notice and a meeting, the day of neither being counted (*R v Herefordshire Justices* (1820)).
///
/// @param from the day of the notice
/// @param to   the day of the meeting
/// @param days each day between, in order, and whether it counts
public record ClearDays(LocalDate from, LocalDate to, List<CountedDay> days) {
    public ClearDays {
        days = List.copyOf(days);
    }

    /// The days between; none where the notice is not before the meeting.
    public static ClearDays between(LocalDate from, LocalDate to, Counting counting) {
        if (!from.plusDays(1).isBefore(to)) {
            return new ClearDays(from, to, List.of());
        }
        return new ClearDays(
                from,
                to,
                from.plusDays(1)
                        .datesUntil(to)
                        .map(day -> new CountedDay(day, counting.of(day)))
                        .toList());
    }

    /// How many count.
    public int count() {
        return (int) days.stream().filter(CountedDay::counts).count();
    }

    /// The last day on which notice gives so many clear days, moved back to a day on which the offices are open.
    public static LocalDate latest(LocalDate meeting, int required, Counting counting) {
        LocalDate day = arithmeticalLatest(meeting, required, counting);
        while (!counting.open(day)) {
            day = day.minusDays(1);
        }
        return day;
    }

    /// The last day that the count alone allows, whether or not the offices are open.
    public static LocalDate arithmeticalLatest(LocalDate meeting, int required, Counting counting) {
        LocalDate day = meeting.minusDays(1);
        for (int left = required; left > 0; day = day.minusDays(1)) {
            if (counting.of(day) == Standing.COUNTS) {
                left--;
            }
        }
        return day;
    }

    /// The first day on which a meeting may be held, or a decision made, after so many clear days have gone by.
    public static LocalDate earliest(LocalDate published, int required, Counting counting) {
        LocalDate day = published.plusDays(1);
        for (int left = required; left > 0; day = day.plusDays(1)) {
            if (counting.of(day) == Standing.COUNTS) {
                left--;
            }
        }
        return day;
    }

    /// The days from the one after a day up to the last of so many that count: as for a call-in, where
    /// publication is followed by a number of working days.
    public static ClearDays after(LocalDate day, int required, Counting counting) {
        return between(day, earliest(day, required, counting), counting);
    }

    /// The last of the days between.
    public LocalDate last() {
        return to.minusDays(1);
    }
}
