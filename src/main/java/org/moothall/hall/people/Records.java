package org.moothall.hall.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.record.Person;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Attendance;

/// What the record says of a person: seats, attendance, votes, declarations.
@Singleton
class Records {
    private static final int FIRST_VOTES = 10;
    private static final int DECLARATIONS = 200;

    private final Hall hall;
    private final People people;

    @Inject
    Records(Hall hall, People people) {
        this.hall = hall;
        this.people = people;
    }

    /// Everything of one person, with the first of the votes.
    ///
    /// @throws org.moothall.web.NotFound where nothing is public
    PersonPage page(AuthorityCode authority, PersonId id, LocalDate today) {
        Published<Person> published = people.get(authority, id);
        return hall.read(handle -> {
            List<PersonPage.Seat> seats = seats(handle, authority, id);
            List<PersonPage.Ballot> votes = votes(handle, authority, id, VotesPage.Place.FIRST, FIRST_VOTES + 1);
            return new PersonPage(
                    published.content(),
                    People.serves(published.content(), today),
                    seats.stream().filter(seat -> runs(seat, today)).toList(),
                    seats.stream().filter(seat -> over(seat, today)).toList(),
                    attendance(handle, authority, id),
                    votes.stream().limit(FIRST_VOTES).toList(),
                    votes.size() > FIRST_VOTES,
                    declarations(handle, authority, id),
                    published.entry(),
                    published.since());
        });
    }

    /// A page of one person's votes.
    ///
    /// @throws org.moothall.web.NotFound where nothing is public
    VotesPage votes(AuthorityCode authority, PersonId id, VotesPage.Place before) {
        Person person = people.get(authority, id).content();
        return VotesPage.of(
                id.number(),
                person.name(),
                hall.read(handle -> votes(handle, authority, id, before, VotesPage.LENGTH + 1)));
    }

    private static boolean runs(PersonPage.Seat seat, LocalDate today) {
        return !over(seat, today) && (seat.start() == null || !seat.start().isAfter(today));
    }

    private static boolean over(PersonPage.Seat seat, LocalDate today) {
        return seat.end() != null && seat.end().isBefore(today);
    }

    private static List<PersonPage.Seat> seats(Handle handle, AuthorityCode authority, PersonId id) {
        return handle.createQuery("""
                        select b.id, b.name, s.role, s.starts, s.ends from membership s
                        join body b on b.authority = s.authority and b.id = s.body
                        where s.authority = :authority and s.person = :person
                        order by coalesce(s.ends, '9999') desc, b.name, s.starts desc
                        """)
                .bind("authority", authority.value())
                .bind("person", id.number())
                .map((row, context) -> new PersonPage.Seat(
                        row.getLong("id"),
                        row.getString("name"),
                        row.getString("role"),
                        day(row.getString("starts")),
                        day(row.getString("ends"))))
                .list();
    }

    private static List<Attended> attendance(Handle handle, AuthorityCode authority, PersonId id) {
        Map<Integer, Attended> years = new TreeMap<>();
        handle.createQuery("""
                        select substr(day, 1, 4) as year, state, count(*) as times from attendance
                        where authority = :authority and person = :person group by 1, 2
                        """)
                .bind("authority", authority.value())
                .bind("person", id.number())
                .map((row, context) -> years.merge(
                        row.getInt("year"),
                        Attended.none(row.getInt("year"))
                                .and(Attendance.State.valueOf(row.getString("state")), row.getInt("times")),
                        Attended::plus))
                .list();
        return years.values().stream().filter(year -> !year.nothing()).toList().reversed();
    }

    private static List<PersonPage.Ballot> votes(
            Handle handle, AuthorityCode authority, PersonId id, VotesPage.Place before, int limit) {
        return handle.createQuery("""
                        select v.day, v.meeting, v.item, v.vote, v.motion, v.choice, coalesce(i.title, '') as title,
                               coalesce(b.name, m.title, '') as body
                        from ballot v
                        left join item i on i.authority = v.authority and i.id = v.item
                        left join meeting m on m.authority = v.authority and m.id = v.meeting
                        left join body b on b.authority = v.authority and b.id = m.body
                        where v.authority = :authority and v.person = :person and v.day <= :day
                          and (v.day < :day or v.item < :item or (v.item = :item and v.vote < :vote))
                        order by v.day desc, v.item desc, v.vote desc limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("person", id.number())
                .bind("day", before.day())
                .bind("item", before.item())
                .bind("vote", before.vote())
                .bind("limit", limit)
                .map(Records::ballot)
                .list();
    }

    private static PersonPage.Ballot ballot(ResultSet row, StatementContext context) throws SQLException {
        return new PersonPage.Ballot(
                LocalDate.parse(row.getString("day")),
                row.getString("body"),
                row.getLong("meeting"),
                row.getLong("item"),
                row.getInt("vote"),
                row.getString("title"),
                row.getString("motion"),
                row.getString("choice"));
    }

    private static List<PersonPage.Declared> declarations(Handle handle, AuthorityCode authority, PersonId id) {
        return handle.createQuery("""
                        select d.day, d.meeting, d.item, d.kind, d.nature, coalesce(i.title, '') as title,
                               coalesce(b.name, m.title, '') as body
                        from declaration d
                        left join item i on i.authority = d.authority and i.id = d.item
                        left join meeting m on m.authority = d.authority and m.id = d.meeting
                        left join body b on b.authority = d.authority and b.id = m.body
                        where d.authority = :authority and d.person = :person
                        order by d.day desc, d.item desc limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("person", id.number())
                .bind("limit", DECLARATIONS)
                .map((row, context) -> new PersonPage.Declared(
                        LocalDate.parse(row.getString("day")),
                        row.getString("body"),
                        row.getLong("meeting"),
                        row.getLong("item"),
                        row.getString("title"),
                        row.getString("kind"),
                        row.getString("nature")))
                .list();
    }

    private static @Nullable LocalDate day(@Nullable String text) {
        return text == null ? null : LocalDate.parse(text);
    }
}
