package org.moothall.desk.reports.clearance;

import java.util.List;

/// How far a report is; computed, never typed in.
public enum Stage {
    /// Being written.
    DRAFT,
    /// With the officers who clear it.
    IN_CLEARANCE,
    /// Sent back by one of them.
    RETURNED,
    /// Cleared by all who were asked, as it is now.
    CLEARED,
    /// On an agenda, as it is now.
    PLACED,
    /// Given up.
    WITHDRAWN;

    /// The stage of a report.
    ///
    /// @param placed the versions that are on an agenda
    public static Stage of(boolean withdrawn, Versions versions, List<Clearance> clearances, Versions placed) {
        if (withdrawn) {
            return WITHDRAWN;
        }
        if (!versions.none() && placed.equals(versions)) {
            return PLACED;
        }
        if (versions.none() || clearances.isEmpty()) {
            return DRAFT;
        }
        if (clearances.stream().flatMap(one -> one.of(versions).stream()).anyMatch(answer -> !answer.cleared())) {
            return RETURNED;
        }
        return clearances.stream().anyMatch(one -> one.waits(versions)) ? IN_CLEARANCE : CLEARED;
    }
}
