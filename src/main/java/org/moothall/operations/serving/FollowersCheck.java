package org.moothall.operations.serving;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.FollowerState;
import org.moothall.ledger.followers.Followers;

/// How far whatever follows the ledger has come, and what stopped it where something did.
@Readiness
@Singleton
final class FollowersCheck implements HealthCheck {
    private final Ledger ledger;
    private final Followers followers;

    @Inject
    FollowersCheck(Ledger ledger, Followers followers) {
        this.ledger = ledger;
        this.followers = followers;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("followers")
                .up()
                .withData("ledger", ledger.head().size());
        followers.states().forEach(state -> tell(state, answer));
        return answer.build();
    }

    private static void tell(FollowerState state, HealthCheckResponseBuilder answer) {
        answer.withData(state.name(), state.position());
        if (!state.healthy()) {
            answer.down()
                    .withData(state.name() + ".failure", String.valueOf(state.failure()))
                    .withData(state.name() + ".since", String.valueOf(state.since()))
                    .withData(state.name() + ".attempts", state.attempts());
        }
    }
}
