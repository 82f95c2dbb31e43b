package org.moothall.exchange.moderngov.replies;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Source;
import org.moothall.record.parts.Venue;

/// What one reply says of a meeting; every part but the id may be missing. The properties are those of
/// [org.moothall.record.Meeting], so that sheets can be laid over one another and read as one.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record MeetingSheet(
        MeetingId id,
        @Nullable BodyId body,
        @Nullable String title,
        @Nullable LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime actualStart,
        @Nullable LocalTime plannedFinish,
        @Nullable LocalTime actualFinish,
        Meeting.@Nullable Status status,
        @Nullable String statusWords,
        @Nullable Venue venue,
        @Nullable String webcast,
        @Nullable Contact contact,
        @Nullable Markup note,
        @Nullable Long agendaNumber,
        @Nullable Boolean agendaPublished,
        @Nullable Boolean decisionsPublished,
        @Nullable Boolean minutesPublished,
        List<Paper> papers,
        List<AgendaItem> items,
        List<Attendance> attendance,
        @Nullable Source source) {
    public MeetingSheet {
        papers = Copies.of(papers);
        items = Copies.of(items);
        attendance = Copies.of(attendance);
    }
    /// A sheet that tells of items and attendance only.
    public static MeetingSheet of(MeetingId id, List<AgendaItem> items, List<Attendance> attendance) {
        return new MeetingSheet(
                id,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                List.of(),
                items,
                attendance,
                null);
    }
}
