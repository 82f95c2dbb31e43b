package org.moothall.monitoring.audits;

import java.util.List;
import java.util.Map;
import org.moothall.monitoring.audits.forms.Giveaway;

/// What becomes of something that was sent in.
sealed interface Outcome {
    /// It was taken.
    record Taken() implements Outcome {}

    /// It looks as if it named or numbered somebody; nothing was kept.
    ///
    /// @param found by the part of the form where it stands
    record GivesAway(Map<String, List<Giveaway>> found) implements Outcome {}

    /// It may not be.
    record Refused(Why why) implements Outcome {}

    /// Why not.
    enum Why {
        /// the case is not among those to be audited
        NOT_CHOSEN,
        /// that stage is done
        GRADED_ALREADY,
        /// a case that somebody has graded stays in the sample, whatever its grade
        GRADED_SO_IT_STAYS,
        /// nobody moderates their own audit
        OWN_AUDIT,
        /// there is no audit yet to be moderated
        NOTHING_TO_MODERATE,
        /// a dimension of the form has no grade, not even "not applicable", or the form has no such dimension
        NOT_THE_FORM,
        /// no case of that stratum is left
        NONE_LEFT,
        /// a reason must be given
        NO_REASON,
        /// who did it cannot be the one who closes it
        OWN_ACTION,
        /// it has not been done, or it is closed
        NOT_DONE
    }
}
