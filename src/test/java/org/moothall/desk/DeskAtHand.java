package org.moothall.desk;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Database;
import org.moothall.database.Location;
import org.moothall.desk.agendas.closed.ClosedPapers;
import org.moothall.desk.agendas.closed.Closing;
import org.moothall.desk.agendas.drafts.Closures;
import org.moothall.desk.agendas.drafts.ItemDrafts;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.desk.agendas.drafts.PaperDrafts;
import org.moothall.desk.agendas.projection.Agenda;
import org.moothall.desk.agendas.work.Exceptions;
import org.moothall.desk.agendas.work.Preview;
import org.moothall.desk.agendas.work.Release;
import org.moothall.desk.agendas.work.StandingItems;
import org.moothall.desk.agendas.work.Taking;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Publishing;
import org.moothall.desk.publishing.Timetable;
import org.moothall.desk.publishing.Withdrawals;
import org.moothall.documents.Documents;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.parts.DocumentVersion;

/// A desk over a store of its own, as the application puts it together, with a clock that a test sets.
public final class DeskAtHand implements AutoCloseable {
    public static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    public static final String CLERK = "A clerk";

    public final Database store;
    public final Ledger ledger;
    public final Documents documents;
    public final PrivateFiles files;
    public final Published published;
    public final Numbers numbers;
    public final Publishing publishing;
    public final Withdrawals withdrawals;
    public final Timetable timetable;
    public final MeetingDrafts meetings;
    public final ItemDrafts items;
    public final PaperDrafts papers;
    public final Closures closures = new Closures();
    public final ClosedPapers closed = new ClosedPapers();
    public final Closing closing;
    public final StandingItems standingItems = new StandingItems();
    public final Taking taking;
    public final Exceptions exceptions;
    public final Agenda.Reading agendas;
    public final Preview.Making previews;
    public final Release release;
    private final Hands hands;

    /// A clock whose hands can be set.
    private static final class Hands extends Clock {
        private Instant now;

        Hands(Instant now) {
            this.now = now;
        }

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return Clock.fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }

    public DeskAtHand(Location location, Path data, Instant now) {
        hands = new Hands(now);
        store = Database.open(location, "ledger", "desk");
        ledger = Ledger.open(store, SigningKey.fleeting(new Origin("record.merebridge.example/ledger")), hands);
        documents = Documents.in(data, hands);
        files = PrivateFiles.in(data, hands);
        published = new Published(store, ledger);
        numbers = new Numbers(ledger, published);
        publishing = new Publishing(ledger, documents, files, published, "Democratic Services");
        withdrawals = new Withdrawals(publishing, numbers);
        timetable = new Timetable(store);
        meetings = new MeetingDrafts(hands);
        items = new ItemDrafts(meetings);
        papers = new PaperDrafts(meetings);
        closing = new Closing(closures, closed, items, papers, files);
        taking = new Taking(published, numbers, meetings, items, papers, closures, standingItems);
        exceptions = new Exceptions(hands, meetings);
        agendas = new Agenda.Reading(items, papers, published);
        previews = new Preview.Making(agendas, published, exceptions, files, hands);
        release = new Release(meetings, papers, previews, publishing);
    }

    /// The same with data of its own in a new folder.
    public static DeskAtHand in(Location location, Instant now) {
        try {
            return new DeskAtHand(location, Files.createTempDirectory("desk"), now);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public void setClock(Instant now) {
        hands.now = now;
    }

    public <T> T write(Function<Handle, T> work) {
        return store.write(work);
    }

    /// A text file kept among those that are not public.
    public DocumentVersion file(String name, String words) {
        return files.keep(
                new ByteArrayInputStream(words.getBytes(StandardCharsets.UTF_8)),
                new DocumentVersion(
                        1,
                        LocalDate.parse("2026-11-02"),
                        "en",
                        name,
                        "text/plain",
                        null,
                        null,
                        null,
                        null,
                        null,
                        DocumentVersion.Reading.NOT_READ,
                        null));
    }

    @Override
    public void close() {
        files.close();
        documents.close();
        store.close();
    }
}
