package org.moothall.desk.agendas.drafts;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.moothall.record.Meeting;
import org.moothall.record.ids.BodyId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Venue;

/// What the first page of an agenda says: who meets, when and where, and whom to ask. Times are local.
///
/// @param title       the meeting's own name, where it has one beside the body's
/// @param statusWords what the public should know of a meeting that was moved, postponed or cancelled
/// @param note        what the public should know before coming
public record FrontSheet(
        BodyId body,
        @Nullable String title,
        LocalDate date,
        @Nullable LocalTime start,
        @Nullable LocalTime plannedFinish,
        Meeting.Status status,
        @Nullable String statusWords,
        @Nullable Venue venue,
        @Nullable String webcast,
        @Nullable Contact contact,
        @Nullable Markup note) {

    /// The front sheet of a meeting that stands on the ledger.
    public static FrontSheet of(Meeting meeting) {
        return new FrontSheet(
                meeting.body(),
                meeting.title(),
                meeting.date(),
                meeting.start(),
                meeting.plannedFinish(),
                meeting.status(),
                meeting.statusWords(),
                meeting.venue(),
                meeting.webcast(),
                meeting.contact(),
                meeting.note());
    }

    /// A meeting of which only body and day are known.
    public static FrontSheet of(BodyId body, LocalDate date) {
        return new FrontSheet(body, null, date, null, null, Meeting.Status.CONFIRMED, null, null, null, null, null);
    }
}
