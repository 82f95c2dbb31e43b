package org.moothall.hall.home;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jsoup.Jsoup;
import org.jspecify.annotations.Nullable;
import org.moothall.hall.Hall;
import org.moothall.hall.MeetingLine;
import org.moothall.hall.Published;
import org.moothall.record.Authority;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// What the first page asks of the hall.
@Singleton
class Home {
    private static final int MEETINGS = 5;
    private static final int DECISIONS = 8;
    private static final int DAYS = 7;

    private final Hall hall;

    @Inject
    Home(Hall hall) {
        this.hall = hall;
    }

    HomePage page(AuthorityCode authority, LocalDate today) {
        Optional<Authority> about = hall.find(Authority.class, new Key(authority, Kind.AUTHORITY, 0))
                .map(Published::content);
        return hall.read(handle -> {
            List<HomePage.Taken> week = decided(handle, authority, today.minusDays(DAYS), today);
            return new HomePage(
                    about.isPresent(),
                    next(handle, authority, today),
                    !week.isEmpty(),
                    week.isEmpty() ? decided(handle, authority, LocalDate.EPOCH, today) : week,
                    callIn(handle, authority, today),
                    due(handle, authority, today),
                    about.map(Authority::note).orElse(null));
        });
    }

    private static List<HomePage.Coming> next(Handle handle, AuthorityCode authority, LocalDate today) {
        return handle.createQuery("select " + MeetingLine.COLUMNS + """
                        , t.json from meeting m
                        left join body b on b.authority = m.authority and b.id = m.body
                        join thing t on t.authority = m.authority and t.kind = 'meeting' and t.id = m.id
                        where m.authority = :authority and m.day >= :today
                          and m.status <> 'CANCELLED' and m.status <> 'POSTPONED'
                        order by m.day, m.time, m.id limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("today", today.toString())
                .bind("limit", MEETINGS)
                .map((row, context) -> new HomePage.Coming(
                        MeetingLine.of(row, context),
                        RecordJson.read(row.getString("json"), Meeting.class).webcast()))
                .list();
    }

    private static List<HomePage.Taken> decided(
            Handle handle, AuthorityCode authority, LocalDate from, LocalDate until) {
        return handle.createQuery("""
                        select id, title, day, maker, key, last_day from decision
                        where authority = :authority and day >= :from and day <= :until
                        order by day desc, id desc limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("from", from.toString())
                .bind("until", until.toString())
                .bind("limit", DECISIONS)
                .map(Home::taken)
                .list();
    }

    private static List<HomePage.Taken> callIn(Handle handle, AuthorityCode authority, LocalDate today) {
        return handle.createQuery("""
                        select id, title, day, maker, key, last_day from decision
                        where authority = :authority and last_day >= :today and day >= :from
                        order by last_day, id limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("today", today.toString())
                .bind("from", today.minusYears(1).toString())
                .bind("limit", DECISIONS)
                .map(Home::taken)
                .list();
    }

    private static List<HomePage.Due> due(Handle handle, AuthorityCode authority, LocalDate today) {
        return handle.createQuery("""
                        select f.id, f.title, f.due, f.maker, f.key, t.json from forward_plan f
                        join thing t on t.authority = f.authority and t.kind = 'forward-plan-entry' and t.id = f.id
                        where f.authority = :authority and f.status = 'OPEN' and f.due >= :today
                        order by f.due, f.id limit :limit
                        """)
                .bind("authority", authority.value())
                .bind("today", today.toString())
                .bind("limit", DECISIONS)
                .map((row, context) -> new HomePage.Due(
                        row.getLong("id"),
                        row.getString("title"),
                        LocalDate.parse(row.getString("due")),
                        row.getString("maker"),
                        row.getInt("key") == 1,
                        views(RecordJson.read(row.getString("json"), ForwardPlanEntry.class))))
                .list();
    }

    private static @Nullable String views(ForwardPlanEntry entry) {
        return entry.representations() == null
                ? null
                : Jsoup.parse(entry.representations().html()).text();
    }

    private static HomePage.Taken taken(ResultSet row, StatementContext context) throws SQLException {
        String lastDay = row.getString("last_day");
        return new HomePage.Taken(
                row.getLong("id"),
                row.getString("title"),
                LocalDate.parse(row.getString("day")),
                row.getString("maker"),
                row.getInt("key") == 1,
                lastDay == null ? null : LocalDate.parse(lastDay));
    }
}
