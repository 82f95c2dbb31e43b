package org.moothall.monitoring;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Database;

/// The store of monitoring (schema `monitoring`) and its clock. SQL stands beside the method that needs it, in the
/// package whose tables they are.
public final class Monitoring {
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    private final Database database;
    private final Clock clock;

    /// Monitoring in the desk's store.
    public Monitoring(Database database, Clock clock) {
        this.database = database;
        this.clock = clock;
    }

    /// Reads in one consistent view.
    public <T extends @Nullable Object> T read(Function<Handle, T> question) {
        return database.read(question);
    }

    /// Writes in one transaction; a write within a write joins it.
    public <T extends @Nullable Object> T write(Function<Handle, T> work) {
        return database.write(work);
    }

    /// What time it is.
    public Instant now() {
        return clock.instant();
    }

    /// Today in London.
    public LocalDate today() {
        return LocalDate.now(clock.withZone(LONDON));
    }
}
