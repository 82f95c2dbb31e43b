package org.moothall.desk.packs;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.accounts.Account;
import org.moothall.accounts.Trail;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.documents.Documents;
import org.moothall.documents.packs.Made;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;

/// Makes the packs of an agenda: the first holds all its papers, each later one is a supplement of what is new,
/// numbered on. The public's becomes a paper of the agenda, and is published with it; the members' is kept with
/// what is not open.
@Singleton
public final class MakingPacks {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Database store;
    private final Gathering gathering;
    private final PackRows rows;
    private final PrivateFiles files;
    private final Documents documents;
    private final PaperDrafts papers;
    private final Numbers numbers;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public MakingPacks(
            @DeskStore Database store,
            Gathering gathering,
            PackRows rows,
            PrivateFiles files,
            Documents documents,
            PaperDrafts papers,
            Numbers numbers,
            Trail trail,
            Clock clock) {
        this.store = store;
        this.gathering = gathering;
        this.rows = rows;
        this.files = files;
        this.documents = documents;
        this.papers = papers;
        this.numbers = numbers;
        this.trail = trail;
        this.clock = clock;
    }

    /// What a pack that is made now would hold; empty where nothing is new since the last one.
    public Optional<Made> look(Draft draft, PackText text) {
        Next next = next(draft, text);
        if (next.gathered().papers().isEmpty()) {
            return Optional.empty();
        }
        try (Workbench bench = new Workbench(this::open)) {
            return Optional.of(bench.make(next.gathered(), text, next.page()).members());
        }
    }

    private record Next(Gathered gathered, int number, int page) {}

    private Next next(Draft draft, PackText text) {
        return store.read(handle -> {
            List<PackRow> made = rows.list(handle, draft.id());
            List<String> packed =
                    made.stream().flatMap(row -> row.papers().stream()).toList();
            Gathered all = gathering.gather(handle, draft, text);
            int page = made.isEmpty() ? 1 : made.getLast().lastPage() + 1;
            return new Next(made.isEmpty() ? all : all.without(packed), made.size() + 1, page);
        });
    }

    /// Makes it, and puts it on the agenda.
    ///
    /// @param title the paper's title on the agenda
    /// @return false where there is nothing to be packed, or somebody made one meanwhile
    public boolean make(Draft draft, PackText text, String title, Account who) {
        Next next = next(draft, text);
        if (next.gathered().papers().isEmpty()) {
            return false;
        }
        try (Workbench bench = new Workbench(this::open)) {
            Workbench.Both both = bench.make(next.gathered(), text, next.page());
            DocumentVersion open = keep(both.open(), text);
            DocumentVersion closed = both.hasClosed() ? keep(both.closed(), text) : null;
            return store.write(handle -> {
                if (rows.list(handle, draft.id()).size() + 1 != next.number()) {
                    return false;
                }
                add(handle, draft, next, both.members(), open, closed, who);
                paper(handle, draft, next.number(), title, open, who);
                return true;
            });
        }
    }

    private InputStream open(String sha256) {
        return files.open(sha256)
                .or(() -> documents.open(sha256))
                .orElseThrow(() -> new IllegalStateException("a paper's file is not kept: " + sha256));
    }

    private DocumentVersion keep(Path file, PackText text) {
        try (InputStream bytes = Files.newInputStream(file)) {
            return files.keep(
                    bytes,
                    new DocumentVersion(
                            1,
                            LocalDate.ofInstant(clock.instant(), LONDON),
                            text.language().substring(0, 2),
                            "pack.pdf",
                            null,
                            null,
                            null,
                            null,
                            null,
                            null,
                            DocumentVersion.Reading.NOT_READ,
                            null));
        } catch (IOException e) {
            throw new UncheckedIOException("a pack could not be kept", e);
        }
    }

    private void add(
            Handle handle,
            Draft draft,
            Next next,
            Made made,
            DocumentVersion open,
            @Nullable DocumentVersion closed,
            Account who) {
        String holder = "pack/" + draft.id().number() + "/" + next.number();
        String hidden = closed == null ? null : closed.sha256();
        if (hidden != null) {
            files.withhold(handle, hidden, holder);
        }
        rows.add(
                handle,
                draft.id(),
                new PackRow(
                        next.number(),
                        made.firstPage(),
                        made.lastPage(),
                        String.valueOf(open.sha256()),
                        hidden,
                        next.gathered().papers().stream().map(Sheaf::mark).toList(),
                        clock.instant(),
                        who.name()));
        trail.record(handle, who, "made a pack", "meetings/" + draft.id().number(), "number " + next.number());
    }

    private void paper(Handle handle, Draft draft, int number, String title, DocumentVersion open, Account who) {
        long paper = numbers.next(handle, draft.authority(), "paper");
        Paper.Role role = number == 1 ? Paper.Role.PACK : Paper.Role.SUPPLEMENT;
        DocumentId document = new DocumentId(numbers.next(handle, draft.authority(), Kind.DOCUMENT));
        PaperText text = new PaperText(role, null, title, null, null);
        papers.add(handle, draft.id(), null, paper, text, document, who.name());
        papers.addFile(handle, papers.find(handle, paper).orElseThrow(), open, who.name());
    }
}
