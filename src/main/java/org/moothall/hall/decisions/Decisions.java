package org.moothall.hall.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Addresses;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.hall.papers.Papers;
import org.moothall.record.Decision;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// The decisions of an authority.
@Singleton
class Decisions {
    private final Hall hall;

    @Inject
    Decisions(Hall hall) {
        this.hall = hall;
    }

    /// One decision, whole.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    DecisionPage page(AuthorityCode authority, DecisionId id, LocalDate today) {
        Published<Decision> published = hall.get(Decision.class, new Key(authority, Kind.DECISION, id.number()));
        Decision decision = published.content();
        return hall.read(handle -> new DecisionPage(
                decision,
                issueTitle(handle, authority, decision),
                place(handle, authority, decision),
                Effect.on(today, decision),
                followed(handle, authority, decision),
                notices(handle, authority, decision),
                Papers.of(handle, authority, decision.papers()).lines(decision.papers()),
                published.entry(),
                published.since()));
    }

    private static Optional<String> issueTitle(Handle handle, AuthorityCode authority, Decision decision) {
        return decision.issue() == null
                ? Optional.empty()
                : handle.createQuery("select title from issue where authority = ? and id = ?")
                        .bind(0, authority.value())
                        .bind(1, decision.issue().number())
                        .mapTo(String.class)
                        .findOne();
    }

    private static Optional<DecisionPage.Place> place(Handle handle, AuthorityCode authority, Decision decision) {
        if (decision.meeting() == null) {
            return Optional.empty();
        }
        return handle.createQuery("""
                        select m.id, m.day, coalesce(b.name, m.title, '') as body, i.id as item, i.number
                        from meeting m
                        left join body b on b.authority = m.authority and b.id = m.body
                        left join item i on i.authority = m.authority and i.meeting = m.id and i.id = :item
                        where m.authority = :authority and m.id = :meeting
                        """)
                .bind("authority", authority.value())
                .bind("meeting", decision.meeting().number())
                .bind("item", decision.item() == null ? -1 : decision.item().number())
                .map((row, context) -> place(row))
                .findOne();
    }

    private static DecisionPage.Place place(ResultSet row) throws SQLException {
        String meeting = "/meetings/" + row.getLong("id");
        long item = row.getLong("item");
        return new DecisionPage.Place(
                row.wasNull() ? meeting : meeting + "/items/" + item,
                row.getString("body"),
                LocalDate.parse(row.getString("day")),
                row.getString("number"));
    }

    private static Optional<DecisionPage.Link> followed(Handle handle, AuthorityCode authority, Decision decision) {
        return handle.createQuery("""
                        select d.id, d.title, d.day from decision d
                        where d.authority = :authority and d.supersedes = :id order by d.day, d.id limit 1
                        """)
                .bind("authority", authority.value())
                .bind("id", decision.number())
                .map((row, context) -> link("/decisions/", row))
                .findOne();
    }

    private static List<DecisionPage.Link> notices(Handle handle, AuthorityCode authority, Decision decision) {
        if (decision.issue() == null) {
            return List.of();
        }
        List<ForwardPlanEntry> ofTheIssue = handle.createQuery("""
                        select t.json from forward_plan f
                        join thing t on t.authority = f.authority and t.kind = 'forward-plan-entry' and t.id = f.id
                        where f.authority = :authority and f.issue = :issue order by f.published, f.id
                        """)
                .bind("authority", authority.value())
                .bind("issue", decision.issue().number())
                .mapTo(String.class)
                .map(json -> RecordJson.read(json, ForwardPlanEntry.class))
                .list();
        return ofTheIssue.stream()
                .filter(notice -> announced(notice, decision))
                .map(notice -> new DecisionPage.Link(
                        Addresses.of(Kind.FORWARD_PLAN_ENTRY, notice.number()), notice.title(), notice.published()))
                .toList();
    }

    /// Whether a notice announced a decision: it names it as its outcome or, where it names none, it promised a
    /// decision by that day.
    private static boolean announced(ForwardPlanEntry notice, Decision decision) {
        if (notice.outcome() != null) {
            return notice.outcome().equals(decision.id());
        }
        LocalDate made = decision.made();
        LocalDate due = notice.due().isEmpty() ? null : notice.due().getLast().date();
        return made != null
                && due != null
                && !due.isAfter(made)
                && notice.status() != ForwardPlanEntry.Status.WITHDRAWN;
    }

    private static DecisionPage.Link link(String base, ResultSet row) throws SQLException {
        return new DecisionPage.Link(base + row.getLong("id"), row.getString("title"), day(row.getString("day")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
