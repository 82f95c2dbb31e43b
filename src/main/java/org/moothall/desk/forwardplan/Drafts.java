package org.moothall.desk.forwardplan;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;

/// The entries in work.
@Singleton
public final class Drafts {
    private final Clock clock;

    @Inject
    public Drafts(Clock clock) {
        this.clock = clock;
    }

    /// One entry in work.
    public Optional<Draft> find(Handle handle, AuthorityCode authority, EntryId id) {
        return handle.createQuery("select * from desk_plan where authority = :authority and number = :number")
                .bind("authority", authority.value())
                .bind("number", id.number())
                .map(Drafts::draft)
                .findOne();
    }

    /// The entries in work of a council: those that are open first, by the date promised; then those that have
    /// ended, the last first.
    public List<Draft> list(Handle handle, AuthorityCode authority) {
        return handle.createQuery("""
                        select * from desk_plan where authority = :authority
                        order by case when status = 'OPEN' then 0 else 1 end,
                            case when status = 'OPEN' then coalesce(due, '9999') end, due desc, number
                        """)
                .bind("authority", authority.value())
                .map(Drafts::draft)
                .list();
    }

    void begin(Handle handle, AuthorityCode authority, ForwardPlanEntry plan, @Nullable Long entry, String by) {
        handle.createUpdate("""
                        insert into desk_plan (authority, number, title, due, status, body, content, entry, revision,
                            changed, changed_by)
                        values (:authority, :number, :title, :due, :status, :body, :content, :entry, 1, :changed, :by)
                        """)
                .bind("authority", authority.value())
                .bind("number", plan.id().number())
                .bind("title", plan.title())
                .bind("due", due(plan))
                .bind("status", plan.status().name())
                .bind("body", body(plan))
                .bind("content", RecordJson.text(plan))
                .bind("entry", entry)
                .bind("changed", clock.instant())
                .bind("by", by)
                .execute();
    }

    /// Changes an entry, if nobody has since it was fetched.
    ///
    /// @return whether it was changed; where it was not, nothing is lost, and both texts can be shown
    boolean change(Handle handle, Draft draft, ForwardPlanEntry plan, String by) {
        return handle.createUpdate("""
                        update desk_plan set title = :title, due = :due, status = :status, body = :body,
                            content = :content, revision = revision + 1, changed = :changed, changed_by = :by
                        where authority = :authority and number = :number and revision = :revision
                        """)
                        .bind("title", plan.title())
                        .bind("due", due(plan))
                        .bind("status", plan.status().name())
                        .bind("body", body(plan))
                        .bind("content", RecordJson.text(plan))
                        .bind("changed", clock.instant())
                        .bind("by", by)
                        .bind("authority", draft.authority().value())
                        .bind("number", draft.id().number())
                        .bind("revision", draft.revision())
                        .execute()
                == 1;
    }

    /// Takes note of the publication that the work has led to.
    void published(Handle handle, Draft draft, long entry) {
        handle.createUpdate("update desk_plan set entry = :entry where authority = :authority and number = :number")
                .bind("entry", entry)
                .bind("authority", draft.authority().value())
                .bind("number", draft.id().number())
                .execute();
    }

    private static @Nullable String due(ForwardPlanEntry plan) {
        return plan.due().isEmpty() || plan.due().getLast().date() == null
                ? null
                : String.valueOf(plan.due().getLast().date());
    }

    private static @Nullable Long body(ForwardPlanEntry plan) {
        return plan.makerBody() == null ? null : plan.makerBody().number();
    }

    private static Draft draft(ResultSet row, StatementContext context) throws SQLException {
        long entry = row.getLong("entry");
        Optional<Long> published = row.wasNull() ? Optional.empty() : Optional.of(entry);
        return new Draft(
                new AuthorityCode(row.getString("authority")),
                RecordJson.read(row.getString("content"), ForwardPlanEntry.class),
                published,
                row.getLong("revision"),
                Instants.read(row.getString("changed")),
                row.getString("changed_by"));
    }
}
