package org.moothall.monitoring.measures;

import java.time.Instant;
import java.time.LocalDate;

/// A step in a control chart: from this day on the limits are reckoned anew, because the process itself was
/// changed.
///
/// @param holds false where an earlier step of the same day was taken back
public record Rebase(LocalDate day, String reason, String approvedBy, boolean holds, Instant madeAt, String by) {
    /// With a reason and somebody who approved it.
    ///
    /// @throws IllegalArgumentException where one is missing
    public Rebase {
        if (reason.isBlank() || approvedBy.isBlank()) {
            throw new IllegalArgumentException("a step has a reason and somebody who approved it");
        }
    }
}
