package org.moothall.desk.forwardplan;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Database;
import org.moothall.database.Location;
import org.moothall.desk.publishing.Numbers;
import org.moothall.desk.publishing.PrivateFiles;
import org.moothall.desk.publishing.Published;
import org.moothall.desk.publishing.Publishing;
import org.moothall.documents.Documents;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.Content;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// The forward plan's desk over a store of its own, with a clock that a test sets.
public final class PlanDesk implements AutoCloseable {
    public static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    public static final String CLERK = "A clerk";

    public final Database store;
    public final Ledger ledger;
    public final Published published;
    public final Numbers numbers;
    public final Publishing publishing;
    public final Plan plan;
    public final Notices notices;
    public final Drafts drafts;
    public final Clock clock;
    private final Documents documents;
    private final PrivateFiles files;
    private Instant now;

    public PlanDesk(Location location, Instant now) {
        this.now = now;
        this.clock = new Hands();
        Path data = folder();
        store = Database.open(location, "ledger", "desk");
        ledger = Ledger.open(store, SigningKey.fleeting(new Origin("record.merebridge.example/ledger")), clock);
        documents = Documents.in(data, clock);
        files = PrivateFiles.in(data, clock);
        published = new Published(store, ledger);
        numbers = new Numbers(ledger, published);
        publishing = new Publishing(ledger, documents, files, published, "Democratic Services");
        drafts = new Drafts(clock);
        notices = new Notices(clock);
        plan = new Plan(drafts, notices, numbers, published, publishing, clock);
    }

    public void setClock(Instant instant) {
        now = instant;
    }

    public <T> T write(Function<Handle, T> work) {
        return store.write(work);
    }

    /// What stands on the ledger.
    public <C extends Content> C stands(Class<C> type, Kind kind, long number) {
        return published.find(type, new Key(MEREBRIDGE, kind, number)).orElseThrow();
    }

    @Override
    public void close() {
        files.close();
        documents.close();
        store.close();
    }

    private static Path folder() {
        try {
            return Files.createTempDirectory("desk");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private final class Hands extends Clock {
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
}
