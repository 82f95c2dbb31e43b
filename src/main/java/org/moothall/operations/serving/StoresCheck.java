package org.moothall.operations.serving;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.HealthCheckResponseBuilder;
import org.eclipse.microprofile.health.Readiness;
import org.moothall.database.Database;
import org.moothall.database.StoreFailed;
import org.moothall.operations.ground.Stores;

/// Whether both stores answer.
@Readiness
@Singleton
final class StoresCheck implements HealthCheck {
    private final Stores stores;

    @Inject
    StoresCheck(Stores stores) {
        this.stores = stores;
    }

    @Override
    public HealthCheckResponse call() {
        HealthCheckResponseBuilder answer = HealthCheckResponse.named("stores").up();
        ask("desk", stores.desk(), answer);
        ask("hall", stores.hall(), answer);
        return answer.build();
    }

    private static void ask(String name, Database store, HealthCheckResponseBuilder answer) {
        try {
            store.read(handle ->
                    handle.createQuery("select 1").mapTo(Integer.class).one());
            answer.withData(name, "answers");
        } catch (StoreFailed failed) {
            answer.withData(name, failed.reason().name()).down();
        }
    }
}
