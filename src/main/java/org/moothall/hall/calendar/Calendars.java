package org.moothall.hall.calendar;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.moothall.hall.Hall;
import org.moothall.hall.MeetingLine;
import org.moothall.hall.Published;
import org.moothall.record.Body;
import org.moothall.record.Meeting;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;

/// The meetings of an authority by their days.
@Singleton
class Calendars {
    private final Hall hall;

    @Inject
    Calendars(Hall hall) {
        this.hall = hall;
    }

    /// A meeting and the name of the body that meets.
    record Event(Published<Meeting> meeting, String body) {}

    /// A month's page.
    ///
    /// @throws org.moothall.web.NotFound where there is no such body
    CalendarPage month(AuthorityCode authority, YearMonth month, Optional<BodyId> body, LocalDate today) {
        Optional<CalendarPage.Body> one = body.map(id -> body(authority, id));
        return hall.read(handle -> new CalendarPage(
                month,
                today,
                one,
                bodies(handle, authority),
                within(handle, authority, month, body),
                edge(handle, authority, "max(day)", "<", month.atDay(1), today),
                edge(handle, authority, "min(day)", ">", month.atEndOfMonth(), today)));
    }

    /// One body.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    CalendarPage.Body body(AuthorityCode authority, BodyId id) {
        return new CalendarPage.Body(
                id.number(),
                hall.get(Body.class, new Key(authority, Kind.BODY, id.number()))
                        .content()
                        .name());
    }

    /// The next month in a direction in which anything is recorded, or the present one if it comes before that.
    private static Optional<YearMonth> edge(
            Handle handle, AuthorityCode authority, String nearest, String side, LocalDate from, LocalDate today) {
        Optional<LocalDate> meeting = handle.createQuery(
                        "select %s from meeting where authority = ? and day %s ?".formatted(nearest, side))
                .bind(0, authority.value())
                .bind(1, from.toString())
                .mapTo(String.class)
                .findOne()
                .map(LocalDate::parse);
        boolean back = side.equals("<");
        boolean beyond = back ? today.isBefore(from) : today.isAfter(from);
        return meeting.isPresent() || beyond
                ? Optional.of(YearMonth.from(from).plusMonths(back ? -1 : 1))
                : Optional.empty();
    }

    private static List<MeetingLine> within(
            Handle handle, AuthorityCode authority, YearMonth month, Optional<BodyId> body) {
        return handle.createQuery("select " + MeetingLine.COLUMNS + """
                        from meeting m left join body b on b.authority = m.authority and b.id = m.body
                        where m.authority = :authority and m.day >= :from and m.day < :until
                          and (:body = -1 or m.body = :body or exists (
                            select 1 from meeting_with w
                            where w.authority = m.authority and w.meeting = m.id and w.body = :body))
                        order by m.day, m.time, m.id
                        """)
                .bind("authority", authority.value())
                .bind("from", month.atDay(1).toString())
                .bind("until", month.plusMonths(1).atDay(1).toString())
                .bind("body", body.map(BodyId::number).orElse(-1L))
                .map(MeetingLine::of)
                .list();
    }

    private static List<CalendarPage.Body> bodies(Handle handle, AuthorityCode authority) {
        return handle.createQuery("""
                        select b.id, b.name from body b where b.authority = :authority and exists (
                            select 1 from meeting m where m.authority = b.authority and m.body = b.id)
                        order by b.name, b.id
                        """)
                .bind("authority", authority.value())
                .map((row, context) -> new CalendarPage.Body(row.getLong("id"), row.getString("name")))
                .list();
    }

    /// The meetings from a day on, of all bodies or of one, in order.
    List<Event> from(AuthorityCode authority, LocalDate day, Optional<BodyId> body) {
        return hall.read(handle -> handle.createQuery("""
                        select t.json, t.entry, t.since, coalesce(b.name, m.title, '') as name
                        from meeting m
                        join thing t on t.authority = m.authority and t.kind = 'meeting' and t.id = m.id
                        left join body b on b.authority = m.authority and b.id = m.body
                        where m.authority = :authority and m.day >= :day
                          and (:body = -1 or m.body = :body or exists (
                            select 1 from meeting_with w
                            where w.authority = m.authority and w.meeting = m.id and w.body = :body))
                        order by m.day, m.time, m.id
                        """)
                .bind("authority", authority.value())
                .bind("day", day.toString())
                .bind("body", body.map(BodyId::number).orElse(-1L))
                .map((row, context) -> new Event(Hall.published(Meeting.class, row, context), row.getString("name")))
                .list());
    }

    /// One meeting.
    ///
    /// @throws org.moothall.web.NotFound where it is not public
    Event one(AuthorityCode authority, MeetingId id) {
        Published<Meeting> meeting = hall.get(Meeting.class, new Key(authority, Kind.MEETING, id.number()));
        String body = hall.find(
                        Body.class,
                        new Key(authority, Kind.BODY, meeting.content().body().number()))
                .map(found -> found.content().name())
                .orElse(meeting.content().label());
        return new Event(meeting, body);
    }
}
