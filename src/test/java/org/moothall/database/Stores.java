package org.moothall.database;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import org.jspecify.annotations.Nullable;

/// Fresh, empty stores for tests: files of SQLite's, and databases on one server of PostgreSQL's that is started
/// once for the whole suite.
public final class Stores {
    private static final AtomicInteger MADE = new AtomicInteger();
    private static @Nullable EmbeddedPostgres server;

    private Stores() {}

    /// A file that is not there yet.
    public static Location sqlite() {
        try {
            return new Location.Sqlite(Files.createTempDirectory("moothall").resolve("store.db"), Durability.FULL);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// A file in this folder that is not there yet.
    public static Location.Sqlite sqlite(Path folder) {
        return new Location.Sqlite(folder.resolve("store" + MADE.incrementAndGet() + ".db"), Durability.FULL);
    }

    /// A database without tables on the suite's server.
    public static synchronized Location.Postgres postgres() {
        try {
            if (server == null) {
                server = EmbeddedPostgres.builder().start();
            }
            String name = "store" + MADE.incrementAndGet();
            try (Connection connection = server.getPostgresDatabase().getConnection();
                    Statement statement = connection.createStatement()) {
                statement.execute("create database " + name);
            }
            return new Location.Postgres(
                    "jdbc:postgresql://localhost:" + server.getPort() + "/" + name, "postgres", "postgres");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (SQLException e) {
            throw new IllegalStateException("the suite's server cannot make a database", e);
        }
    }
}
