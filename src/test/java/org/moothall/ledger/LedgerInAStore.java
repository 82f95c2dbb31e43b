package org.moothall.ledger;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.database.Database;
import org.moothall.database.Location;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;

/// A ledger, fresh for every test, wherever it is kept.
abstract class LedgerInAStore {
    static final Instant NOW = Instant.parse("2025-07-09T16:02:11.123456Z");

    final SigningKey signingKey = SigningKey.fleeting(new Origin("record.merebridge.example/ledger"));
    final Clock clock = Clock.fixed(NOW, ZoneOffset.UTC);
    Location location;
    Database database;
    Ledger ledger;

    abstract Location fresh();

    @BeforeEach
    void open() {
        location = fresh();
        database = Database.open(location, "ledger");
        ledger = Ledger.open(database, signingKey, clock);
    }

    @AfterEach
    void close() {
        database.close();
    }
}
