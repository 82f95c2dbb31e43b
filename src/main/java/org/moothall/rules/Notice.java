package org.moothall.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.rules.days.ClearDays;
import org.moothall.rules.days.Counting;

/// Whether a notice was, or can still be, up for long enough before a meeting or a decision, with the days
/// counted one by one.
///
/// @param rule      the rule that asks for it
/// @param event     the day of the meeting or the decision
/// @param required  how many clear days
/// @param published the day on which it was published, where it has been
/// @param latest    the last day on which it could be published in time
/// @param given     the days between; none before it is published
public record Notice(
        Rule rule,
        LocalDate event,
        int required,
        Optional<LocalDate> published,
        LocalDate latest,
        Optional<ClearDays> given) {

    /// The count for a rule.
    public static Notice of(
            Rule rule, LocalDate event, int required, @Nullable LocalDate published, Counting counting) {
        return new Notice(
                rule,
                event,
                required,
                Optional.ofNullable(published),
                ClearDays.latest(event, required, counting),
                Optional.ofNullable(published).map(day -> ClearDays.between(day, event, counting)));
    }

    /// The count for a meeting's agenda.
    public static Notice ofAgenda(Regime regime, LocalDate meeting, @Nullable LocalDate published, Counting counting) {
        return of(regime.agenda(), meeting, regime.clearDays(), published, counting);
    }

    /// The same notice counted again, as after a bank holiday was proclaimed. What was kept of the first count
    /// stays.
    public Notice recounted(Counting counting) {
        return of(rule, event, required, published.orElse(null), counting);
    }

    /// Whether it was published with clear days enough.
    public boolean inTime() {
        return given.filter(days -> days.count() >= required).isPresent();
    }

    /// Where it stands on a day.
    public State on(LocalDate today) {
        if (given.isPresent()) {
            return inTime() ? State.IN_TIME : State.SHORT;
        }
        return today.isAfter(latest) ? State.LATE : State.DUE;
    }

    /// The four things that can be said of a notice.
    public enum State {
        /// published, with clear days enough
        IN_TIME,
        /// published, with too few
        SHORT,
        /// not published, and there is time
        DUE,
        /// not published, and the day has gone by
        LATE
    }
}
