package org.moothall.operations.keeping;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.Ledger;
import org.moothall.operations.ground.CatchingUp;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.Presence;
import org.moothall.operations.ground.Stores;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Throws away what can be made from the ledger and makes it again.
@Command(
        name = "reindex",
        description =
                "Throws the hall and the search index away and makes them anew from the ledger. A server on the same"
                        + " data must be stopped first.",
        mixinStandardHelpOptions = true)
public final class Reindex implements Callable<Integer>, WithData {
    /// What follows the ledger and nothing else.
    private static final List<String> MADE =
            List.of("hall.db", "hall.db-wal", "hall.db-shm", "hall.edition", "index", "drawn");

    /// Held until the process ends.
    private static @Nullable Presence presence;

    @Inject
    Stores stores;

    @Inject
    Ledger ledger;

    @Inject
    CatchingUp catchingUp;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption where = new DataOption();

    @Override
    public Path data() {
        return where.directory();
    }

    @Override
    public boolean needsRecord() {
        return true;
    }

    @Override
    public boolean onlyReads() {
        return true;
    }

    @Override
    public Optional<String> begin() {
        presence = Presence.alone(data()).orElse(null);
        if (presence == null) {
            return Optional.of("A server or an import is at work in " + data() + ": stop it, then reindex.");
        }
        MADE.forEach(name -> remove(data().resolve(name)));
        return Optional.empty();
    }

    private static void remove(Path place) {
        if (Files.notExists(place)) {
            return;
        }
        try (Stream<Path> files = Files.walk(place)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Integer call() {
        stores.hall().clearOnServer("hall");
        catchingUp.go();
        spec.commandLine()
                .getOut()
                .printf("Made anew from %,d entries.%n", ledger.head().size());
        spec.commandLine().getOut().flush();
        return 0;
    }
}
