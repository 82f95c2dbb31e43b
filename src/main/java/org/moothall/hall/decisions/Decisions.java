package org.moothall.hall.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.hall.papers.Papers;
import org.moothall.record.Decision;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.web.NotFound;

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
        return handle.createQuery("""
                        select id, title, published as day from forward_plan
                        where authority = :authority and issue = :issue order by published, id
                        """)
                .bind("authority", authority.value())
                .bind("issue", decision.issue().number())
                .map((row, context) -> link("/forward-plan/", row))
                .list();
    }

    private static DecisionPage.Link link(String base, ResultSet row) throws SQLException {
        return new DecisionPage.Link(base + row.getLong("id"), row.getString("title"), day(row.getString("day")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }

    /// The register of a year.
    ///
    /// @param show  `all`, `key`, `members` or `officers`
    /// @param after the day and id of the last line of the page before, as `2025-07-17~873`
    DecisionsPage list(
            AuthorityCode authority,
            Optional<Integer> asked,
            String show,
            Optional<BodyId> body,
            Optional<Place> after,
            LocalDate today) {
        return hall.read(handle -> {
            List<Integer> years = years(handle, authority, body);
            int year = asked.orElse(
                    years.contains(today.getYear()) || years.isEmpty() ? today.getYear() : years.getFirst());
            Place place = after.orElse(new Place("%04d-99-99".formatted(year), Long.MAX_VALUE));
            List<DecisionsPage.Line> lines = lines(handle, authority, year, show, body, place);
            boolean more = lines.size() > DecisionsPage.LENGTH;
            List<DecisionsPage.Line> shown = more ? lines.subList(0, DecisionsPage.LENGTH) : lines;
            Optional<String> older = more
                    ? Optional.of("/decisions?year=" + year + "&show=" + show
                            + body.map(id -> "&body=" + id).orElse("") + "&after="
                            + shown.getLast().day() + "~" + shown.getLast().id())
                    : Optional.empty();
            return new DecisionsPage(
                    year, years, show, body.map(id -> body(handle, authority, id)), List.copyOf(shown), older);
        });
    }

    /// Where a page of the register begins.
    record Place(String day, long id) {
        static Optional<Place> of(String text) {
            if (!text.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}~[0-9]{1,15}")) {
                return Optional.empty();
            }
            return Optional.of(new Place(text.substring(0, 10), Long.parseLong(text.substring(11))));
        }
    }

    private static DecisionsPage.Body body(Handle handle, AuthorityCode authority, BodyId id) {
        return handle.createQuery("select name from body where authority = ? and id = ?")
                .bind(0, authority.value())
                .bind(1, id.number())
                .mapTo(String.class)
                .findOne()
                .map(name -> new DecisionsPage.Body(id.number(), name))
                .orElseThrow(() -> NotFound.of("body " + id));
    }

    private static List<Integer> years(Handle handle, AuthorityCode authority, Optional<BodyId> body) {
        return handle.createQuery("""
                        select distinct substr(day, 1, 4) as year from decision
                        where authority = :authority and day is not null and (:body = -1 or body = :body)
                        order by 1 desc
                        """)
                .bind("authority", authority.value())
                .bind("body", body.map(BodyId::number).orElse(-1L))
                .mapTo(String.class)
                .map(Integer::valueOf)
                .list();
    }

    private static List<DecisionsPage.Line> lines(
            Handle handle, AuthorityCode authority, int year, String show, Optional<BodyId> body, Place place) {
        return handle.createQuery("""
                        select id, title, day, maker, key, last_day, effective from decision
                        where authority = :authority and day >= :from and day <= :day
                          and (day < :day or id < :id) and (:body = -1 or body = :body)
                          and (:show = 'all' or (:show = 'key' and key = 1)
                            or (:show = 'members' and maker_kind = 'MEMBER')
                            or (:show = 'officers' and maker_kind = 'OFFICER'))
                        order by day desc, id desc limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("from", "%04d-01-01".formatted(year))
                .bind("day", place.day())
                .bind("id", place.id())
                .bind("show", show)
                .bind("body", body.map(BodyId::number).orElse(-1L))
                .bind("limit", DecisionsPage.LENGTH + 1)
                .map(Decisions::line)
                .list();
    }

    private static DecisionsPage.Line line(ResultSet row, StatementContext context) throws SQLException {
        return new DecisionsPage.Line(
                row.getLong("id"),
                row.getString("title"),
                day(row.getString("day")),
                row.getString("maker"),
                row.getInt("key") == 1,
                day(row.getString("last_day")),
                day(row.getString("effective")));
    }
}
