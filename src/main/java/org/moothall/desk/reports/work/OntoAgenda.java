package org.moothall.desk.reports.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Trail;
import org.moothall.desk.agendas.closed.Closing;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.reports.clearance.Stage;
import org.moothall.desk.reports.drafts.ClosedPart;
import org.moothall.desk.reports.drafts.Event.What;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.Placings;
import org.moothall.desk.reports.drafts.Report;
import org.moothall.desk.reports.drafts.ReportFile;
import org.moothall.desk.reports.drafts.Reports;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;

/// Puts a cleared report on an agenda, in one act: its version for the public as an open paper of the item, the
/// part that is not open as a closed one. It becomes public when the agenda is published, and not before.
@Singleton
public final class OntoAgenda {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final ItemDrafts items;
    private final PaperDrafts papers;
    private final Closing closing;
    private final Numbers numbers;
    private final Placings placings;
    private final Reports reports;
    private final Events events;
    private final Trail trail;
    private final Clock clock;

    @Inject
    public OntoAgenda(
            ItemDrafts items,
            PaperDrafts papers,
            Closing closing,
            Numbers numbers,
            Placings placings,
            Reports reports,
            Events events,
            Trail trail,
            Clock clock) {
        this.items = items;
        this.papers = papers;
        this.closing = closing;
        this.numbers = numbers;
        this.placings = placings;
        this.reports = reports;
        this.events = events;
        this.trail = trail;
        this.clock = clock;
    }

    /// What came of it.
    public enum Outcome {
        PLACED,
        /// Not all who were asked have cleared it as it is now.
        NOT_CLEARED,
        /// The item is not, or no longer, on an agenda in work.
        NO_ITEM
    }

    /// Puts a report on an item's agenda.
    ///
    /// @param closedTitle what the public is to read of the part that is not open
    public Outcome place(Handle handle, Whole whole, ItemId item, String closedTitle, Account who) {
        if (whole.stage() != Stage.CLEARED || !whole.obstacles().isEmpty()) {
            return Outcome.NOT_CLEARED;
        }
        Optional<DraftItem> found = items.find(handle, item).filter(one -> !one.removed());
        if (found.isEmpty()) {
            return Outcome.NO_ITEM;
        }
        whole.open().stream().findFirst().ifPresent(file -> open(handle, whole, found.get(), file, who));
        whole.closed().stream()
                .findFirst()
                .ifPresent(file -> closed(handle, whole, found.get(), closedTitle, file, who));
        Report report = whole.report();
        events.add(handle, report.id(), who, What.PLACED, found.get().text().title());
        reports.touch(handle, report.id(), who.name());
        trail.record(
                handle,
                who,
                "put a report on an agenda",
                "reports/" + report.id().number(),
                "item " + item.number());
        return Outcome.PLACED;
    }

    private void open(Handle handle, Whole whole, DraftItem item, ReportFile file, Account who) {
        DraftPaper paper =
                paper(handle, whole, item, false, whole.report().text().title(), who);
        papers.addFile(handle, paper, dated(file), who.name());
        placings.add(handle, whole.report().id(), paper.id(), false, file.file().number(), who.name());
    }

    private void closed(Handle handle, Whole whole, DraftItem item, String title, ReportFile file, Account who) {
        ClosedPart part = whole.part().orElseThrow();
        DraftPaper paper = paper(handle, whole, item, true, title, who);
        closing.close(handle, paper, part.closure(), who.name());
        closing.addFile(handle, papers.find(handle, paper.id()).orElseThrow(), dated(file), who.name());
        placings.add(handle, whole.report().id(), paper.id(), true, file.file().number(), who.name());
    }

    /// The paper of this item that holds an earlier version; else a new one.
    private DraftPaper paper(Handle handle, Whole whole, DraftItem item, boolean closed, String title, Account who) {
        return whole.placings().stream()
                .filter(before -> before.closed() == closed)
                .flatMap(before -> papers.find(handle, before.paper()).stream())
                .filter(paper -> !paper.removed() && paper.open() != closed)
                .filter(paper -> paper.item().equals(Optional.of(item.id())))
                .findFirst()
                .orElseGet(() -> fresh(handle, whole, item, title, who));
    }

    private DraftPaper fresh(Handle handle, Whole whole, DraftItem item, String title, Account who) {
        Report report = whole.report();
        long number = numbers.next(handle, report.authority(), "paper");
        papers.add(
                handle,
                item.meeting(),
                item.id(),
                number,
                new PaperText(Paper.Role.REPORT, null, title, null, report.authorName()),
                new DocumentId(numbers.next(handle, report.authority(), Kind.DOCUMENT)),
                who.name());
        return papers.find(handle, number).orElseThrow();
    }

    private DocumentVersion dated(ReportFile file) {
        DocumentVersion version = file.file();
        return new DocumentVersion(
                version.number(),
                LocalDate.ofInstant(clock.instant(), LONDON),
                version.language(),
                version.fileName(),
                version.mediaType(),
                version.size(),
                version.sha256(),
                version.address(),
                version.text(),
                version.pages(),
                version.reading(),
                version.note());
    }
}
