package org.moothall.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;

/// Whether a meeting's agenda was, or can still be, open to the public for long enough, with the days counted one by
/// one.
///
/// @param regime    the law that applies
/// @param meeting   the day of the meeting
/// @param published the day on which the agenda was published, where it has been
/// @param latest    the last day on which it could be published in time
/// @param given     the days between; none before it is published
public record AgendaNotice(
        Regime regime, LocalDate meeting, Optional<LocalDate> published, LocalDate latest, Optional<ClearDays> given) {

    /// The answer for a meeting.
    public static AgendaNotice of(Regime regime, LocalDate meeting, @Nullable LocalDate published, Counting counting) {
        return new AgendaNotice(
                regime,
                meeting,
                Optional.ofNullable(published),
                ClearDays.latest(meeting, regime.clearDays(), counting),
                Optional.ofNullable(published).map(day -> ClearDays.between(day, meeting, counting)));
    }

    /// Where it stands on a day.
    public State on(LocalDate today) {
        if (given.isPresent()) {
            return given.get().count() >= regime.clearDays() ? State.IN_TIME : State.SHORT;
        }
        return today.isAfter(latest) ? State.LATE : State.DUE;
    }

    /// The four things that can be said of an agenda's notice.
    public enum State {
        /// published, with clear days enough
        IN_TIME,
        /// published, with too few: lawful only where the meeting was convened at shorter notice, or an item was urgent
        /// by
        /// reason of special circumstances that the minutes specify (1972 Act ss.100A(6)(a) and 100B(4))
        SHORT,
        /// not published, and there is time
        DUE,
        /// not published, and the day has gone by
        LATE
    }
}
