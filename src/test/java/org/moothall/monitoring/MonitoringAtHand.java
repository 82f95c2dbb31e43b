package org.moothall.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import org.moothall.database.Database;
import org.moothall.database.Location;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;

/// A fresh store of monitoring with its ledger, and a clock that is moved by hand.
public final class MonitoringAtHand implements AutoCloseable {
    private final Database database;
    private final Hands clock = new Hands();
    public final Monitoring monitoring;
    public final Ledger ledger;

    public MonitoringAtHand(Location location) {
        database = Database.open(location, "ledger", "monitoring");
        monitoring = new Monitoring(database, clock);
        ledger = Ledger.open(database, SigningKey.fleeting(new Origin("record.merebridge.example/ledger")), clock);
    }

    /// Moves the clock.
    public void at(String instant) {
        clock.now = Instant.parse(instant);
    }

    @Override
    public void close() {
        database.close();
    }

    private static final class Hands extends Clock {
        private Instant now = Instant.parse("2025-07-18T09:00:00Z");

        @Override
        public ZoneId getZone() {
            return ZoneOffset.UTC;
        }

        @Override
        public Clock withZone(ZoneId zone) {
            return fixed(now, zone);
        }

        @Override
        public Instant instant() {
            return now;
        }
    }
}
