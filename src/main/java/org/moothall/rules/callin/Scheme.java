package org.moothall.rules.callin;

import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// A council's own arrangements for call-in, as its constitution has them.
///
/// @param window           working days in which a decision may be called in, the first being the day after
/// publication
/// @param deadline         the time on the last day by which a request must have come; none for the end of the day
/// @param thresholds       the ways of reaching it, any of which is enough
/// @param executiveMayCall whether members of the executive count
/// @param applies          to which decisions
/// @param mustMeetWithin   working days for scrutiny to meet in, after the request that reached the threshold
/// @param reconsiderWithin working days for the maker to look again in, after scrutiny referred it back
/// @param onceOnly         a decision made again after call-in cannot be called in again
public record Scheme(
        int window,
        Optional<LocalTime> deadline,
        List<Threshold> thresholds,
        boolean executiveMayCall,
        Applies applies,
        int mustMeetWithin,
        int reconsiderWithin,
        boolean onceOnly) {

    /// What a council has that has set nothing: five working days, any three scrutiny members.
    public static final Scheme USUAL = new Scheme(
            5,
            Optional.empty(),
            List.of(Threshold.of(3, Capacity.SCRUTINY_MEMBER)),
            false,
            Applies.MEMBERS_AND_KEY,
            10,
            10,
            true);

    public Scheme {
        thresholds = List.copyOf(thresholds);
        if (window < 1 || mustMeetWithin < 1 || reconsiderWithin < 1) {
            throw new IllegalArgumentException("call-in needs at least one day for each of its steps");
        }
        if (thresholds.isEmpty()) {
            throw new IllegalArgumentException("call-in needs a threshold");
        }
    }

    /// The same with another number of working days for the window.
    public Scheme withWindow(int days) {
        return new Scheme(
                days, deadline, thresholds, executiveMayCall, applies, mustMeetWithin, reconsiderWithin, onceOnly);
    }

    /// The same with other ways of reaching it.
    public Scheme withThresholds(List<Threshold> ways) {
        return new Scheme(
                window, deadline, ways, executiveMayCall, applies, mustMeetWithin, reconsiderWithin, onceOnly);
    }

    /// The same with another number of working days for scrutiny to meet in.
    public Scheme withMeeting(int days) {
        return new Scheme(window, deadline, thresholds, executiveMayCall, applies, days, reconsiderWithin, onceOnly);
    }

    /// The same with a time on the last day.
    public Scheme withDeadline(LocalTime time) {
        return new Scheme(
                window,
                Optional.of(time),
                thresholds,
                executiveMayCall,
                applies,
                mustMeetWithin,
                reconsiderWithin,
                onceOnly);
    }

    /// To which decisions of the executive it applies.
    public enum Applies {
        /// all that members make, and an officer's if it is key
        MEMBERS_AND_KEY,
        KEY_ONLY,
        ALL
    }
}
