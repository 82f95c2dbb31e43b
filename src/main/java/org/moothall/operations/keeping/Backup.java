package org.moothall.operations.keeping;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.database.Location;
import org.moothall.exchange.Progress;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.Stores;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Copies everything that cannot be made again into one file.
@Command(
        name = "backup",
        description =
                "Copies the record into one file, consistent even while a server runs. It holds the ledger's key and"
                        + " everything private: keep it safe.",
        mixinStandardHelpOptions = true)
public final class Backup implements Callable<Integer>, WithData {
    @Inject
    Stores stores;

    @Inject
    Progress progress;

    @Spec
    CommandSpec spec;

    @Option(names = "--to", required = true, paramLabel = "FILE", description = "The file to make.")
    Path target = Path.of("");

    @Option(names = "--force", description = "Replaces the file where there is one already.")
    boolean force;

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
        Path file = target.toAbsolutePath();
        if (Files.isDirectory(file)) {
            return Optional.of(target + " is a directory: name a file.");
        }
        if (Files.exists(file) && !force) {
            return Optional.of(target + " is there already: name another file, or add --force to replace it.");
        }
        return Files.isDirectory(file.resolveSibling(""))
                ? Optional.empty()
                : Optional.of("There is no folder " + file.getParent() + " to put the backup in.");
    }

    @Override
    public Integer call() throws IOException {
        if (stores.desk().location() instanceof Location.Postgres server) {
            spec.commandLine()
                    .getErr()
                    .printf(
                            "The record is in %s: back it up with that server's own tools, such as pg_dump, and copy"
                                    + " %s as files. Nothing was written.%n",
                            server, data());
            return 1;
        }
        Archive.Written written = new Archive(data(), progress).write(stores.desk(), target.toAbsolutePath());
        spec.commandLine()
                .getOut()
                .printf(
                        "Backed up into %s: %,d files, %s.%n",
                        target, written.files(), Archive.words(Files.size(target)));
        spec.commandLine().getOut().flush();
        return 0;
    }
}
