package org.moothall.site;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;

/// A test of the served site: three councils are in the hall, the sample one first.
@QuarkusTest
@TestProfile(WholeSite.class)
abstract class InTheHall {
    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @TestHTTPResource("/")
    URI home;

    @BeforeEach
    void fillTheHall() {
        if (ledger.head().size() == 0) {
            SampleCouncil.publish(ledger);
            SmallCouncil.publish(ledger);
            HardCouncil.publish(ledger);
        }
        followers.catchUp();
    }

    Reader reader() {
        return new Reader(home);
    }
}
