package org.moothall.monitoring.plans;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A due date that was moved, and why. The plan's own date stands in its version and never moves.
public record RevisedDue(
        String action,
        LocalDate due,
        String reason,
        @Nullable String approvedBy,
        Instant madeAt,
        String by) {
    /// With a reason.
    ///
    /// @throws IllegalArgumentException where there is none
    public RevisedDue {
        if (reason.isBlank()) {
            throw new IllegalArgumentException("a date is moved for a reason");
        }
    }
}
