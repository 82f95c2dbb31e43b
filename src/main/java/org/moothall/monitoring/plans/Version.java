package org.moothall.monitoring.plans;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.plans.versions.PlanText;

/// A version of a plan. It never changes; what happened to it stands beside it, and where it stands follows from
/// that.
///
/// @param hash   lower-case hex SHA-256 of its text in JSON
/// @param reason why there is a new version
/// @param steps  in the order in which they were recorded
public record Version(
        long number, PlanText text, String hash, String reason, Instant madeAt, String madeBy, List<Step> steps) {
    /// Unchanging.
    public Version {
        steps = List.copyOf(steps);
    }

    /// Where it stands.
    public State state() {
        return steps.reversed().stream()
                .flatMap(step -> Optional.ofNullable(step.kind().leadsTo()).stream())
                .findFirst()
                .orElse(State.DRAFT);
    }

    /// The last step of a kind.
    public Optional<Step> last(Step.Kind kind) {
        return steps.reversed().stream().filter(step -> step.kind() == kind).findFirst();
    }

    /// Where a version can stand.
    public enum State {
        /// Written down, and not yet agreed.
        DRAFT,
        /// Agreed by the body that drew it up.
        AGREED,
        /// Endorsed by a decision.
        ENDORSED,
        /// Ended because all was done.
        COMPLETED,
        /// Ended because something else took it over.
        TRANSFERRED;

        /// True where nothing more is to come.
        public boolean ended() {
            return this == COMPLETED || this == TRANSFERRED;
        }
    }
}
