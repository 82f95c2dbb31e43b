package org.moothall.hall.arrangement;

import java.util.EnumMap;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jspecify.annotations.Nullable;

/// Rows on their way into the hall's tables, written many at a time.
final class Rows {
    private final Handle handle;
    private final Map<Table, PreparedBatch> waiting = new EnumMap<>(Table.class);

    Rows(Handle handle) {
        this.handle = handle;
    }

    /// Adds a row; the values stand in the order of the table's columns. U+0000, which a server's text cannot hold,
    /// becomes U+FFFD.
    void add(Table table, @Nullable Object... values) {
        if (values.length != table.width()) {
            throw new IllegalArgumentException(table + " has " + table.width() + " columns, not " + values.length);
        }
        PreparedBatch batch = waiting.computeIfAbsent(table, t -> handle.prepareBatch(t.insert()));
        for (int i = 0; i < values.length; i++) {
            batch.bind(i, values[i] instanceof String text ? text.replace('\0', '\ufffd') : values[i]);
        }
        batch.add();
    }

    /// Writes what waits.
    void flush() {
        for (PreparedBatch batch : waiting.values()) {
            batch.execute();
            batch.close();
        }
        waiting.clear();
    }
}
