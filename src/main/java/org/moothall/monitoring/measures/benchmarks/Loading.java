package org.moothall.monitoring.measures.benchmarks;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Types;
import java.util.HashMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import org.jspecify.annotations.Nullable;

/// One loading of published values into the store, in large batches. What the store holds already is passed over;
/// what differs is added beside it.
final class Loading {
    private static final int BATCH = 2_000;

    private final Handle handle;
    private final long number;
    private final Map<String, String> held;
    private int added;
    private int same;

    Loading(Handle handle, long number) {
        this.handle = handle;
        this.number = number;
        this.held = held(handle.getConnection());
    }

    /// A source of values, one after the other.
    interface Source {
        void forEach(Taking taking) throws SQLException;
    }

    /// Takes one value.
    interface Taking {
        void take(String indicator, int area, String year, @Nullable String value, @Nullable String symbol)
                throws SQLException;
    }

    /// Takes all values of a source.
    Loading all(Source source) {
        try (PreparedStatement insert = handle.getConnection().prepareStatement("""
                insert into monitoring_published (indicator, area, year, loading, value, symbol)
                values (?, ?, ?, ?, ?, ?)""")) {
            source.forEach((indicator, area, year, value, symbol) -> {
                if (java.util.Objects.equals(held.get(key(indicator, area, year)), said(value, symbol))) {
                    same++;
                } else {
                    add(insert, indicator, area, year, value, symbol);
                }
            });
            insert.executeBatch();
            return this;
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    int added() {
        return added;
    }

    int same() {
        return same;
    }

    private void add(
            PreparedStatement insert,
            String indicator,
            int area,
            String year,
            @Nullable String value,
            @Nullable String symbol)
            throws SQLException {
        insert.setString(1, indicator);
        insert.setInt(2, area);
        insert.setString(3, year);
        insert.setLong(4, number);
        text(insert, 5, value);
        text(insert, 6, symbol);
        insert.addBatch();
        if (++added % BATCH == 0) {
            insert.executeBatch();
        }
    }

    private static void text(PreparedStatement insert, int place, @Nullable String text) throws SQLException {
        if (text == null) {
            insert.setNull(place, Types.VARCHAR);
        } else {
            insert.setString(place, text);
        }
    }

    private static Map<String, String> held(Connection connection) {
        Map<String, String> held = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("""
                        select indicator, area, year, value, symbol from monitoring_published order by loading""")) {
            while (rows.next()) {
                held.put(
                        key(rows.getString("indicator"), rows.getInt("area"), rows.getString("year")),
                        said(rows.getString("value"), rows.getString("symbol")));
            }
            return held;
        } catch (SQLException e) {
            throw new UnableToExecuteStatementException(e, null);
        }
    }

    private static String key(String indicator, int area, String year) {
        return indicator + '\u0000' + area + '\u0000' + year;
    }

    private static String said(@Nullable String value, @Nullable String symbol) {
        return value == null ? "=" + symbol : value;
    }
}
