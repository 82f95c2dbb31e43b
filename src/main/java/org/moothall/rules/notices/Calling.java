package org.moothall.rules.notices;

import java.time.LocalDate;
import java.util.Optional;
import org.moothall.rules.Regime;

/// What is known of how a meeting was called.
///
/// @param summoned that every member has been sent a summons, and when
/// @param agenda   the day from which the agenda and its open reports can be inspected
/// @param notice   the day on which time and place were posted
public record Calling(
        Regime regime,
        Sort sort,
        LocalDate meeting,
        Optional<LocalDate> notice,
        Optional<LocalDate> summoned,
        Optional<LocalDate> agenda,
        Optional<Convened> convened) {

    /// A meeting of which nothing is published yet.
    public static Calling of(Regime regime, Sort sort, LocalDate meeting) {
        return new Calling(
                regime, sort, meeting, Optional.empty(), Optional.empty(), Optional.empty(), Optional.empty());
    }

    /// The same with notice, summons and agenda all given on one day, as one act of publishing does.
    public Calling published(LocalDate day) {
        return new Calling(regime, sort, meeting, Optional.of(day), Optional.of(day), Optional.of(day), convened);
    }

    /// The same with only time and place posted.
    public Calling noticed(LocalDate day) {
        return new Calling(regime, sort, meeting, Optional.of(day), summoned, agenda, convened);
    }

    /// The same, convened at shorter notice.
    public Calling convened(Convened how) {
        return new Calling(regime, sort, meeting, notice, summoned, agenda, Optional.of(how));
    }

    /// What sort of meeting it is.
    public enum Sort {
        /// a committee's, or a parish meeting on anything but grouping
        ORDINARY,
        /// the council itself: its members are summoned
        COUNCIL,
        /// a parish meeting on setting up, dissolving or grouping a council: 14 clear days
        GROUPING
    }
}
