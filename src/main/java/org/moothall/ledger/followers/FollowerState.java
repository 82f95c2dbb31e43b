package org.moothall.ledger.followers;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a follower is.
///
/// @param position how many entries it has applied
/// @param attempts how often in a row it has failed; 0 when all is well
/// @param failure  what it said when it last failed
/// @param since    when it began to fail
public record FollowerState(
        String name,
        long position,
        int attempts,
        @Nullable String failure,
        @Nullable Instant since) {
    /// Whether its last attempt went well.
    public boolean healthy() {
        return attempts == 0;
    }
}
