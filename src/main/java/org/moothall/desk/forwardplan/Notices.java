package org.moothall.desk.forwardplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;
import org.moothall.rules.notices.Agreement.Capacity;

/// The notices given of entries, and the agreements that excuse them.
@Singleton
public final class Notices {
    private final Clock clock;

    @Inject
    public Notices(Clock clock) {
        this.clock = clock;
    }

    /// Those of one entry.
    public List<Given> list(Handle handle, AuthorityCode authority, EntryId id) {
        return handle.createQuery("""
                        select * from desk_plan_notice where authority = :authority and number = :number
                        order by day, sort
                        """)
                .bind("authority", authority.value())
                .bind("number", id.number())
                .map(Notices::given)
                .list();
    }

    /// Keeps one; the same sort given again takes its place.
    public void put(Handle handle, AuthorityCode authority, EntryId id, Given given, String by) {
        handle.createUpdate("""
                        insert into desk_plan_notice (authority, number, sort, day, who, capacity, reasons, instead,
                            noted, noted_by)
                        values (:authority, :number, :sort, :day, :who, :capacity, :reasons, :instead, :noted, :by)
                        on conflict (authority, number, sort) do update set day = excluded.day, who = excluded.who,
                            capacity = excluded.capacity, reasons = excluded.reasons, instead = excluded.instead,
                            noted = excluded.noted, noted_by = excluded.noted_by
                        """)
                .bind("authority", authority.value())
                .bind("number", id.number())
                .bind("sort", given.sort().name())
                .bind("day", given.day())
                .bind("who", given.who().orElse(null))
                .bind("capacity", given.capacity().map(Enum::name).orElse(null))
                .bind("reasons", given.reasons().orElse(null))
                .bind("instead", given.instead().orElse(null))
                .bind("noted", clock.instant())
                .bind("by", by)
                .execute();
    }

    private static Given given(ResultSet row, StatementContext context) throws SQLException {
        return new Given(
                Given.Sort.valueOf(row.getString("sort")),
                LocalDate.parse(row.getString("day")),
                Optional.ofNullable(row.getString("who")),
                Optional.ofNullable(row.getString("capacity")).map(Capacity::valueOf),
                Optional.ofNullable(row.getString("reasons")),
                Optional.ofNullable(row.getString("instead")));
    }
}
