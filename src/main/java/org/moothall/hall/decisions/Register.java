package org.moothall.hall.decisions;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.Query;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.decisions.DecisionsPage.Narrowing;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.web.NotFound;

/// The register of decisions, a year at a time, the newest first.
@Singleton
class Register {
    /// What a narrowing asks of a row of `decision d`.
    private static final String NARROWED = """
            (:body = -1 or d.body = :body)
            and (:show = 'all' or (:show = 'key' and d.key = 1)
              or (:show = 'members' and d.maker_kind = 'MEMBER')
              or (:show = 'officers' and d.maker_kind = 'OFFICER'))
            and (:ward = '' or exists (select 1 from ward w where w.authority = d.authority and w.kind = 'decision'
              and w.owner = d.id and w.name = :ward))
            """;

    private final Hall hall;

    @Inject
    Register(Hall hall) {
        this.hall = hall;
    }

    /// A page of the register.
    ///
    /// @param asked the year; the newest one that has any for none
    /// @param after the last line of the page before
    DecisionsPage list(
            AuthorityCode authority,
            Optional<Integer> asked,
            Narrowing narrowing,
            Optional<Place> after,
            LocalDate today) {
        return hall.read(handle -> {
            List<Integer> years = years(handle, authority, narrowing.body());
            int year = asked.orElse(
                    years.contains(today.getYear()) || years.isEmpty() ? today.getYear() : years.getFirst());
            Place place = after.orElse(new Place("%04d-99-99".formatted(year), Long.MAX_VALUE));
            List<DecisionsPage.Line> lines = lines(handle, authority, year, narrowing, place);
            boolean more = lines.size() > DecisionsPage.LENGTH;
            List<DecisionsPage.Line> shown = more ? lines.subList(0, DecisionsPage.LENGTH) : lines;
            return new DecisionsPage(
                    year,
                    years,
                    narrowing,
                    narrowing.body().map(id -> body(handle, authority, id)),
                    wards(handle, authority, year, narrowing),
                    List.copyOf(shown),
                    more
                            ? Optional.of(shown.getLast().day() + "~"
                                    + shown.getLast().id())
                            : Optional.empty());
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
            Handle handle, AuthorityCode authority, int year, Narrowing narrowing, Place place) {
        return narrowed(handle.createQuery("""
                        select d.id, d.title, d.day, d.maker, d.key, d.last_day from decision d
                        where d.authority = :authority and d.day >= :from and d.day <= :day
                          and (d.day < :day or d.id < :id) and
                        """ + NARROWED + "order by d.day desc, d.id desc limit :limit"), narrowing)
                .bind("authority", authority.value())
                .bind("from", "%04d-01-01".formatted(year))
                .bind("day", place.day())
                .bind("id", place.id())
                .bind("limit", DecisionsPage.LENGTH + 1)
                .map(Register::line)
                .list();
    }

    /// The wards that the year's decisions name, each with how many there are under the other choices.
    private static List<DecisionsPage.Ward> wards(
            Handle handle, AuthorityCode authority, int year, Narrowing narrowing) {
        return narrowed(handle.createQuery("""
                        select n.name, count(*) as decisions
                        from decision d
                        join ward n on n.authority = d.authority and n.kind = 'decision' and n.owner = d.id
                        where d.authority = :authority and d.day >= :from and d.day < :until and
                        """ + NARROWED + "group by n.name order by n.name"), narrowing.inWard(""))
                .bind("authority", authority.value())
                .bind("from", "%04d-01-01".formatted(year))
                .bind("until", "%04d-01-01".formatted(year + 1))
                .map((row, context) -> new DecisionsPage.Ward(row.getString("name"), row.getInt("decisions")))
                .list();
    }

    private static Query narrowed(Query query, Narrowing narrowing) {
        return query.bind("show", narrowing.show())
                .bind("body", narrowing.body().map(BodyId::number).orElse(-1L))
                .bind("ward", narrowing.ward());
    }

    private static DecisionsPage.Line line(ResultSet row, StatementContext context) throws SQLException {
        return new DecisionsPage.Line(
                row.getLong("id"),
                row.getString("title"),
                day(row.getString("day")),
                row.getString("maker"),
                row.getInt("key") == 1,
                day(row.getString("last_day")));
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
