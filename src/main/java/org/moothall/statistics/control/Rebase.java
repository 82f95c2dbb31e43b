package org.moothall.statistics.control;

import java.time.LocalDate;

/// A step in a series: from here on the process is another, and has its own mean and limits. Nobody may move the
/// limits without saying why, or alone.
///
/// @param from       its first day; the first reading on or after it begins the new phase
/// @param reason     why the process is another
/// @param approvedBy who agreed
public record Rebase(LocalDate from, String reason, String approvedBy) {
    public Rebase {
        if (reason.isBlank() || approvedBy.isBlank()) {
            throw new IllegalArgumentException("A step on %s needs a reason and who approved it".formatted(from));
        }
    }
}
