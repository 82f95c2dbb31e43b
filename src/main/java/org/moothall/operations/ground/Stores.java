package org.moothall.operations.ground;

import jakarta.annotation.PreDestroy;
import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.nio.file.Path;
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

    @PreDestroy
    void close() {
        hall.close();
        desk.close();
    }
}
