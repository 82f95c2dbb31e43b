package org.moothall.operations.keeping;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.documents.Documents;
import org.moothall.exchange.Progress;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.notes.KeyUnusable;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.verification.Extent;
import org.moothall.ledger.verification.Faults;
import org.moothall.ledger.verification.Verification;
import org.moothall.operations.ground.Bar;
import org.moothall.operations.ground.Stores;

/// Goes through everything that a data directory holds and that cannot be made again: the ledger, its key, and the
/// documents that it names.
@Singleton
final class Checkup {
    private static final Duration QUIET = Duration.ofSeconds(2);

    private final Stores stores;
    private final Documents documents;
    private final Progress progress;
    private final Clock clock;
    private final String origin;

    @Inject
    Checkup(
            Stores stores,
            Documents documents,
            Progress progress,
            Clock clock,
            @ConfigProperty(name = "moothall.ledger.origin", defaultValue = "moothall.local") String origin) {
        this.stores = stores;
        this.documents = documents;
        this.progress = progress;
        this.clock = clock;
        this.origin = origin;
    }

    /// What was gone through.
    record Found(Extent ledger, long files) {}

    /// The ledger, which nobody can append to here.
    Ledger ledger() {
        return Ledger.openToRead(stores.desk(), clock);
    }

    /// Checks everything and puts what is wrong into the faults.
    Found run(Faults faults) {
        Instant started = clock.instant();
        long size = size(faults);
        Verification verification = new Verification(
                stores.desk(), faults, done -> show(started, "Verifying the ledger", done, size, "entries"));
        Extent extent = verification.run();
        checkKey(faults);
        long files = extent.entries() == 0 ? 0 : checkDocuments(faults, started);
        progress.clear();
        return new Found(extent, files);
    }

    /// What cannot be read here is the verification's to name.
    private long size(Faults faults) {
        return faults.count() > 0
                ? 0
                : stores.desk().damage().isEmpty() ? ledger().head().size() : 0;
    }

    private void checkKey(Faults faults) {
        Path file = stores.data().resolve("ledger.key");
        if (Files.notExists(file) || faults.count() > 0) {
            return;
        }
        try {
            String mine =
                    SigningKey.open(file, new Origin(origin)).verifierKey().toString();
            if (!ledger().verifierKeys().contains(mine)) {
                faults.add("The key in " + file + " has signed nothing on this ledger: " + mine + ".");
            }
        } catch (KeyUnusable unusable) {
            faults.add(String.valueOf(unusable.getMessage()));
        }
    }

    private long checkDocuments(Faults faults, Instant started) {
        NamedDocuments named = new NamedDocuments(documents, faults);
        ledger().namedFiles(named::note);
        named.check((done, whole) -> show(started, "Verifying documents", done, whole, "files"));
        return named.count();
    }

    private void show(Instant started, String what, long done, long whole, String things) {
        if (clock.instant().isAfter(started.plus(QUIET))) {
            progress.show(Bar.line(what, done, whole, things));
        }
    }
}
