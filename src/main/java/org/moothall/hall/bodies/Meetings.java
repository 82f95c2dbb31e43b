package org.moothall.hall.bodies;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.hall.MeetingLine;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;

/// The meetings of one body as they stand on a day.
record Meetings(AuthorityCode authority, BodyId body, LocalDate today) {
    private static final int AT_ONCE = 6;

    /// The next ones, the nearest first.
    List<MeetingLine> next(Handle handle) {
        return lines(handle, "m.day >= :today", "asc");
    }

    /// Those held, the latest first.
    List<MeetingLine> held(Handle handle) {
        return lines(handle, "m.day < :today", "desc");
    }

    private List<MeetingLine> lines(Handle handle, String which, String order) {
        return handle.createQuery("select " + MeetingLine.COLUMNS + """
                        from meeting m left join body b on b.authority = m.authority and b.id = m.body
                        where m.authority = :authority and m.body = :body and %1$s
                        order by m.day %2$s, m.time %2$s, m.id %2$s limit :limit
                        """.formatted(which, order))
                .bind("authority", authority.value())
                .bind("body", body.number())
                .bind("today", today.toString())
                .bind("limit", AT_ONCE)
                .map(MeetingLine::of)
                .list();
    }

    /// In which years it met, the latest first.
    List<BodyPage.Year> years(Handle handle) {
        return handle.createQuery("""
                        select substr(day, 1, 4) as year, count(*) as meetings from meeting
                        where authority = :authority and body = :body group by 1 order by 1 desc
                        """)
                .bind("authority", authority.value())
                .bind("body", body.number())
                .map((row, context) -> new BodyPage.Year(row.getInt("year"), row.getInt("meetings")))
                .list();
    }
}
