package org.moothall.hall.issues;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.moothall.hall.Hall;
import org.moothall.hall.issues.IssuesPage.Choice;
import org.moothall.hall.issues.IssuesPage.Narrowing;
import org.moothall.hall.issues.IssuesPage.Place;
import org.moothall.record.ids.AuthorityCode;

/// The list of an authority's issues, narrowed by ward, kind, year and body.
@Singleton
class IssueList {
    private static final String NARROWED = """
            from issue i where i.authority = :authority
              and (:ward = '' or exists (select 1 from ward w where w.authority = i.authority
                and w.name = :ward and w.kind = 'issue' and w.owner = i.id))
              and (:type = '' or i.type = :type)
              and (:year = '' or substr(coalesce(i.latest, ''), 1, 4) = :year)
              and (:body = -1 or exists (select 1 from item t where t.authority = i.authority
                and t.issue = i.id and t.body = :body))
            """;

    private final Hall hall;

    @Inject
    IssueList(Hall hall) {
        this.hall = hall;
    }

    /// A page of issues, those in which something happened last coming first.
    ///
    /// @param before the last issue of the page before; none for the first page
    /// @param after  the first issue of the page after, where one goes back
    IssuesPage page(AuthorityCode authority, Narrowing narrowing, Optional<Place> before, Optional<Place> after) {
        return hall.read(handle -> {
            List<IssuesPage.Line> lines = after.isPresent()
                    ? lines(handle, authority, narrowing, after.get(), false).reversed()
                    : lines(handle, authority, narrowing, before.orElse(Place.NEWEST), true);
            return IssuesPage.of(
                    lines,
                    after.isPresent(),
                    before.isPresent(),
                    narrowing,
                    count(handle, authority, narrowing),
                    choices(handle, authority, narrowing));
        });
    }

    private static List<IssuesPage.Line> lines(
            Handle handle, AuthorityCode authority, Narrowing narrowing, Place place, boolean back) {
        String side = back ? "<" : ">";
        String order = back ? "desc" : "asc";
        return narrowed(
                        handle,
                        "select i.id, i.title, i.reference, i.type, coalesce(i.latest, '') as latest, i.key " + NARROWED
                                + """
                                  and (coalesce(i.latest, '') %1$s :day or (coalesce(i.latest, '') = :day and i.id %1$s :id))
                                order by coalesce(i.latest, '') %2$s, i.id %2$s limit :limit
                                """.formatted(side, order),
                        authority,
                        narrowing)
                .bind("day", place.day())
                .bind("id", place.id())
                .bind("limit", IssuesPage.LENGTH + 1)
                .map((row, context) -> new IssuesPage.Line(
                        row.getLong("id"),
                        row.getString("title"),
                        row.getString("reference"),
                        row.getString("type"),
                        row.getString("latest").isEmpty() ? null : LocalDate.parse(row.getString("latest")),
                        row.getInt("key") == 1))
                .list();
    }

    private static Query narrowed(Handle handle, String sql, AuthorityCode authority, Narrowing narrowing) {
        return handle.createQuery(sql)
                .bind("authority", authority.value())
                .bind("ward", narrowing.ward())
                .bind("type", narrowing.type())
                .bind("year", narrowing.year())
                .bind("body", narrowing.body().isEmpty() ? -1L : Long.parseLong(narrowing.body()));
    }

    private static long count(Handle handle, AuthorityCode authority, Narrowing narrowing) {
        return narrowed(handle, "select count(*) " + NARROWED, authority, narrowing)
                .mapTo(Long.class)
                .one();
    }

    private static IssuesPage.Choices choices(Handle handle, AuthorityCode authority, Narrowing narrowing) {
        return new IssuesPage.Choices(
                choices(handle, authority, narrowing.without("year"), """
                        select substr(latest, 1, 4) as value, substr(latest, 1, 4) as name, count(*) as number
                        from (select i.latest %s) as narrowed where latest is not null group by 1, 2 order by 1 desc
                        """),
                choices(handle, authority, narrowing.without("type"), """
                        select type as value, type as name, count(*) as number
                        from (select i.type %s) as narrowed where type is not null group by 1, 2 order by 3 desc, 1
                        """),
                choices(handle, authority, narrowing.without("ward"), """
                        select w.name as value, w.name as name, count(*) as number
                        from ward w join (select i.id %s) as narrowed on narrowed.id = w.owner
                        where w.authority = :authority and w.kind = 'issue' group by 1, 2 order by 1
                        """),
                choices(handle, authority, narrowing.without("body"), """
                        select cast(b.id as text) as value, b.name as name, count(distinct t.issue) as number
                        from item t join (select i.id %s) as narrowed on narrowed.id = t.issue
                        join body b on b.authority = t.authority and b.id = t.body
                        where t.authority = :authority group by 1, 2 order by 2
                        """));
    }

    private static List<Choice> choices(Handle handle, AuthorityCode authority, Narrowing narrowing, String sql) {
        return narrowed(handle, sql.formatted(NARROWED), authority, narrowing)
                .map((row, context) -> new Choice(row.getString("value"), row.getString("name"), row.getLong("number")))
                .list();
    }
}
