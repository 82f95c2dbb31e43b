package org.moothall.database;

import java.nio.file.Path;

/// Where a store is kept.
public sealed interface Location {
    /// One file, and beside it the two that SQLite's write-ahead log needs while it is open.
    record Sqlite(Path file, Durability durability) implements Location {
        @Override
        public String toString() {
            return file.toString();
        }
    }

    /// A database on a server; each store has a schema of its own in it.
    ///
    /// @param url `jdbc:postgresql://host/database`
    record Postgres(String url, String user, String password) implements Location {
        @Override
        public String toString() {
            return url.replaceFirst("[?].*", "");
        }
    }
}
