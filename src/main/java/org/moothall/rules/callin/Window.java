package org.moothall.rules.callin;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZonedDateTime;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;
import org.moothall.rules.days.PublicationDay;

/// The time in which a published decision may be called in.
///
/// @param published     the day on which the decision was published, which is not counted
/// @param opens         the day after
/// @param closes        the last day
/// @param before        the instant before which a request must have come
/// @param inForceFrom   the day after the last, from which the decision may be carried out if nobody calls it in
/// @param firstOpenDay  the first day from then on which the offices are open
/// @param days          each day of the window and whether it counts
public record Window(
        LocalDate published,
        LocalDate opens,
        LocalDate closes,
        Instant before,
        LocalDate inForceFrom,
        LocalDate firstOpenDay,
        ClearDays days) {

    /// The window of a decision that was published on a day.
    public static Window of(LocalDate published, Scheme scheme, Counting counting) {
        ClearDays days = ClearDays.after(published, scheme.window(), counting);
        LocalDate inForce = days.last().plusDays(1);
        LocalDate open = inForce;
        while (!counting.open(open)) {
            open = open.plusDays(1);
        }
        return new Window(published, published.plusDays(1), days.last(), end(days.last(), scheme), inForce, open, days);
    }

    private static Instant end(LocalDate last, Scheme scheme) {
        ZonedDateTime midnight = last.plusDays(1).atTime(LocalTime.MIDNIGHT).atZone(PublicationDay.LONDON);
        return scheme.deadline()
                .map(time -> last.atTime(time).atZone(PublicationDay.LONDON))
                .orElse(midnight)
                .toInstant();
    }

    /// Whether something came before the decision was published. What is published after the offices close counts
    /// for the next day, so that the evening before is not early.
    boolean early(Instant received) {
        return received.isBefore(
                published.minusDays(1).atStartOfDay(PublicationDay.LONDON).toInstant());
    }

    /// Whether something came when the time had ended.
    boolean late(Instant received) {
        return !received.isBefore(before);
    }
}
