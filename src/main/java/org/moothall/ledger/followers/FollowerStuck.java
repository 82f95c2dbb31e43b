package org.moothall.ledger.followers;

import java.util.Objects;

/// A follower fails again and again, so there is no waiting for it.
public final class FollowerStuck extends IllegalStateException {
    private static final long serialVersionUID = 1;

    FollowerStuck(FollowerState state) {
        super("%s has applied %d entries and cannot go on: %s"
                .formatted(
                        state.name(), state.position(), Objects.requireNonNullElse(state.failure(), "it was stopped")));
    }
}
