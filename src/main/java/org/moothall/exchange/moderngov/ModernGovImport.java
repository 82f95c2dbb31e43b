package org.moothall.exchange.moderngov;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.documents.Documents;
import org.moothall.exchange.Imported;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Problem;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.Summary;
import org.moothall.exchange.moderngov.passes.Walk;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.sites.LiveSite;
import org.moothall.exchange.moderngov.sites.RecordedFiles;
import org.moothall.exchange.moderngov.sites.RecordedSite;
import org.moothall.exchange.moderngov.sites.Recording;
import org.moothall.exchange.moderngov.sites.Site;
import org.moothall.exchange.visits.Visitor;
import org.moothall.ledger.Ledger;
import org.moothall.record.ids.AuthorityCode;

/// Brings a council's record in from ModernGov: from a directory of recorded replies, or from the site itself.
public final class ModernGovImport {
    private static final String BY = "ModernGov import";

    private final Ledger ledger;
    private final Documents documents;
    private final Provenance provenance;
    private final Progress progress;
    private final Clock clock;

    public ModernGovImport(Ledger ledger, Documents documents, Provenance provenance, Progress progress, Clock clock) {
        this.ledger = ledger;
        this.documents = documents;
        this.provenance = provenance;
        this.progress = progress;
        this.clock = clock;
    }

    /// Imports from a directory, whatever its folders, each file into the authority that it belongs to.
    ///
    /// @param given the authority to which all of it belongs, where its files do not say
    public Imported directory(Path directory, Optional<AuthorityCode> given) {
        Recordings recordings = Recordings.in(directory, given);
        RecordedFiles files = new RecordedFiles(recordings.files());
        List<Summary> summaries = new ArrayList<>();
        for (Map.Entry<AuthorityCode, List<Recording>> council :
                recordings.replies().entrySet()) {
            AuthorityCode authority = council.getKey();
            Intake intake = intake(authority, directory.toString());
            Site site = new RecordedSite(recordings.base(authority), intake, council.getValue(), files);
            walk(site, intake, recordings.name(authority), LocalDate.MIN);
            summaries.add(intake.finish());
        }
        List<Problem> unplaced = new ArrayList<>(recordings.problems());
        files.left().forEach(file -> unplaced.add(new Problem(file.where(), "no document names this file")));
        return new Imported(summaries, unplaced);
    }

    /// Imports from a site.
    ///
    /// @param address where ModernGov's pages lie
    /// @param since   meetings and decisions before this day are left out
    public Imported site(String address, Optional<AuthorityCode> given, LocalDate since, Visitor visitor) {
        Base base = Base.of(address);
        AuthorityCode authority = given.orElseGet(() -> AuthorityNames.ofHost(
                Optional.ofNullable(base.uri()).orElseThrow().getRawAuthority()));
        Intake intake = intake(authority, String.valueOf(base.uri()));
        if (intake.provenance().resumed()) {
            progress.say("Going on with an import that was broken off.");
        }
        walk(new LiveSite(base, intake, visitor), intake, AuthorityNames.name(authority), since);
        return new Imported(List.of(intake.finish()), List.of());
    }

    private Intake intake(AuthorityCode authority, String source) {
        return new Intake(ledger, provenance.begin(authority, source), progress, BY);
    }

    private void walk(Site site, Intake intake, String name, LocalDate since) {
        new Walk(site, intake, name, documents, clock, since).go();
    }
}
