package org.moothall.desk.agendas.drafts;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.function.LongFunction;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Markup;

/// Reading columns that may be empty; dates and times are ISO texts, yes and no are 1 and 0.
final class Cells {
    private Cells() {}

    static <T> Optional<T> number(ResultSet row, String column, LongFunction<T> of) throws SQLException {
        long value = row.getLong(column);
        return row.wasNull() ? Optional.empty() : Optional.of(of.apply(value));
    }

    static @Nullable LocalTime time(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalTime.parse(text);
    }

    static @Nullable LocalDate day(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : LocalDate.parse(text);
    }

    static @Nullable Markup markup(ResultSet row, String column) throws SQLException {
        String text = row.getString(column);
        return text == null ? null : new Markup(text);
    }

    static @Nullable Boolean yes(ResultSet row, String column) throws SQLException {
        int value = row.getInt(column);
        return row.wasNull() ? null : value != 0;
    }

    static @Nullable String text(@Nullable Markup markup) {
        return markup == null ? null : markup.html();
    }

    static @Nullable String text(@Nullable LocalTime time) {
        return time == null ? null : time.toString();
    }

    static @Nullable Integer flag(@Nullable Boolean yes) {
        return yes == null ? null : yes ? 1 : 0;
    }
}
