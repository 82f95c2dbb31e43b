package org.moothall.monitoring.plans;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;

/// Reads columns that may be empty.
final class Rows {
    private Rows() {}

    static Optional<Long> number(ResultSet row, String column) throws SQLException {
        long number = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(number);
    }
}
