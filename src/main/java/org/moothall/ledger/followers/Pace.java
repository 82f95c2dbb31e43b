package org.moothall.ledger.followers;

import java.time.Duration;

/// How followers are fed: how often they look for what another process appended, and how long they rest after a
/// failure, twice as long each time up to a limit.
record Pace(Duration poll, Duration firstRest, Duration longestRest) {
    Duration rest(int attempts) {
        Duration rest = firstRest.multipliedBy(1L << Math.min(attempts - 1, 20));
        return rest.compareTo(longestRest) < 0 ? rest : longestRest;
    }
}
