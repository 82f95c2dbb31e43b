package org.moothall.operations.ground;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;

/// The stores, opened when they are first needed and closed at the end: files of the data directory, or schemas
/// of a database on a server where a setting names one.
@Singleton
public class Stores {
    private final Path data;
    private final Database desk;
    private final Database hall;
    private final Deque<Runnable> users = new ArrayDeque<>();

    @Inject
    Stores(
            @ConfigProperty(name = "moothall.data", defaultValue = "data") Path data,
            @ConfigProperty(name = "moothall.desk.url") Optional<String> deskUrl,
            @ConfigProperty(name = "moothall.desk.user") Optional<String> deskUser,
            @ConfigProperty(name = "moothall.desk.password") Optional<String> deskPassword,
            @ConfigProperty(name = "moothall.hall.url") Optional<String> hallUrl,
            @ConfigProperty(name = "moothall.hall.user") Optional<String> hallUser,
            @ConfigProperty(name = "moothall.hall.password") Optional<String> hallPassword) {
        this.data = data;
        Location desks = server(deskUrl, deskUser, deskPassword)
                .orElseGet(() -> new Location.Sqlite(data.resolve("desk.db"), Durability.FULL));
        Location halls = server(hallUrl, hallUser, hallPassword)
                .orElseGet(() -> new Location.Sqlite(data.resolve("hall.db"), Durability.NORMAL));
        this.desk = Database.open(desks, "ledger", "accounts", "desk", "monitoring");
        this.hall = Database.open(halls, "hall");
    }

    private static Optional<Location> server(Optional<String> url, Optional<String> user, Optional<String> password) {
        return url.map(where -> new Location.Postgres(where, user.orElse("moothall"), password.orElse("")));
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
