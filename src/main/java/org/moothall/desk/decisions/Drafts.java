package org.moothall.desk.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.record.Decision;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.EntryId;
import org.moothall.rules.callin.Subject.Exempted;

/// The decisions in work.
@Singleton
public final class Drafts {
    private final Clock clock;

    @Inject
    public Drafts(Clock clock) {
        this.clock = clock;
    }

    /// One decision in work.
    public Optional<Draft> find(Handle handle, AuthorityCode authority, DecisionId id) {
        return handle.createQuery("select * from desk_decision where authority = :authority and number = :number")
                .bind("authority", authority.value())
                .bind("number", id.number())
                .map(Drafts::draft)
                .findOne();
    }

    /// The decisions in work of a council, the last made first; those not yet made before all others.
    public List<Draft> list(Handle handle, AuthorityCode authority) {
        return handle.createQuery("""
                        select * from desk_decision where authority = :authority
                        order by coalesce(made, '9999') desc, number desc
                        """)
                .bind("authority", authority.value())
                .map(Drafts::draft)
                .list();
    }

    void begin(
            Handle handle, AuthorityCode authority, Decision decision, Facts facts, @Nullable Long entry, String by) {
        bind(handle.createUpdate("""
                        insert into desk_decision (authority, number, title, made, body, executive, specific,
                            dispensations, plan, exempted_by, exempted_capacity, exempted_reason, content, entry,
                            revision, changed, changed_by)
                        values (:authority, :number, :title, :made, :body, :executive, :specific, :dispensations, :plan,
                            :exemptedBy, :exemptedCapacity, :exemptedReason, :content, :entry, 1, :changed, :by)
                        """), decision, facts, by)
                .bind("authority", authority.value())
                .bind("number", decision.id().number())
                .bind("entry", entry)
                .execute();
    }

    /// Changes a decision, if nobody has since it was fetched.
    ///
    /// @return whether it was changed; where it was not, nothing is lost, and both texts can be shown
    boolean change(Handle handle, Draft draft, Decision decision, Facts facts, String by) {
        return bind(handle.createUpdate("""
                        update desk_decision set title = :title, made = :made, body = :body, executive = :executive,
                            specific = :specific, dispensations = :dispensations, plan = :plan,
                            exempted_by = :exemptedBy, exempted_capacity = :exemptedCapacity,
                            exempted_reason = :exemptedReason, content = :content, revision = revision + 1,
                            changed = :changed, changed_by = :by
                        where authority = :authority and number = :number and revision = :revision
                        """), decision, facts, by)
                        .bind("authority", draft.authority().value())
                        .bind("number", draft.id().number())
                        .bind("revision", draft.revision())
                        .execute()
                == 1;
    }

    /// Takes note of the publication that the work has led to.
    void published(Handle handle, Draft draft, long entry) {
        handle.createUpdate("update desk_decision set entry = :entry where authority = :authority and number = :number")
                .bind("entry", entry)
                .bind("authority", draft.authority().value())
                .bind("number", draft.id().number())
                .execute();
    }

    private Update bind(Update update, Decision decision, Facts facts, String by) {
        return update.bind("title", decision.title())
                .bind("made", decision.made())
                .bind(
                        "body",
                        decision.makerBody() == null
                                ? null
                                : decision.makerBody().number())
                .bind("executive", facts.executive() ? 1 : 0)
                .bind("specific", facts.specific() ? 1 : 0)
                .bind("dispensations", facts.dispensations().orElse(null))
                .bind("plan", facts.plan().map(EntryId::number).orElse(null))
                .bind("exemptedBy", facts.exempted().map(Exempted::by).orElse(null))
                .bind(
                        "exemptedCapacity",
                        facts.exempted().map(Exempted::capacity).orElse(null))
                .bind("exemptedReason", facts.exempted().map(Exempted::reason).orElse(null))
                .bind("content", RecordJson.text(decision))
                .bind("changed", clock.instant())
                .bind("by", by);
    }

    private static Draft draft(ResultSet row, StatementContext context) throws SQLException {
        long entry = row.getLong("entry");
        Optional<Long> published = row.wasNull() ? Optional.empty() : Optional.of(entry);
        return new Draft(
                new AuthorityCode(row.getString("authority")),
                RecordJson.read(row.getString("content"), Decision.class),
                facts(row),
                published,
                row.getLong("revision"),
                Instants.read(row.getString("changed")),
                row.getString("changed_by"));
    }

    private static Facts facts(ResultSet row) throws SQLException {
        long plan = row.getLong("plan");
        Optional<EntryId> entry = row.wasNull() ? Optional.empty() : Optional.of(new EntryId(plan));
        String exempted = row.getString("exempted_by");
        return new Facts(
                row.getInt("executive") != 0,
                row.getInt("specific") != 0,
                Optional.ofNullable(row.getString("dispensations")),
                entry,
                exempted == null
                        ? Optional.empty()
                        : Optional.of(new Exempted(
                                exempted, row.getString("exempted_capacity"), row.getString("exempted_reason"))));
    }
}
