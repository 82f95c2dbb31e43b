package org.moothall.rules.callin;

import java.time.Instant;
import java.util.EnumSet;
import java.util.Set;
import org.moothall.rules.Said;

/// One councillor's request that a decision be called in: who, in what capacity, when it came, and on what ground.
///
/// @param caller whoever calls, by a name or number that is the same in every request of that person
public record Request(String caller, Set<Capacity> capacities, Instant received, String ground) {
    public Request {
        Said.required("the caller", caller);
        capacities = capacities.isEmpty() ? Set.of() : EnumSet.copyOf(capacities);
    }
}
