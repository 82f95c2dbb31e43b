package org.moothall.exchange;

import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.moothall.database.Database;
import org.moothall.database.Stores;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// A real ledger in a folder of the test's, for imports.
public final class LedgerAtHand implements AutoCloseable {
    public static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC);
    private final Database database;
    private final Ledger ledger;

    public LedgerAtHand(Path folder) {
        database = Database.open(Stores.sqlite(folder), "ledger");
        ledger = Ledger.open(database, SigningKey.fleeting(new Origin("record.merebridge.example/ledger")), CLOCK);
    }

    public Ledger ledger() {
        return ledger;
    }

    public long size() {
        return ledger.head().size();
    }

    /// Everything that stands, read back from the entries.
    public List<Entry> entries() {
        return ledger.entries(0, 1_000_000);
    }

    public <C extends Content> List<C> all(AuthorityCode authority, Class<C> type, Kind kind) {
        return entries().stream()
                .filter(entry ->
                        entry.key().authority().equals(authority) && entry.key().kind() == kind)
                .map(entry -> RecordJson.read(Optional.ofNullable(entry.json()).orElseThrow(), type))
                .toList();
    }

    public <C extends Content> C get(AuthorityCode authority, Class<C> type, Kind kind, long number) {
        return ledger.latest(new Key(authority, kind, number))
                .map(Entry::json)
                .map(json -> RecordJson.read(json, type))
                .orElseThrow();
    }

    @Override
    public void close() {
        database.close();
    }
}
