package org.moothall.monitoring.audits.results;

import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.audits.forms.Grade;

/// One case as its audits graded it: the overall grade, the impact, or a dimension.
///
/// @param self       the team's own grade, null where there is none or it is not applicable
/// @param primary    the auditor's
/// @param moderation the moderator's
public record Graded(
        @Nullable Grade self,
        @Nullable Grade primary,
        @Nullable Grade moderation) {
    public Graded {
        self = given(self);
        primary = given(primary);
        moderation = given(moderation);
    }

    private static @Nullable Grade given(@Nullable Grade grade) {
        return grade != null && grade.isGiven() ? grade : null;
    }

    /// The grade that holds: the moderator's before the auditor's before the team's own.
    @Nullable
    Grade holds() {
        return moderation != null ? moderation : primary != null ? primary : self;
    }
}
