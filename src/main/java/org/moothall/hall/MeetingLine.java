package org.moothall.hall;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.LocalTime;
import org.jdbi.v3.core.statement.StatementContext;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Meeting;

/// A meeting as a list shows it.
///
/// @param agenda    whether its agenda is public
/// @param decisions whether its decisions are
/// @param minutes   whether its minutes are
public record MeetingLine(
        long id,
        LocalDate day,
        @Nullable LocalTime time,
        long bodyId,
        String body,
        @Nullable String title,
        Meeting.Status status,
        int items,
        boolean agenda,
        boolean decisions,
        boolean minutes,
        @Nullable String venue) {

    /// The columns that [#of] reads, of `meeting m` joined with `body b`.
    public static final String COLUMNS = """
            m.id, m.day, m.time, m.body, m.title, m.status, m.items, m.agenda, m.decisions, m.minutes, m.venue,
            coalesce(b.name, m.title, '') as body_name
            """;

    /// True where the meeting will not take place as planned.
    public boolean off() {
        return status == Meeting.Status.CANCELLED || status == Meeting.Status.POSTPONED;
    }

    /// A row with [#COLUMNS].
    public static MeetingLine of(ResultSet row, StatementContext context) throws SQLException {
        String time = row.getString("time");
        return new MeetingLine(
                row.getLong("id"),
                LocalDate.parse(row.getString("day")),
                time == null ? null : LocalTime.parse(time),
                row.getLong("body"),
                row.getString("body_name"),
                row.getString("title"),
                Meeting.Status.valueOf(row.getString("status")),
                row.getInt("items"),
                row.getInt("agenda") == 1,
                row.getInt("decisions") == 1,
                row.getInt("minutes") == 1,
                row.getString("venue"));
    }
}
