package org.moothall.desk.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.Scheme;
import org.moothall.rules.callin.Threshold;

/// Each council's own numbers for call-in, and the sum from which its decisions are key.
@Singleton
public final class Schemes {
    private final Clock clock;

    @Inject
    public Schemes(Clock clock) {
        this.clock = clock;
    }

    /// A council's own numbers.
    ///
    /// @param keyThreshold in pounds; none until it is set
    public record Own(Scheme scheme, Optional<BigDecimal> keyThreshold) {
        /// Those of a council that has set nothing.
        public static final Own USUAL = new Own(Scheme.USUAL, Optional.empty());
    }

    /// The numbers of a council.
    public Own get(Handle handle, AuthorityCode authority) {
        return handle.createQuery("select * from desk_scheme where authority = :authority")
                .bind("authority", authority.value())
                .map(Schemes::own)
                .findOne()
                .orElse(Own.USUAL);
    }

    /// Sets them. Decisions that are published already keep the window that their notice says.
    public void put(Handle handle, AuthorityCode authority, Own own, String by) {
        Scheme scheme = own.scheme();
        Threshold threshold = scheme.thresholds().getFirst();
        handle.createUpdate("""
                        insert into desk_scheme (authority, days, deadline, callers, capacity, applies, meet_within,
                            reconsider_within, once_only, key_threshold, changed, changed_by)
                        values (:authority, :days, :deadline, :callers, :capacity, :applies, :meetWithin,
                            :reconsiderWithin, :onceOnly, :keyThreshold, :changed, :by)
                        on conflict (authority) do update set days = excluded.days, deadline = excluded.deadline,
                            callers = excluded.callers, capacity = excluded.capacity, applies = excluded.applies,
                            meet_within = excluded.meet_within, reconsider_within = excluded.reconsider_within,
                            once_only = excluded.once_only, key_threshold = excluded.key_threshold,
                            changed = excluded.changed, changed_by = excluded.changed_by
                        """)
                .bind("authority", authority.value())
                .bind("days", scheme.window())
                .bind("deadline", scheme.deadline().map(LocalTime::toString).orElse(null))
                .bind("callers", threshold.number())
                .bind("capacity", threshold.who().iterator().next().name())
                .bind("applies", scheme.applies().name())
                .bind("meetWithin", scheme.mustMeetWithin())
                .bind("reconsiderWithin", scheme.reconsiderWithin())
                .bind("onceOnly", scheme.onceOnly() ? 1 : 0)
                .bind(
                        "keyThreshold",
                        own.keyThreshold().map(BigDecimal::toPlainString).orElse(null))
                .bind("changed", clock.instant())
                .bind("by", by)
                .execute();
    }

    private static Own own(ResultSet row, StatementContext context) throws SQLException {
        Capacity capacity = Capacity.valueOf(row.getString("capacity"));
        Scheme scheme = new Scheme(
                row.getInt("days"),
                Optional.ofNullable(row.getString("deadline")).map(LocalTime::parse),
                List.of(Threshold.of(row.getInt("callers"), capacity)),
                capacity == Capacity.EXECUTIVE_MEMBER,
                Scheme.Applies.valueOf(row.getString("applies")),
                row.getInt("meet_within"),
                row.getInt("reconsider_within"),
                row.getInt("once_only") != 0);
        return new Own(
                scheme, Optional.ofNullable(row.getString("key_threshold")).map(BigDecimal::new));
    }
}
