package org.moothall.desk.reports;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.moothall.accounts.Account;
import org.moothall.accounts.Accounts;
import org.moothall.accounts.Grant;
import org.moothall.accounts.Role;
import org.moothall.accounts.Trail;
import org.moothall.database.Database;
import org.moothall.database.Location;
import org.moothall.desk.agendas.closed.ClosedPapers;
import org.moothall.desk.agendas.closed.Closing;
import org.moothall.desk.agendas.drafts.Closures;
import org.moothall.desk.agendas.drafts.FrontSheet;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.reports.clearance.Clearances;
import org.moothall.desk.reports.closed.ClosedFiles;
import org.moothall.desk.reports.drafts.ClosedParts;
import org.moothall.desk.reports.drafts.Events;
import org.moothall.desk.reports.drafts.OpenFiles;
import org.moothall.desk.reports.drafts.Placings;
import org.moothall.desk.reports.drafts.ReportNumber;
import org.moothall.desk.reports.drafts.ReportText;
import org.moothall.desk.reports.drafts.Reports;
import org.moothall.desk.reports.templates.Templates;
import org.moothall.desk.reports.work.Clearing;
import org.moothall.desk.reports.work.MovingOver;
import org.moothall.desk.reports.work.OntoAgenda;
import org.moothall.desk.reports.work.Reading;
import org.moothall.desk.reports.work.Uploading;
import org.moothall.desk.reports.work.Whole;
import org.moothall.documents.Documents;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.Meeting;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;

/// The desk's reports over a store of their own, as the application puts them together.
public final class ReportsAtHand implements AutoCloseable {
    public static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    public static final BodyId CABINET = new BodyId(101);
    public static final MeetingId MEETING = new MeetingId(1);
    public static final ItemId ITEM = new ItemId(17);
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-02T10:00:00Z"), ZoneOffset.UTC);

    public final Database store;
    public final Documents documents;
    public final PrivateFiles files;
    public final Reports reports = new Reports(CLOCK);
    public final Clearances clearances = new Clearances(CLOCK);
    public final Templates templates = new Templates(CLOCK);
    public final ClosedParts parts = new ClosedParts();
    public final OpenFiles open = new OpenFiles();
    public final ClosedFiles closed = new ClosedFiles();
    public final ClosedPapers closedPapers = new ClosedPapers();
    public final PaperDrafts papers;
    public final ItemDrafts items;
    public final MeetingDrafts meetings;
    public final Published published;
    public final Numbers numbers;
    public final Trail trail = new Trail(CLOCK);
    public final Uploading uploading;
    public final Clearing clearing;
    public final MovingOver movingOver;
    public final OntoAgenda ontoAgenda;
    public final Reading reading;
    public final Account author;
    public final Account lawyer;
    public final Account treasurer;
    public final Account clerk;

    public ReportsAtHand(Location location) {
        Path data = folder();
        store = Database.open(location, "ledger", "accounts", "desk");
        documents = Documents.in(data, CLOCK);
        files = PrivateFiles.in(data, CLOCK);
        Ledger ledger = Ledger.open(store, SigningKey.fleeting(new Origin("record.merebridge.example/ledger")), CLOCK);
        meetings = new MeetingDrafts(CLOCK);
        items = new ItemDrafts(meetings);
        papers = new PaperDrafts(meetings);
        Closing closing = new Closing(new Closures(), closedPapers, items, papers, files);
        published = new Published(store, ledger);
        numbers = new Numbers(ledger, published);
        Events events = new Events(CLOCK);
        Placings placings = new Placings(CLOCK);
        uploading = new Uploading(store, files, documents, reports, open, closed, events, trail, CLOCK);
        movingOver = new MovingOver(open, closed, files, documents, reports, events, trail);
        clearing = new Clearing(clearances, reports, events, trail);
        ontoAgenda = new OntoAgenda(items, papers, closing, numbers, placings, reports, events, trail, CLOCK);
        reading = new Reading(reports, open, closed, parts, clearances, placings, events, templates);
        Accounts accounts = new Accounts(store, CLOCK);
        author = account(accounts, "Ada Author", Role.AUTHOR);
        lawyer = account(accounts, "Lowri Law", Role.LEGAL);
        treasurer = account(accounts, "Tom Till", Role.FINANCE);
        clerk = account(accounts, "Cai Clerk", Role.CLERK);
        write(handle -> {
            meetings.begin(handle, MEREBRIDGE, MEETING, sheet(), null, "Cai Clerk");
            ItemText item = new ItemText("17", "Granary", false, null, null, null, null, null);
            items.add(handle, MEETING, ITEM, item, "Cai Clerk");
            return 0;
        });
    }

    private static FrontSheet sheet() {
        LocalDate day = LocalDate.parse("2026-11-13");
        return new FrontSheet(CABINET, null, day, null, null, Meeting.Status.CONFIRMED, null, null, null, null, null);
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("reports");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Account account(Accounts accounts, String name, Role role) {
        String email = name.replace(' ', '.') + "@merebridge.example";
        return write(handle -> accounts.add(handle, name, email, List.of(Grant.everywhere(role))));
    }

    public <T> T write(Function<Handle, T> work) {
        return store.write(work);
    }

    Whole begin(String title) {
        ReportText text = new ReportText(CABINET, title, null, MEETING, ITEM, null);
        write(handle -> {
            reports.begin(handle, MEREBRIDGE, new ReportNumber(1), text, author, "once");
            return reports.begin(handle, MEREBRIDGE, new ReportNumber(2), text, author, "once");
        });
        return again();
    }

    /// The report as it is now.
    Whole again() {
        return store.read(handle -> reading.find(handle, new ReportNumber(1))).orElseThrow();
    }

    @Override
    public void close() {
        files.close();
        documents.close();
        store.close();
    }
}
