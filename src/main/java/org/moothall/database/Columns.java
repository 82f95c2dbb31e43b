package org.moothall.database;

import java.sql.Types;
import java.time.Instant;
import java.time.LocalDate;
import javax.sql.DataSource;
import org.jdbi.v3.core.Jdbi;
import org.jdbi.v3.core.argument.AbstractArgumentFactory;
import org.jdbi.v3.core.argument.Argument;
import org.jdbi.v3.core.config.ConfigRegistry;

/// How values stand in columns, the same in both databases: instants and dates are ISO texts.
final class Columns {
    private Columns() {}

    static Jdbi jdbi(DataSource source) {
        return Jdbi.create(source)
                .registerArgument(new InstantArgument())
                .registerArgument(new DateArgument())
                .registerColumnMapper(Instant.class, (row, column, context) -> {
                    String text = row.getString(column);
                    return text == null ? null : Instants.read(text);
                })
                .registerColumnMapper(LocalDate.class, (row, column, context) -> {
                    String text = row.getString(column);
                    return text == null ? null : LocalDate.parse(text);
                });
    }

    private static final class InstantArgument extends AbstractArgumentFactory<Instant> {
        private InstantArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(Instant instant, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, Instants.text(instant));
        }
    }

    private static final class DateArgument extends AbstractArgumentFactory<LocalDate> {
        private DateArgument() {
            super(Types.VARCHAR);
        }

        @Override
        protected Argument build(LocalDate date, ConfigRegistry config) {
            return (position, statement, context) -> statement.setString(position, date.toString());
        }
    }
}
