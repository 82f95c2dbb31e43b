package org.moothall.operations.serving;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;
import org.moothall.documents.Documents;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moothall.Imported;
import org.moothall.exchange.moothall.MoothallImport;
import org.moothall.ledger.Ledger;
import org.moothall.operations.ground.CatchingUp;
import org.moothall.operations.ground.Stores;

/// The sample council that comes with Moothall, brought into a data directory.
@Singleton
final class SampleCouncil {
    private static final String STAMP = "sample.loaded";

    private final Stores stores;
    private final Ledger ledger;
    private final Documents documents;
    private final Provenance provenance;
    private final Progress progress;
    private final CatchingUp catchingUp;

    @Inject
    SampleCouncil(
            Stores stores,
            Ledger ledger,
            Documents documents,
            Provenance provenance,
            Progress progress,
            CatchingUp catchingUp) {
        this.stores = stores;
        this.ledger = ledger;
        this.documents = documents;
        this.provenance = provenance;
        this.progress = progress;
        this.catchingUp = catchingUp;
    }

    /// Where the sample lies: in the folder that Moothall was started from.
    static Path directory() {
        return Path.of(System.getProperty("moothall.home", "."), "samples", "merebridge");
    }

    /// Brings it in where it has changed since it last was; none where it has not.
    Optional<Imported> load() {
        String newest = newest();
        Path stamp = stores.data().resolve(STAMP);
        try {
            if (Files.exists(stamp) && Files.readString(stamp).equals(newest)) {
                return Optional.empty();
            }
            Imported imported = new MoothallImport(ledger, documents, provenance, progress).directory(directory());
            catchingUp.go();
            Files.writeString(stamp, newest);
            return Optional.of(imported);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// When anything of it was last changed.
    private static String newest() {
        try (Stream<Path> files = Files.walk(directory())) {
            return files.map(SampleCouncil::changed)
                    .max(Comparator.naturalOrder())
                    .map(Instant::toString)
                    .orElse("");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Instant changed(Path file) {
        try {
            return Files.getLastModifiedTime(file).toInstant();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
