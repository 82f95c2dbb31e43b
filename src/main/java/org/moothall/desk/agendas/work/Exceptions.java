package org.moothall.desk.agendas.work;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.database.Instants;
import org.moothall.desk.agendas.checks.Matter;
import org.moothall.desk.agendas.drafts.MeetingDrafts;
import org.moothall.record.ids.MeetingId;
import org.moothall.rules.Strength;

/// The reasons recorded where the law leaves a way round: who agreed, in what capacity, and why.
@Singleton
public final class Exceptions {
    private final Clock clock;
    private final MeetingDrafts meetings;

    @Inject
    public Exceptions(Clock clock, MeetingDrafts meetings) {
        this.clock = clock;
        this.meetings = meetings;
    }

    /// A recorded reason.
    public record Reason(Matter matter, String who, String capacity, String reason, Instant at) {}

    /// Those of a meeting.
    public List<Reason> list(Handle handle, MeetingId meeting) {
        return handle.createQuery("select * from desk_exception where meeting = ? order by rule")
                .bind(0, meeting.number())
                .map((row, context) -> new Reason(
                        Matter.valueOf(row.getString("rule")),
                        row.getString("who"),
                        row.getString("capacity"),
                        row.getString("reason"),
                        Instants.read(row.getString("at"))))
                .list();
    }

    /// Records a reason, in place of one recorded before for the same rule.
    ///
    /// @param account the number of the account that records it
    /// @throws IllegalArgumentException where the law leaves no way round the rule
    public void record(
            Handle handle,
            MeetingId meeting,
            Matter matter,
            String who,
            String capacity,
            String reason,
            long account,
            String by) {
        if (matter.strength() != Strength.GATE) {
            throw new IllegalArgumentException("the law leaves no way round " + matter);
        }
        handle.createUpdate("""
                        insert into desk_exception (meeting, rule, who, capacity, reason, at, account)
                        values (:meeting, :rule, :who, :capacity, :reason, :at, :account)
                        on conflict (meeting, rule) do update set who = excluded.who, capacity = excluded.capacity,
                            reason = excluded.reason, at = excluded.at, account = excluded.account
                        """)
                .bind("meeting", meeting.number())
                .bind("rule", matter.name())
                .bind("who", who)
                .bind("capacity", capacity)
                .bind("reason", reason)
                .bind("at", clock.instant())
                .bind("account", account)
                .execute();
        meetings.touch(handle, meeting, by);
    }
}
