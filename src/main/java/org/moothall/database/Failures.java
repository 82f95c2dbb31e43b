package org.moothall.database;

import java.sql.SQLException;
import java.util.Optional;
import java.util.function.Supplier;
import org.flywaydb.core.api.FlywayException;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.moothall.database.StoreFailed.Reason;
import org.sqlite.SQLiteException;

/// Tells what a disk or a server refused from a fault of ours, by the codes of SQLite and PostgreSQL.
final class Failures {
    private Failures() {}

    static <T extends @Nullable Object> T inWords(Location location, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException failure) {
            Optional<Reason> reason = reason(failure);
            if (reason.isPresent()) {
                throw new StoreFailed(reason.get(), location, failure);
            }
            throw failure;
        }
    }

    /// The same while a store is opened, when whatever else goes wrong means that it is not what it should be.
    static <T> T opening(Location location, Supplier<T> work) {
        try {
            return work.get();
        } catch (JdbiException | FlywayException failure) {
            throw new StoreFailed(reason(failure).orElse(Reason.STRANGE), location, failure);
        }
    }

    private static Optional<Reason> reason(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof SQLiteException sqlite) {
                return sqlite(sqlite);
            }
            if (cause instanceof SQLException server) {
                return server(server);
            }
        }
        return Optional.empty();
    }

    private static Optional<Reason> sqlite(SQLiteException failure) {
        // the low byte is the code, the rest says more about it
        return Optional.ofNullable(
                switch (failure.getResultCode().code & 0xff) {
                    case 5, 6 -> Reason.BUSY;
                    case 3, 8 -> Reason.NOT_WRITABLE;
                    case 10 -> Reason.DISK;
                    case 11, 26 -> Reason.DAMAGED;
                    case 13 -> Reason.FULL;
                    case 14 -> Reason.NOT_OPENED;
                    default -> null;
                });
    }

    private static Optional<Reason> server(SQLException failure) {
        String state = failure.getSQLState();
        if (state == null) {
            return Optional.empty();
        }
        if (state.equals("53100")) {
            return Optional.of(Reason.FULL);
        }
        if (state.equals("25006")) {
            return Optional.of(Reason.NOT_WRITABLE);
        }
        return switch (state.substring(0, 2)) {
            case "08", "28", "3D", "57" -> Optional.of(Reason.UNREACHABLE);
            case "58", "XX" -> Optional.of(Reason.DISK);
            case "55" -> Optional.of(Reason.BUSY);
            default -> Optional.empty();
        };
    }
}
