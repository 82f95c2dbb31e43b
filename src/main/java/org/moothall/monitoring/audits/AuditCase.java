package org.moothall.monitoring.audits;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.audits.forms.Pseudonym;

/// A case of a cycle's frame.
///
/// @param place  when it came up in its stratum, from 1
/// @param reason why it was replaced, or which case it replaces
/// @param stages who has graded it
record AuditCase(
        CaseId id,
        CycleId cycle,
        Pseudonym pseudonym,
        String stratum,
        int place,
        State state,
        @Nullable String reason,
        Set<Stage> stages) {
    public AuditCase {
        stages = Set.copyOf(stages);
    }

    /// Whether it is audited.
    public enum State {
        /// drawn, or come up as a replacement
        CHOSEN,
        /// not drawn: it may replace one of its stratum
        WAITING,
        /// drawn, but it could not be audited, for a reason that is kept
        REPLACED
    }
}
