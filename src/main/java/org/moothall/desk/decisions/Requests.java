package org.moothall.desk.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.database.Instants;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.Request;
import org.moothall.rules.callin.Scrutiny;

/// The requests that a decision be called in, and what scrutiny did.
@Singleton
public final class Requests {
    private final Clock clock;

    @Inject
    public Requests(Clock clock) {
        this.clock = clock;
    }

    /// What scrutiny did, and in which words the public is told.
    public record Met(Scrutiny scrutiny, String words) {}

    /// Those for one decision, in the order in which they came.
    public List<Request> list(Handle handle, Draft draft) {
        return handle.createQuery("""
                        select * from desk_call_in_request where authority = :authority and decision = :decision
                        order by received, number
                        """)
                .bind("authority", draft.authority().value())
                .bind("decision", draft.id().number())
                .map(Requests::request)
                .list();
    }

    /// Keeps one, whether it counts or not.
    void add(Handle handle, Draft draft, Request request, String by) {
        handle.createUpdate("""
                        insert into desk_call_in_request (authority, decision, number, caller, capacities, received,
                            ground, noted, noted_by)
                        select :authority, :decision, coalesce(max(number), 0) + 1, :caller, :capacities, :received,
                            :ground, :noted, :by
                        from desk_call_in_request where authority = :authority and decision = :decision
                        """)
                .bind("authority", draft.authority().value())
                .bind("decision", draft.id().number())
                .bind("caller", request.caller())
                .bind(
                        "capacities",
                        request.capacities().stream().map(Enum::name).sorted().collect(Collectors.joining(",")))
                .bind("received", request.received())
                .bind("ground", request.ground())
                .bind("noted", clock.instant())
                .bind("by", by)
                .execute();
    }

    /// What scrutiny did with a decision, once it has met.
    public Optional<Met> met(Handle handle, Draft draft) {
        return handle.createQuery("""
                        select * from desk_call_in_outcome where authority = :authority and decision = :decision
                        """)
                .bind("authority", draft.authority().value())
                .bind("decision", draft.id().number())
                .map((row, context) -> new Met(
                        new Scrutiny(
                                Scrutiny.Outcome.valueOf(row.getString("outcome")),
                                LocalDate.parse(row.getString("day"))),
                        row.getString("words")))
                .findOne();
    }

    void meet(Handle handle, Draft draft, Met met, String by) {
        handle.createUpdate("""
                        insert into desk_call_in_outcome (authority, decision, outcome, day, words, noted, noted_by)
                        values (:authority, :decision, :outcome, :day, :words, :noted, :by)
                        on conflict (authority, decision) do update set outcome = excluded.outcome,
                            day = excluded.day, words = excluded.words, noted = excluded.noted,
                            noted_by = excluded.noted_by
                        """)
                .bind("authority", draft.authority().value())
                .bind("decision", draft.id().number())
                .bind("outcome", met.scrutiny().outcome().name())
                .bind("day", met.scrutiny().on())
                .bind("words", met.words())
                .bind("noted", clock.instant())
                .bind("by", by)
                .execute();
    }

    private static Request request(ResultSet row, StatementContext context) throws SQLException {
        return new Request(
                row.getString("caller"),
                Arrays.stream(row.getString("capacities").split(","))
                        .filter(name -> !name.isEmpty())
                        .map(Capacity::valueOf)
                        .collect(Collectors.toSet()),
                Instants.read(row.getString("received")),
                row.getString("ground"));
    }
}
