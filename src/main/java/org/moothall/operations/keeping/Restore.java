package org.moothall.operations.keeping;

import jakarta.inject.Inject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.ledger.verification.Faults;
import org.moothall.operations.ground.CatchingUp;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// The way back from a backup.
@Command(
        name = "restore",
        description = "Brings a backup back into a directory that is empty or not there yet, and verifies it.",
        mixinStandardHelpOptions = true)
public final class Restore implements Callable<Integer>, WithData {
    @Inject
    Checkup checkup;

    @Inject
    CatchingUp catchingUp;

    @Spec
    CommandSpec spec;

    @Option(names = "--from", required = true, paramLabel = "FILE", description = "The file that backup made.")
    Path from = Path.of("");

    @Mixin
    DataOption where = new DataOption();

    @Override
    public Path data() {
        return where.directory();
    }

    @Override
    public boolean onlyReads() {
        return true;
    }

    @Override
    public Optional<String> begin() {
        try {
            return new Unpacking(data()).unpack(from);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public Integer call() {
        Faults faults = new Faults();
        Checkup.Found found = checkup.run(faults);
        if (faults.count() == 0) {
            catchingUp.go();
            spec.commandLine().getOut().println("Restored " + from + " into " + data() + ".");
        }
        return Report.tell(
                found,
                faults,
                checkup,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
    }
}
