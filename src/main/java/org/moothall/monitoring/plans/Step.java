package org.moothall.monitoring.plans;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;

/// Something that happened to a version: one body agrees it, another endorses it, a third is sent it.
///
/// @param body     that agreed it
/// @param decision that endorsed it
/// @param entry    of the ledger by which it was published
/// @param whom     it was sent or handed to
public record Step(
        Kind kind,
        LocalDate day,
        @Nullable BodyId body,
        @Nullable DecisionId decision,
        @Nullable Long entry,
        @Nullable String whom,
        @Nullable String note,
        String by) {
    /// With what its kind needs.
    ///
    /// @throws IllegalArgumentException where that is missing
    public Step {
        if (kind == Kind.ENDORSED && decision == null) {
            throw new IllegalArgumentException("a plan is endorsed by a decision");
        }
        if ((kind == Kind.SENT || kind == Kind.TRANSFERRED) && (whom == null || whom.isBlank())) {
            throw new IllegalArgumentException("to whom?");
        }
    }

    /// What can happen.
    public enum Kind {
        AGREED(Version.State.AGREED),
        ENDORSED(Version.State.ENDORSED),
        SENT(null),
        PUBLISHED(null),
        COMPLETED(Version.State.COMPLETED),
        TRANSFERRED(Version.State.TRANSFERRED);

        private final Version.@Nullable State state;

        Kind(Version.@Nullable State state) {
            this.state = state;
        }

        Version.@Nullable State leadsTo() {
            return state;
        }
    }
}
