package org.moothall.operations.imports;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.documents.Documents;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moothall.Imported;
import org.moothall.exchange.moothall.MoothallImport;
import org.moothall.ledger.Ledger;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// Brings a record in from Moothall's own format.
@Command(
        name = "moothall",
        description = "Brings in a directory in Moothall's own format (docs/format/import.md).",
        mixinStandardHelpOptions = true)
final class ImportMoothall implements Callable<Integer>, WithData {
    @Inject
    Importing importing;

    @Inject
    Ledger ledger;

    @Inject
    Documents documents;

    @Inject
    Provenance provenance;

    @Inject
    Progress progress;

    @Spec
    CommandSpec spec;

    @Parameters(paramLabel = "DIR", description = "The directory with moothall.json, *.jsonl and files/.")
    Path directory = Path.of("");

    @Option(
            names = "--list",
            paramLabel = "N",
            defaultValue = "50",
            description = "How many problems to list (${DEFAULT-VALUE}).")
    int list;

    @Mixin
    DataOption where = new DataOption();

    @Override
    public Path data() {
        return where.directory();
    }

    @Override
    public Optional<String> begin() {
        return ImportOptions.isDirectory(directory.toString())
                ? Optional.empty()
                : Optional.of("There is no directory " + directory + ".");
    }

    @Override
    public Integer call() {
        return importing.run(spec, () -> {
            Imported imported = new MoothallImport(ledger, documents, provenance, progress).directory(directory);
            return new Outcome(imported.text(list), imported.exitCode());
        });
    }
}
