package org.moothall.monitoring.plans;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.IssueId;
import org.moothall.record.ids.PlanId;

/// An improvement plan with its versions.
///
/// @param title    the newest version's, or the draft's where there is none yet
/// @param issue    in which it is followed on the public record
/// @param versions the newest first
public record Plan(
        PlanId id,
        AuthorityCode authority,
        String title,
        @Nullable IssueId issue,
        List<Version> versions) {
    /// Unchanging.
    public Plan {
        versions = List.copyOf(versions);
    }

    /// The newest version; none while there is only a draft.
    public Optional<Version> current() {
        return versions.stream().findFirst();
    }

    /// The version of a number.
    public Optional<Version> version(long number) {
        return versions.stream().filter(version -> version.number() == number).findFirst();
    }

    /// The version before one.
    public Optional<Version> before(Version version) {
        return versions.stream().filter(one -> one.number() < version.number()).findFirst();
    }

    /// True where it has been completed or handed on.
    public boolean ended() {
        return current().map(version -> version.state().ended()).orElse(false);
    }
}
