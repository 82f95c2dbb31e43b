package org.moothall.exchange.oparl;

import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.moothall.documents.Documents;
import org.moothall.exchange.Imported;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Problem;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.Summary;
import org.moothall.exchange.oparl.objects.BodyObject;
import org.moothall.exchange.oparl.objects.Gathered;
import org.moothall.exchange.oparl.passes.Walk;
import org.moothall.exchange.oparl.sources.Bounds;
import org.moothall.exchange.oparl.sources.Entrance;
import org.moothall.exchange.oparl.sources.RecordedFiles;
import org.moothall.exchange.oparl.sources.Server;
import org.moothall.exchange.visits.Visitor;
import org.moothall.ledger.Ledger;
import org.moothall.record.ids.AuthorityCode;

/// Brings a council's record in from OParl 1.0 or 1.1: from a directory of recorded objects, or from a server.
///
/// Raw replies are kept by hash: of a server each page, of a directory its files as they are. The files of papers
/// and meetings stay where they are; their recorded texts are kept with the documents.
public final class OparlImport {
    private static final String BY = "OParl import";

    private final Ledger ledger;
    private final Documents documents;
    private final Provenance provenance;
    private final Progress progress;
    private final Clock clock;
    private final Bounds bounds;

    public OparlImport(Ledger ledger, Documents documents, Provenance provenance, Progress progress, Clock clock) {
        this(ledger, documents, provenance, progress, clock, Bounds.USUAL);
    }

    OparlImport(
            Ledger ledger, Documents documents, Provenance provenance, Progress progress, Clock clock, Bounds bounds) {
        this.ledger = ledger;
        this.documents = documents;
        this.provenance = provenance;
        this.progress = progress;
        this.clock = clock;
        this.bounds = bounds;
    }

    /// Imports from a directory, which holds the objects of one council.
    ///
    /// @param given the authority to which they belong; otherwise it is told from their addresses
    public Imported directory(Path directory, Optional<AuthorityCode> given) {
        Optional<AuthorityCode> authority = given.or(() -> Owner.of(RecordedFiles.in(directory)));
        if (authority.isEmpty()) {
            String why = Files.isDirectory(directory)
                    ? "no file tells whose it is: name the authority with --authority CODE"
                    : "is no directory";
            return new Imported(List.of(), List.of(new Problem(directory.toString(), why)));
        }
        Intake intake = intake(authority.get(), directory.toString());
        Gathered gathered = gathered(intake);
        new RecordedFiles(directory, intake, gathered).gather();
        return new Imported(List.of(brought(intake, gathered)), List.of());
    }

    /// Imports from a server.
    ///
    /// @param address of the System, of a Body, or of a list of Bodies; each Body is an authority of its own
    public Imported site(String address, Optional<AuthorityCode> given, Visitor visitor) {
        Entrance entrance = Entrance.at(address, visitor);
        List<Problem> unplaced = new ArrayList<>(entrance.problems());
        List<BodyObject> bodies = entrance.bodies();
        if (given.isPresent() && bodies.size() > 1) {
            unplaced.add(new Problem(
                    address, "has " + bodies.size() + " bodies: give the address of the one that --authority names"));
            return new Imported(List.of(), unplaced);
        }
        List<Summary> summaries = new ArrayList<>();
        for (BodyObject body : bodies) {
            summaries.add(body(body, given.orElseGet(() -> code(body, bodies.size())), visitor));
        }
        return new Imported(summaries, unplaced);
    }

    private static AuthorityCode code(BodyObject body, int bodies) {
        return bodies > 1 && body.name() != null ? AuthorityNames.ofName(body.name()) : Owner.ofAddress(body.id());
    }

    private Summary body(BodyObject body, AuthorityCode authority, Visitor visitor) {
        Intake intake = intake(authority, body.id());
        if (intake.provenance().resumed()) {
            progress.say("Going on with an import that was broken off.");
        }
        Gathered gathered = new Server(body, intake, visitor, bounds, () -> gathered(intake)).gather(clock.instant());
        gathered.give(body);
        return brought(intake, gathered);
    }

    private Intake intake(AuthorityCode authority, String source) {
        return new Intake(ledger, provenance.begin(authority, source), progress, BY);
    }

    private Gathered gathered(Intake intake) {
        return new Gathered(documents::keepText, intake::problem);
    }

    private Summary brought(Intake intake, Gathered gathered) {
        new Walk(intake, gathered, AuthorityNames.name(intake.authority()), clock).go();
        return intake.finish();
    }
}
