package org.moothall.rules.callin;

import java.util.Collection;
import java.util.EnumSet;
import java.util.Set;

/// One way of reaching a call-in: so many callers of certain capacities, with or without the committee's chair.
///
/// @param number how many callers, the chair among them
/// @param who    whoever has one of these capacities counts
/// @param chair  whether the committee's chair must be one of them
public record Threshold(int number, Set<Capacity> who, boolean chair) {
    public Threshold {
        who = EnumSet.copyOf(who);
        if (number < 1) {
            throw new IllegalArgumentException("a call-in needs a caller");
        }
    }

    /// So many of one capacity.
    public static Threshold of(int number, Capacity who) {
        return new Threshold(number, Set.of(who), false);
    }

    boolean counts(Request request) {
        return request.capacities().stream().anyMatch(who::contains)
                || chair && request.capacities().contains(Capacity.COMMITTEE_CHAIR);
    }

    boolean reachedBy(Collection<Request> requests) {
        return requests.stream().filter(this::counts).count() >= number
                && (!chair
                        || requests.stream()
                                .anyMatch(request -> request.capacities().contains(Capacity.COMMITTEE_CHAIR)));
    }
}
