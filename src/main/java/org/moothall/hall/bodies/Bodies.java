package org.moothall.hall.bodies;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.record.Body;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// The bodies of an authority.
@Singleton
class Bodies {
    private static final Comparator<LocalDate> LATEST = Comparator.nullsLast(Comparator.reverseOrder());

    private final Hall hall;

    @Inject
    Bodies(Hall hall) {
        this.hall = hall;
    }

    /// All bodies: a category stands where its oldest number puts it, the bodies in it by name.
    BodiesPage list(AuthorityCode authority, LocalDate today) {
        List<BodiesPage.Line> lines = hall.read(handle -> lines(handle, authority, today));
        Map<Optional<String>, List<BodiesPage.Line>> groups = lines.stream()
                .filter(BodiesPage.Line::meets)
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(line.category()), LinkedHashMap::new, Collectors.toList()));
        return new BodiesPage(
                groups.entrySet().stream()
                        .sorted(Comparator.comparing(group -> group.getKey().isEmpty()))
                        .map(group -> new BodiesPage.Group(group.getKey().orElse(null), byName(group.getValue())))
                        .toList(),
                byName(lines.stream().filter(line -> !line.meets()).toList()));
    }

    private static List<BodiesPage.Line> byName(List<BodiesPage.Line> lines) {
        return lines.stream()
                .sorted(Comparator.comparing(BodiesPage.Line::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }

    private static List<BodiesPage.Line> lines(Handle handle, AuthorityCode authority, LocalDate today) {
        return handle.createQuery("""
                        select b.id, b.name, b.category, b.status,
                               (select count(distinct s.name) from membership s
                                where s.authority = b.authority and s.body = b.id
                                  and (s.starts is null or s.starts <= :today)
                                  and (s.ends is null or s.ends >= :today)) as members,
                               (select min(m.day) from meeting m
                                where m.authority = b.authority and m.body = b.id and m.day >= :today
                                  and m.status <> 'CANCELLED' and m.status <> 'POSTPONED') as next
                        from body b where b.authority = :authority order by b.id
                        """)
                .bind("authority", authority.value())
                .bind("today", today.toString())
                .map((row, context) -> new BodiesPage.Line(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("category"),
                        row.getString("status").equals(Body.Status.ACTIVE.name()),
                        row.getInt("members"),
                        day(row.getString("next"))))
                .list();
    }

    /// One body, whole.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    BodyPage page(AuthorityCode authority, BodyId id, LocalDate today) {
        Published<Body> published = hall.get(Body.class, new Key(authority, Kind.BODY, id.number()));
        Body body = published.content();
        Meetings meetings = new Meetings(authority, id, today);
        return hall.read(handle -> new BodyPage(
                body,
                body.parent() == null ? Optional.empty() : other(handle, authority, body.parent()),
                children(handle, authority, id),
                body.memberships().stream()
                        .filter(membership -> membership.runsOn(today))
                        .toList(),
                body.memberships().stream()
                        .filter(membership ->
                                membership.end() != null && membership.end().isBefore(today))
                        .sorted(Comparator.comparing(Body.Membership::end, LATEST))
                        .toList(),
                meetings.next(handle),
                meetings.held(handle),
                meetings.years(handle),
                decisions(handle, authority, id),
                due(handle, authority, id),
                published.entry(),
                published.since()));
    }

    private static Optional<BodyPage.Other> other(Handle handle, AuthorityCode authority, BodyId id) {
        return handle.createQuery("select id, name from body where authority = ? and id = ?")
                .bind(0, authority.value())
                .bind(1, id.number())
                .map((row, context) -> new BodyPage.Other(row.getLong("id"), row.getString("name")))
                .findOne();
    }

    private static List<BodyPage.Other> children(Handle handle, AuthorityCode authority, BodyId id) {
        return handle
                .createQuery("""
                        select b.id, b.name, t.json from body b
                        join thing t on t.authority = b.authority and t.kind = 'body' and t.id = b.id
                        where b.authority = ? and b.status = 'ACTIVE' order by b.name
                        """)
                .bind(0, authority.value())
                .map((row, context) -> RecordJson.read(row.getString("json"), Body.class))
                .stream()
                .filter(body -> id.equals(body.parent()))
                .map(body -> new BodyPage.Other(body.number(), body.name()))
                .toList();
    }

    private static List<BodyPage.Line> decisions(Handle handle, AuthorityCode authority, BodyId id) {
        return handle.createQuery("""
                        select id, title, day, key from decision where authority = :authority and body = :body
                        union all
                        select id, title, day, key from decision
                        where authority = :authority and body is null and meeting in (
                            select id from meeting where authority = :authority and body = :body)
                        order by day desc, id desc limit 10
                        """)
                .bind("authority", authority.value())
                .bind("body", id.number())
                .map(Bodies::line)
                .list();
    }

    private static List<BodyPage.Line> due(Handle handle, AuthorityCode authority, BodyId id) {
        return handle.createQuery("""
                        select id, title, due as day, key from forward_plan
                        where authority = :authority and status = 'OPEN' and body = :body
                        order by coalesce(due, '9999'), id limit 20
                        """)
                .bind("authority", authority.value())
                .bind("body", id.number())
                .map(Bodies::line)
                .list();
    }

    private static BodyPage.Line line(ResultSet row, StatementContext context) throws SQLException {
        return new BodyPage.Line(
                row.getLong("id"), row.getString("title"), day(row.getString("day")), row.getInt("key") == 1);
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
