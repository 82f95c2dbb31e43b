package org.moothall.desk.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.moothall.database.Database;
import org.moothall.database.DeskStore;
import org.moothall.database.Instants;
import org.moothall.desk.publishing.Due.State;
import org.moothall.record.ids.Kind;

/// What is to be published at a time set beforehand. Each is published in one transaction with the note that it
/// was, so that a server that stops in between publishes it when it starts again, and never twice.
@Singleton
public final class Timetable {
    private final Database store;

    @Inject
    public Timetable(@DeskStore Database store) {
        this.store = store;
    }

    /// Sets a time, or changes it, within the caller's transaction.
    public void set(Handle handle, Due due) {
        handle.createUpdate("""
                        insert into desk_scheduled (kind, number, at, account, name, revision, state, outcome)
                        values (:kind, :number, :at, :account, :name, :revision, 'WAITING', null)
                        on conflict (kind, number) do update set at = excluded.at, account = excluded.account,
                            name = excluded.name, revision = excluded.revision, state = excluded.state, outcome = null
                        """)
                .bind("kind", due.kind().wire())
                .bind("number", due.number())
                .bind("at", due.at())
                .bind("account", due.account())
                .bind("name", due.name())
                .bind("revision", due.revision())
                .execute();
    }

    /// Takes a time back.
    public void cancel(Handle handle, Kind kind, long number) {
        handle.execute("delete from desk_scheduled where kind = ? and number = ?", kind.wire(), number);
    }

    /// The time set for a thing, and what came of it.
    public Optional<Due> find(Handle handle, Kind kind, long number) {
        return handle.createQuery("select * from desk_scheduled where kind = ? and number = ?")
                .bind(0, kind.wire())
                .bind(1, number)
                .map(Timetable::due)
                .findOne();
    }

    /// Publishes all that is due.
    public void run(Instant now, Iterable<ByTheClock> parts) {
        List<Due> waiting = store.read(handle -> handle.createQuery(
                        "select * from desk_scheduled where state = 'WAITING' and at <= ? order by at, kind, number")
                .bind(0, now)
                .map(Timetable::due)
                .list());
        for (Due due : waiting) {
            for (ByTheClock part : parts) {
                if (part.kind() == due.kind()) {
                    store.write(handle -> publish(handle, due, part));
                }
            }
        }
    }

    private static State publish(Handle handle, Due due, ByTheClock part) {
        boolean stillWaiting = handle.createUpdate("""
                        update desk_scheduled set state = 'DONE'
                        where kind = :kind and number = :number and at = :at and state = 'WAITING'
                        """)
                        .bind("kind", due.kind().wire())
                        .bind("number", due.number())
                        .bind("at", due.at())
                        .execute()
                > 0;
        Optional<String> refused = stillWaiting ? part.publish(handle, due) : Optional.empty();
        refused.ifPresent(why -> handle.execute(
                "update desk_scheduled set state = 'REFUSED', outcome = ? where kind = ? and number = ?",
                why,
                due.kind().wire(),
                due.number()));
        return refused.isPresent() ? State.REFUSED : State.DONE;
    }

    private static Due due(ResultSet row, StatementContext context) throws SQLException {
        return new Due(
                Kind.of(row.getString("kind")),
                row.getLong("number"),
                Instants.read(row.getString("at")),
                row.getLong("account"),
                row.getString("name"),
                row.getLong("revision"),
                State.valueOf(row.getString("state")),
                Optional.ofNullable(row.getString("outcome")));
    }
}
