package org.moothall.desk;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.UUID;

/// The application with a data directory of its own, in which tests of the desk may publish as they like. Tests
/// of one profile share one start.
public final class AtTheDesk implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("moothall.data", "target/test-data/desk-" + UUID.randomUUID());
    }
}
