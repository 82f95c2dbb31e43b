package org.moothall.database;

import io.agroal.api.AgroalDataSource;
import io.agroal.api.cache.ConnectionCache;
import io.agroal.api.configuration.AgroalConnectionPoolConfiguration.ConnectionValidator;
import io.agroal.api.configuration.supplier.AgroalConnectionFactoryConfigurationSupplier;
import io.agroal.api.configuration.supplier.AgroalDataSourceConfigurationSupplier;
import io.agroal.api.security.NamePrincipal;
import io.agroal.api.security.SimplePassword;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.ConnectionException;
import org.postgresql.ds.PGSimpleDataSource;

/// The pools of connections, and every setting of both databases.
final class Pools {
    /// How long a writer waits for another process's writer before it gives up.
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    private static final int READERS = Math.max(4, 2 * Runtime.getRuntime().availableProcessors());
    private static final int SERVER_WRITERS = 8;

    private Pools() {}

    static AgroalDataSource writers(Location location) {
        return switch (location) {
            case Location.Sqlite sqlite -> pool(factory(sqlite, "IMMEDIATE"), 1);
            case Location.Postgres server -> pool(factory(server), SERVER_WRITERS);
        };
    }

    static AgroalDataSource readers(Location location) {
        return switch (location) {
            case Location.Sqlite sqlite ->
                pool(factory(sqlite, "DEFERRED").initialSql("pragma query_only = on"), READERS);
            case Location.Postgres server ->
                pool(
                        factory(server)
                                .jdbcProperty("readOnly", "true")
                                .jdbcProperty("readOnlyMode", "always")
                                .jdbcTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ),
                        READERS);
        };
    }

    /// The location with the schemas in which a server looks for names.
    static Location searching(Location location, List<String> schemas) {
        if (location instanceof Location.Postgres server) {
            String mark = server.url().contains("?") ? "&" : "?";
            String url = server.url() + mark + "currentSchema=" + String.join(",", schemas);
            return new Location.Postgres(url, server.user(), server.password());
        }
        return location;
    }

    /// The settings of a connection to a file. Write-ahead logging is not among them: the file remembers it.
    static Map<String, String> settings(Location.Sqlite location) {
        return Map.of(
                "synchronous",
                location.durability().name(),
                "foreign_keys",
                "true",
                "secure_delete",
                "true",
                "busy_timeout",
                Long.toString(PATIENCE.toMillis()));
    }

    static String url(Location.Sqlite location) {
        return "jdbc:sqlite:" + location.file();
    }

    static PGSimpleDataSource single(Location.Postgres server) {
        PGSimpleDataSource source = new PGSimpleDataSource();
        source.setUrl(server.url());
        source.setUser(server.user());
        source.setPassword(server.password());
        return source;
    }

    private static AgroalConnectionFactoryConfigurationSupplier factory(Location.Sqlite location, String transactions) {
        var factory = new AgroalConnectionFactoryConfigurationSupplier()
                .connectionProviderClass(org.sqlite.JDBC.class)
                .jdbcUrl(url(location))
                .jdbcProperty("transaction_mode", transactions);
        settings(location).forEach(factory::jdbcProperty);
        return factory;
    }

    private static AgroalConnectionFactoryConfigurationSupplier factory(Location.Postgres server) {
        return new AgroalConnectionFactoryConfigurationSupplier()
                .connectionProviderClass(org.postgresql.Driver.class)
                .jdbcUrl(server.url())
                .jdbcProperty("reWriteBatchedInserts", "true")
                .principal(new NamePrincipal(server.user()))
                .credential(new SimplePassword(server.password()));
    }

    private static AgroalDataSource pool(AgroalConnectionFactoryConfigurationSupplier factory, int most) {
        try {
            return AgroalDataSource.from(new AgroalDataSourceConfigurationSupplier()
                    .metricsEnabled(false)
                    .connectionPoolConfiguration(pool -> pool.connectionFactoryConfiguration(factory)
                            // the usual cache belongs to a thread, and ours are virtual and short-lived
                            .connectionCache(ConnectionCache.none())
                            .connectionValidator(ConnectionValidator.defaultValidator())
                            .idleValidationTimeout(Duration.ofSeconds(30))
                            .acquisitionTimeout(PATIENCE.plusSeconds(5))
                            .maxSize(most)));
        } catch (SQLException e) {
            throw new ConnectionException(e);
        }
    }
}
