package org.moothall.operations.imports;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.documents.Documents;
import org.moothall.exchange.Imported;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moderngov.ModernGovImport;
import org.moothall.exchange.visits.Manners;
import org.moothall.exchange.visits.Visitor;
import org.moothall.ledger.Ledger;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// Brings a council in from ModernGov.
@Command(
        name = "moderngov",
        description =
                "Brings in a ModernGov site, live or from recorded replies. Asks a live site once a second at most;"
                        + " stopped and started again, it goes on where it was.",
        mixinStandardHelpOptions = true)
final class ImportModernGov implements Callable<Integer>, WithData {
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

    @Inject
    Clock clock;

    @Spec
    CommandSpec spec;

    @Mixin
    ImportOptions options = new ImportOptions();

    @Mixin
    DataOption where = new DataOption();

    @Option(
            names = "--since",
            paramLabel = "DATE",
            description = "Leaves out meetings and decisions before this day (2025-04-01), when the source is a site.")
    LocalDate since = LocalDate.MIN;

    @Override
    public Path data() {
        return where.directory();
    }

    @Override
    public Optional<String> begin() {
        return options.objection();
    }

    @Override
    public Integer call() {
        return importing.run(spec, () -> {
            Imported imported = options.isAddress() ? site() : reader().directory(options.directory(), options.given());
            return new Outcome(imported.text(options.list), imported.exitCode());
        });
    }

    private Imported site() {
        Manners manners = options.allowPrivate ? Manners.USUAL.allowingPrivate() : Manners.USUAL;
        try (Visitor visitor = new Visitor(manners, clock, Thread::sleep)) {
            return reader().site(options.source, options.given(), since, visitor);
        }
    }

    private ModernGovImport reader() {
        return new ModernGovImport(ledger, documents, provenance, progress, clock);
    }
}
