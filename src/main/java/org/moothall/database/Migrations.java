package org.moothall.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.concurrent.locks.ReentrantLock;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfoService;
import org.flywaydb.core.api.MigrationState;
import org.jdbi.v3.core.ConnectionException;
import org.moothall.database.StoreFailed.Reason;
import org.sqlite.SQLiteConfig;
import org.sqlite.SQLiteDataSource;

/// Brings a store's schemas up to date. Flyway locks a server against a second process doing the same; a file we
/// lock ourselves, since Flyway does not.
final class Migrations {
    private static final ReentrantLock ONE_AT_A_TIME = new ReentrantLock();

    private Migrations() {}

    static void bringUpToDate(Location location, List<String> schemas) {
        switch (location) {
            case Location.Sqlite sqlite -> locked(sqlite, () -> migrate(sqlite, prepared(sqlite), schemas));
            case Location.Postgres server -> migrate(server, Pools.single(server), schemas);
        }
    }

    private static void migrate(Location location, DataSource source, List<String> schemas) {
        for (String schema : schemas) {
            Flyway flyway = flyway(location, source, schema);
            MigrationInfoService known = flyway.info();
            if (Arrays.stream(known.applied()).anyMatch(made -> made.getState() == MigrationState.FUTURE_SUCCESS)) {
                throw new StoreFailed(Reason.NEWER, location, null);
            }
            // asked first, since a start finds all of them applied, and migrating looks everything through once more
            if (known.pending().length > 0) {
                flyway.migrate();
            }
        }
    }

    private static Flyway flyway(Location location, DataSource source, String schema) {
        boolean file = location instanceof Location.Sqlite;
        var configuration = Flyway.configure()
                .dataSource(source)
                .locations("classpath:db/" + schema + (file ? "/sqlite" : "/postgresql"))
                .table(schema + "_migrations")
                // a file may hold another schema's tables already; our own still begin with their first migration
                .baselineOnMigrate(true)
                .baselineVersion("0")
                // each part of a schema numbers its migrations in a range of its own
                .outOfOrder(true)
                .cleanDisabled(true);
        return file ? configuration.load() : configuration.schemas(schema).load();
    }

    private static DataSource prepared(Location.Sqlite location) {
        Properties settings = new Properties();
        settings.putAll(Pools.settings(location));
        SQLiteDataSource source = new SQLiteDataSource(new SQLiteConfig(settings));
        source.setUrl(Pools.url(location));
        try (Connection connection = source.getConnection();
                Statement statement = connection.createStatement()) {
            statement.execute("pragma journal_mode = wal");
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
        return source;
    }

    private static void locked(Location.Sqlite location, Runnable work) {
        Path folder = Objects.requireNonNull(location.file().toAbsolutePath().getParent());
        Path lock = folder.resolve("." + location.file().getFileName() + ".lock");
        ONE_AT_A_TIME.lock();
        try {
            Files.createDirectories(folder);
            try (FileChannel channel = FileChannel.open(lock, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                    var held = channel.lock()) {
                work.run();
            }
        } catch (IOException e) {
            throw new StoreFailed(Reason.NOT_OPENED, location, e);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }
}
