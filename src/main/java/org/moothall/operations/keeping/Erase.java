package org.moothall.operations.keeping;

import jakarta.inject.Inject;
import java.io.PrintWriter;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Erases the content of an entry where the law demands it.
@Command(
        name = "erase",
        description =
                "Erases the content of an entry for good, where the law or a court demands it, and the files that no"
                        + " other entry names. The entry and every proof stand, with a signed note that says when and"
                        + " why.",
        mixinStandardHelpOptions = true)
public final class Erase implements Callable<Integer>, WithData {
    @Inject
    Ledger ledger;

    @Inject
    ErasedFiles files;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "NUMBER", description = "The entry's number on the ledger.")
    long number;

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "WORDS",
            description = "The provision or order that demands it. It is kept and signed: name no person.")
    String reason = "";

    @Option(names = "--yes", description = "Does it. Without this, only says what would be erased.")
    boolean yes;

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
        return !yes;
    }

    @Override
    public Integer call() {
        PrintWriter out = spec.commandLine().getOut();
        Optional<Entry> entry = ledger.find(number);
        if (!yes && entry.isPresent()) {
            out.println("This would erase " + name(entry.get())
                    + " and the files that nothing else names. It cannot be brought back: add --yes to do it.");
            out.flush();
            return 0;
        }
        return answer(entry, out);
    }

    private int answer(Optional<Entry> entry, PrintWriter out) {
        try {
            String name = entry.map(Erase::name).orElse("entry " + number);
            String outcome = switch (ledger.erase(number, reason, files::letGo)) {
                case ERASED -> "Erased the content of " + name + ". Backups made before still hold it.";
                case ALREADY_ERASED -> "The content of " + name + " was erased already.";
                case STILL_STANDS ->
                    "The public still sees " + name + ": publish a withdrawal or a corrected version first.";
                case NO_SUCH_ENTRY -> "There is no entry " + number + ".";
            };
            boolean gone = ledger.find(number).map(Entry::erased).orElse(false);
            (gone ? out : spec.commandLine().getErr()).println(outcome);
            if (gone) {
                files.told().forEach(out::println);
            }
            out.flush();
            return gone ? 0 : 1;
        } catch (IllegalArgumentException wrong) {
            spec.commandLine().getErr().println("The reason cannot be kept: " + wrong.getMessage() + ".");
            return 2;
        }
    }

    private static String name(Entry entry) {
        return "entry " + entry.number() + " (" + entry.key() + ", published " + entry.at() + ")";
    }
}
