package org.moothall.desk.agendas.closed;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.Closures;
import org.moothall.desk.agendas.drafts.Closures.Subject;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.agendas.drafts.Saved;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Markup;

/// Closing items and papers to the public, and opening them. What was written or uploaded until then goes over to
/// the closed side when something is closed; nothing comes back of itself when it is opened.
@Singleton
public final class Closing {
    private final Closures closures;
    private final ClosedPapers closed;
    private final ItemDrafts items;
    private final PaperDrafts papers;
    private final PrivateFiles files;

    @Inject
    public Closing(Closures closures, ClosedPapers closed, ItemDrafts items, PaperDrafts papers, PrivateFiles files) {
        this.closures = closures;
        this.closed = closed;
        this.items = items;
        this.papers = papers;
        this.files = files;
    }

    /// Closes an item and every paper of it, or changes why it is closed.
    ///
    /// @param title   what the public is to read as its title: its title until now goes to the closed side
    /// @param purpose what the public is to read as its purpose
    public Saved close(
            Handle handle,
            DraftItem item,
            Closure closure,
            String title,
            @Nullable Markup purpose,
            long revision,
            String by) {
        Saved saved = items.change(handle, item, item.text().saying(title, purpose), revision, by);
        if (saved == Saved.KEPT) {
            closures.put(handle, Subject.ITEM, item.id().number(), closure);
            if (item.open()) {
                Markup until = item.text().purpose();
                keepWords(
                        handle,
                        Subject.ITEM,
                        item.id().number(),
                        item.text().title(),
                        until == null ? "" : until.html());
                papers.list(handle, item.meeting()).stream()
                        .filter(paper -> paper.item().equals(Optional.of(item.id())) && paper.open())
                        .forEach(paper -> close(handle, paper, closure, by));
            }
        }
        return saved;
    }

    /// Opens an item. Its words for the public stay as they are, and what is on the closed side stays there; its
    /// papers are opened one by one.
    public void open(Handle handle, DraftItem item, String by) {
        closures.remove(handle, Subject.ITEM, item.id().number());
        items.touch(handle, item, by);
    }

    /// Closes a paper: its files go over to the closed side, and are from now on refused by whatever publishes.
    public void close(Handle handle, DraftPaper paper, Closure closure, String by) {
        closures.put(handle, Subject.PAPER, paper.id(), closure);
        if (paper.open()) {
            keepWords(handle, Subject.PAPER, paper.id(), paper.text().title(), "");
            papers.takeFiles(handle, paper).forEach(file -> keepFile(handle, paper, file));
        }
        papers.touch(handle, paper, by);
    }

    /// Opens a paper. Its files come with it only where that is said: then they can be published.
    public void open(Handle handle, DraftPaper paper, boolean withFiles, String by) {
        closures.remove(handle, Subject.PAPER, paper.id());
        papers.touch(handle, paper, by);
        if (withFiles) {
            DraftPaper opened = papers.find(handle, paper.id()).orElseThrow();
            for (DocumentVersion file : closed.takeFiles(handle, paper.id())) {
                files.release(handle, hash(file), holder(paper));
                papers.addFile(handle, opened, file, by);
            }
        }
    }

    /// Adds a version of a closed paper's file.
    public void addFile(Handle handle, DraftPaper paper, DocumentVersion version, String by) {
        if (paper.open()) {
            throw new IllegalStateException("paper " + paper.id() + " is open");
        }
        keepFile(handle, paper, version);
        papers.touch(handle, paper, by);
    }

    /// Whether any of a paper's files is also kept as part of something that is not open.
    public boolean isAlsoClosed(Handle handle, DraftPaper paper) {
        return paper.files().stream().anyMatch(file -> files.isWithheld(handle, hash(file)));
    }

    private void keepFile(Handle handle, DraftPaper paper, DocumentVersion file) {
        closed.addFile(handle, paper.id(), file);
        files.withhold(handle, hash(file), holder(paper));
    }

    private void keepWords(Handle handle, Subject subject, long number, String title, String text) {
        ClosedText before = closed.words(handle, subject, number);
        String all = Stream.of(before.text(), text)
                .filter(words -> !words.isBlank())
                .distinct()
                .reduce("", String::concat);
        Saved saved = closed.write(
                handle,
                subject,
                number,
                new ClosedText(before.title().isBlank() ? title : before.title(), all, before.revision()));
        if (saved != Saved.KEPT) {
            throw new IllegalStateException("closed words changed within one transaction");
        }
    }

    private static String hash(DocumentVersion file) {
        return Objects.requireNonNull(file.sha256(), "an uploaded file has a hash");
    }

    private static String holder(DraftPaper paper) {
        return "paper/" + paper.id();
    }
}
