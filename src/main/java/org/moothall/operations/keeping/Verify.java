package org.moothall.operations.keeping;

import jakarta.inject.Inject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.verification.Faults;
import org.moothall.ledger.verification.KeptHead;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Computes the whole ledger anew, and every document's hash.
@Command(
        name = "verify",
        description = "Computes the whole ledger and every document's hash anew. Where anything is not as it was"
                + " published, names the first fault and ends with exit code 1. May run beside a server.",
        mixinStandardHelpOptions = true)
public final class Verify implements Callable<Integer>, WithData {
    @Inject
    Checkup checkup;

    @Spec
    CommandSpec spec;

    @Mixin
    DataOption where = new DataOption();

    @Option(
            names = "--head",
            paramLabel = "FILE",
            description = "A signed head that was kept earlier: shows that this ledger begins with it.")
    @Nullable
    Path head;

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
        return head == null || Files.isRegularFile(head)
                ? Optional.empty()
                : Optional.of("There is no file " + head + ".");
    }

    @Override
    public Integer call() throws IOException {
        Faults faults = new Faults();
        Checkup.Found found = checkup.run(faults);
        String kept = head == null || faults.count() > 0 ? "" : compare(head, faults);
        int code = Report.tell(
                found,
                faults,
                checkup,
                spec.commandLine().getOut(),
                spec.commandLine().getErr());
        if (code == 0) {
            spec.commandLine().getOut().print(kept);
            spec.commandLine().getOut().flush();
        }
        return code;
    }

    private String compare(Path file, Faults faults) throws IOException {
        try {
            KeptHead kept = KeptHead.read(Files.readString(file));
            kept.objection(checkup.ledger()).ifPresent(faults::add);
            return "It begins with the %,d entries of the head in %s.%n".formatted(kept.size(), file);
        } catch (IllegalArgumentException none) {
            faults.add(file + " holds no signed head: " + none.getMessage() + ".");
            return "";
        }
    }
}
