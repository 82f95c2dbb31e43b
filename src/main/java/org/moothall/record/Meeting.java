package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;
import org.moothall.record.parts.Venue;

/// A meeting of a body, from its place in the calendar to its approved minutes. Times are local, Europe/London.
///
/// @param title        the meeting's own name, where it has one beside the body's
/// @param with         further bodies that meet with the first
/// @param statusWords  the source's own words: `Confirmed; Rescheduled from 24 September 2026`
/// @param agendaNumber ModernGov's agenda id, which its file addresses use; none where it equals the meeting's
/// @param note         what the public should know before coming
/// @param papers       front sheet, packs, supplements, printed decisions and minutes, in order
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Meeting(
        MeetingId id,
        BodyId body,
        @Nullable String title,
        List<BodyId> with,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime actualStart,
        @Nullable LocalTime plannedFinish,
        @Nullable LocalTime actualFinish,
        Status status,
        @Nullable String statusWords,
        @Nullable Venue venue,
        @Nullable String webcast,
        @Nullable Contact contact,
        @Nullable Markup note,
        @Nullable Long agendaNumber,
        @Nullable Boolean agendaPublished,
        @Nullable Boolean decisionsPublished,
        @Nullable Boolean minutesPublished,
        @Nullable LocalDate agendaPublishedOn,
        List<Paper> papers,
        List<AgendaItem> items,
        List<Attendance> attendance,
        @Nullable Source source)
        implements Content {
    public Meeting {
        with = Copies.of(with);
        status = status == null ? Status.CONFIRMED : status;
        papers = Copies.of(papers);
        items = Copies.of(items);
        attendance = Copies.of(attendance);
    }

    @Override
    public Kind kind() {
        return Kind.MEETING;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return title == null ? date.toString() : title + ", " + date;
    }

    /// How firm the meeting is.
    public enum Status {
        PROPOSED,
        CONFIRMED,
        MOVED,
        POSTPONED,
        CANCELLED
    }
}
