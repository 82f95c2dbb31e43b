package org.moothall.site;

import io.quarkus.test.common.http.TestHTTPResource;
import jakarta.inject.Inject;
import java.net.URI;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.documents.Documents;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moothall.MoothallImport;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;

/// A test of the served site: three councils are in the hall, the sample one first.
public abstract class InTheHall {
    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @Inject
    Documents documents;

    @Inject
    Provenance provenance;

    @TestHTTPResource("/")
    URI home;

    @BeforeEach
    protected void fillTheHall() {
        if (ledger.head().size() == 0) {
            new MoothallImport(ledger, documents, provenance, Progress.none()).directory(Path.of("samples/merebridge"));
            SmallCouncil.publish(ledger);
            HardCouncil.publish(ledger);
        }
        followers.catchUp();
    }

    Reader reader() {
        return new Reader(home);
    }
}
