package org.moothall.monitoring.audits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Something that an audit says has to be done.
///
/// @param owner    a role
/// @param doneBy   who said that it is done, null until then
/// @param evidence what shows it
/// @param closedBy somebody else, who has looked at the evidence
/// @param reopened how often it was found not to be done after all
record AuditAction(
        ActionId id,
        String pseudonym,
        String words,
        String owner,
        LocalDate due,
        boolean urgent,
        @Nullable String doneBy,
        @Nullable String evidence,
        @Nullable String closedBy,
        int reopened) {

    /// Whether its day has gone by without it being closed.
    public boolean isOverdue(LocalDate today) {
        return closedBy == null && due.isBefore(today);
    }
}
