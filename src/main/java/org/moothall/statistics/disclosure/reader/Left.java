package org.moothall.statistics.disclosure.reader;

import java.util.List;

/// What is left open to a reader about a sum of counts.
///
/// @param interval    where it must lie; a count could truly be at either end, as far as is known
/// @param highest     the calculation that bounds it above; it gives the value itself where only one is possible
/// @param lowest      the calculation that bounds it below; empty where that is only that no count is below zero
/// @param isWorkedOut false where the calculation would have been too long: the interval is then narrower than need
///                    be
public record Left(Interval interval, List<Step> highest, List<Step> lowest, boolean isWorkedOut) {
    public Left {
        highest = List.copyOf(highest);
        lowest = List.copyOf(lowest);
    }
}
