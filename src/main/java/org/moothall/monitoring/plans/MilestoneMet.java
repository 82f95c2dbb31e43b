package org.moothall.monitoring.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// A milestone that was reached.
public record MilestoneMet(
        String action,
        String milestone,
        LocalDate met,
        @Nullable String note,
        String by) {}
