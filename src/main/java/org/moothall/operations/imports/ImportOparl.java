package org.moothall.operations.imports;

import jakarta.inject.Inject;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.moothall.documents.Documents;
import org.moothall.exchange.Imported;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.oparl.OparlImport;
import org.moothall.exchange.visits.Manners;
import org.moothall.exchange.visits.Visitor;
import org.moothall.ledger.Ledger;
import org.moothall.operations.ground.DataOption;
import org.moothall.operations.ground.WithData;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

/// Brings a council in from OParl.
@Command(
        name = "oparl",
        description =
                "Brings in what an OParl server gives, or recorded objects of one. Asks a server once a second at most;"
                        + " stopped and started again, it goes on where it was.",
        mixinStandardHelpOptions = true)
final class ImportOparl implements Callable<Integer>, WithData {
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
            return reader().site(options.source, options.given(), visitor);
        }
    }

    private OparlImport reader() {
        return new OparlImport(ledger, documents, provenance, progress, clock);
    }
}
