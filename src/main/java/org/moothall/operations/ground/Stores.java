package org.moothall.operations.ground;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;

/// The stores of a data directory, opened when they are first needed and closed at the end.
@Singleton
public class Stores {
    private final Path data;
    private final Database desk;
    private final Database hall;
    private final Deque<Runnable> users = new ArrayDeque<>();

    @Inject
    Stores(@ConfigProperty(name = "moothall.data", defaultValue = "data") Path data) {
        this.data = data;
        this.desk = Database.open(new Location.Sqlite(data.resolve("desk.db"), Durability.FULL), "ledger");
        this.hall = Database.open(new Location.Sqlite(data.resolve("hall.db"), Durability.NORMAL), "hall");
    }

    /// Where they lie.
    public Path data() {
        return data;
    }

    /// The desk's store, in which the ledger is.
    public Database desk() {
        return desk;
    }

    /// The hall's store.
    public Database hall() {
        return hall;
    }

    /// Has something that works on the stores end before they are closed; what came last ends first.
    public synchronized void endBefore(Runnable end) {
        users.push(end);
    }

    @PreDestroy
    synchronized void close() {
        users.forEach(Runnable::run);
        hall.close();
        desk.close();
    }
}
