package org.moothall.database;

import io.agroal.api.AgroalDataSource;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;

/// An open store. Reading and writing are two pools: readers see one consistent state for the length of a read
/// and never wait for a writer; of writers in SQLite there is one at a time, across threads and across processes.
///
/// What a disk or a server refuses comes as [StoreFailed], in words; any other failure is a fault of ours and
/// comes as Jdbi throws it.
public final class Database implements AutoCloseable {
    private final Location location;
    private final AgroalDataSource readers;
    private final AgroalDataSource writers;
    private final Jdbi reading;
    private final Jdbi writing;

    private Database(Location location) {
        this.location = location;
        this.writers = Pools.writers(location);
        this.readers = Pools.readers(location);
        this.writing = Columns.jdbi(writers);
        this.reading = Columns.jdbi(readers);
    }

    /// Opens the store, makes it where there is none, and brings these schemas up to date from the migrations
    /// under `db/<schema>/`. On a server each is a schema of that name, found in this order; in a file of
    /// SQLite's they share the one space of names, so tables carry the schema's name where two schemas share a
    /// file.
    ///
    /// @throws StoreFailed where it cannot be opened, or was written by a newer program
    public static Database open(Location location, String... schemas) {
        Location named = Pools.searching(location, List.of(schemas));
        return Failures.opening(location, () -> {
            Migrations.bringUpToDate(location, List.of(schemas));
            return new Database(named);
        });
    }

    /// Reads in one consistent view of the store. What is not committed, even by this thread's own [#write], is
    /// not seen.
    public <T extends @Nullable Object> T read(Function<Handle, T> work) {
        return Failures.inWords(location, () -> reading.<T, JdbiException>inTransaction(work::apply));
    }

    /// Writes in one transaction, which commits when the work returns and leaves nothing behind when it throws. A
    /// write within a write joins it.
    public <T extends @Nullable Object> T write(Function<Handle, T> work) {
        return Failures.inWords(location, () -> writing.<T, JdbiException>inTransaction(work::apply));
    }

    /// Teaches both pools something of Jdbi's, such as how a type of ours stands in a column. To be called once,
    /// after opening.
    public void configure(Consumer<Jdbi> lesson) {
        lesson.accept(reading);
        lesson.accept(writing);
    }

    /// Where it is.
    public Location location() {
        return location;
    }

    /// What the store itself finds wrong with its pages and indexes; empty where all is well, and on a server,
    /// which looks after its own.
    public List<String> damage() {
        if (location instanceof Location.Postgres) {
            return List.of();
        }
        return read(handle -> handle.createQuery("pragma integrity_check(10)")
                        .mapTo(String.class)
                        .list())
                .stream()
                .filter(line -> !line.equals("ok"))
                .toList();
    }

    /// Makes sure that what was deleted or overwritten is no longer in the files: to be called after an erasure,
    /// outside any transaction.
    public void scrub() {
        Failures.inWords(
                location,
                () -> writing.<Integer, JdbiException>withHandle(handle -> handle.execute(
                        location instanceof Location.Sqlite ? "pragma wal_checkpoint(truncate)" : "vacuum")));
    }

    /// Throws a schema on a server away and makes it anew, empty; a file of SQLite's is deleted instead, before
    /// it is opened. Nobody else may be at work in it.
    public void clearOnServer(String schema) {
        if (location instanceof Location.Postgres) {
            Failures.inWords(
                    location,
                    () -> writing.<Integer, JdbiException>withHandle(
                            handle -> handle.execute("drop schema if exists \"" + schema + "\" cascade")));
            Migrations.bringUpToDate(location, List.of(schema));
        }
    }

    /// Writes a consistent copy to a new file while the store is in use (SQLite only).
    public void copyTo(Path file) {
        if (location instanceof Location.Postgres) {
            throw new UnsupportedOperationException("a server's database is copied by its own tools, such as pg_dump");
        }
        Failures.inWords(
                location,
                () -> writing.<Integer, JdbiException>withHandle(
                        handle -> handle.execute("vacuum into ?", file.toString())));
    }

    @Override
    public void close() {
        readers.close();
        writers.close();
    }
}
