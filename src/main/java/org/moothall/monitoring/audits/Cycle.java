package org.moothall.monitoring.audits;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.audits.forms.AuditForm;
import org.moothall.monitoring.audits.sampling.Frame;

/// A cycle of audits on a theme.
///
/// @param frame  how many cases it was drawn from
/// @param sample how many were drawn
/// @param graded how many of those have been graded by an auditor
/// @param seed   with which the sample can be drawn again
/// @param blind  whether a moderator grades without seeing the grades before
record Cycle(
        CycleId id,
        String theme,
        AuditForm form,
        int frame,
        int sample,
        int graded,
        long seed,
        boolean blind,
        LocalDate due) {

    /// What a cycle begins with.
    ///
    /// @param plan the plan whose outcomes it is about, where there is one
    public record Beginning(
            @Nullable Long plan,
            String theme,
            AuditForm form,
            Frame frame,
            int size,
            long seed,
            boolean blind,
            LocalDate due) {
        public Beginning {
            if (theme.isBlank()) {
                throw new IllegalArgumentException("A cycle needs a theme.");
            }
        }
    }
}
