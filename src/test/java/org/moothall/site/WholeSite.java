package org.moothall.site;

import io.quarkus.test.junit.QuarkusTestProfile;
import java.util.Map;
import java.util.UUID;

/// The application with a data directory of its own, in which the sample council is the hall's own council. Tests
/// of one profile share one start.
public final class WholeSite implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
        return Map.of("moothall.data", "target/test-data/site-" + UUID.randomUUID());
    }
}
