package org.moothall.desk.agendas.drafts;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.Handle;
import org.jdbi.v3.core.statement.StatementContext;
import org.jdbi.v3.core.statement.Update;
import org.jspecify.annotations.Nullable;
import org.moothall.database.Instants;
import org.moothall.record.Meeting;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Venue;

/// The meetings in work.
@Singleton
public final class MeetingDrafts {
    private final Clock clock;

    @Inject
    public MeetingDrafts(Clock clock) {
        this.clock = clock;
    }

    /// One meeting in work.
    public Optional<Draft> find(Handle handle, MeetingId id) {
        return handle.createQuery("select * from desk_meeting where number = ?")
                .bind(0, id.number())
                .map(MeetingDrafts::draft)
                .findOne();
    }

    /// The meetings in work of a council from a day on, the next first.
    public List<Draft> list(Handle handle, AuthorityCode authority, LocalDate from) {
        return handle.createQuery("select * from desk_meeting where authority = ? and day >= ? order by day, number")
                .bind(0, authority.value())
                .bind(1, from)
                .map(MeetingDrafts::draft)
                .list();
    }

    /// Takes a meeting into work.
    ///
    /// @param entry the publication that it is taken from
    /// @param by    the name of whoever does it
    public void begin(
            Handle handle, AuthorityCode authority, MeetingId id, FrontSheet sheet, @Nullable Long entry, String by) {
        bind(handle.createUpdate("""
                        insert into desk_meeting (number, authority, body, title, day, start, finish, status,
                            status_words, venue, venue_address, venue_directions, webcast, contact_name, contact_post,
                            contact_phone, contact_email, contact_address, note, entry, revision, front, changed,
                            changed_by)
                        values (:number, :authority, :body, :title, :day, :start, :finish, :status, :statusWords, :venue,
                            :venueAddress, :venueDirections, :webcast, :contactName, :contactPost, :contactPhone,
                            :contactEmail, :contactAddress, :note, :entry, 1, 1, :changed, :by)
                        """), sheet)
                .bind("number", id.number())
                .bind("authority", authority.value())
                .bind("entry", entry)
                .bind("changed", clock.instant())
                .bind("by", by)
                .execute();
    }

    /// Changes the front sheet, if nobody has since it was fetched.
    public Saved change(Handle handle, MeetingId id, FrontSheet sheet, long front, String by) {
        int changed = bind(handle.createUpdate("""
                        update desk_meeting set body = :body, title = :title, day = :day, start = :start,
                            finish = :finish, status = :status, status_words = :statusWords, venue = :venue,
                            venue_address = :venueAddress, venue_directions = :venueDirections, webcast = :webcast,
                            contact_name = :contactName, contact_post = :contactPost, contact_phone = :contactPhone,
                            contact_email = :contactEmail, contact_address = :contactAddress, note = :note,
                            front = front + 1
                        where number = :number and front = :front
                        """), sheet)
                .bind("number", id.number())
                .bind("front", front)
                .execute();
        if (changed == 0) {
            return Saved.CHANGED_MEANWHILE;
        }
        touch(handle, id, by);
        return Saved.KEPT;
    }

    /// Counts a change to anything on the agenda.
    public void touch(Handle handle, MeetingId id, String by) {
        handle.createUpdate("""
                        update desk_meeting set revision = revision + 1, changed = :changed, changed_by = :by
                        where number = :number
                        """)
                .bind("changed", clock.instant())
                .bind("by", by)
                .bind("number", id.number())
                .execute();
    }

    /// Takes note of the publication that the work has led to.
    public void published(Handle handle, MeetingId id, long entry) {
        handle.createUpdate("update desk_meeting set entry = :entry, revision = revision + 1 where number = :number")
                .bind("entry", entry)
                .bind("number", id.number())
                .execute();
    }

    private static Update bind(Update update, FrontSheet sheet) {
        Venue venue = sheet.venue();
        Contact contact = sheet.contact();
        return update.bind("body", sheet.body().number())
                .bind("title", sheet.title())
                .bind("day", sheet.date())
                .bind("start", Cells.text(sheet.start()))
                .bind("finish", Cells.text(sheet.plannedFinish()))
                .bind("status", sheet.status().name())
                .bind("statusWords", sheet.statusWords())
                .bind("venue", venue == null ? null : venue.name())
                .bind("venueAddress", venue == null ? null : venue.address())
                .bind("venueDirections", venue == null ? null : venue.directions())
                .bind("webcast", sheet.webcast())
                .bind("contactName", contact == null ? null : contact.name())
                .bind("contactPost", contact == null ? null : contact.post())
                .bind("contactPhone", contact == null ? null : contact.phone())
                .bind("contactEmail", contact == null ? null : contact.email())
                .bind("contactAddress", contact == null ? null : contact.address())
                .bind("note", Cells.text(sheet.note()));
    }

    private static Draft draft(ResultSet row, StatementContext context) throws SQLException {
        return new Draft(
                new MeetingId(row.getLong("number")),
                new AuthorityCode(row.getString("authority")),
                sheet(row),
                Cells.number(row, "entry", Long::valueOf),
                row.getLong("revision"),
                row.getLong("front"),
                Instants.read(row.getString("changed")),
                row.getString("changed_by"));
    }

    private static FrontSheet sheet(ResultSet row) throws SQLException {
        return new FrontSheet(
                new BodyId(row.getLong("body")),
                row.getString("title"),
                LocalDate.parse(row.getString("day")),
                Cells.time(row, "start"),
                Cells.time(row, "finish"),
                Meeting.Status.valueOf(row.getString("status")),
                row.getString("status_words"),
                venue(row),
                row.getString("webcast"),
                contact(row),
                Cells.markup(row, "note"));
    }

    private static @Nullable Venue venue(ResultSet row) throws SQLException {
        String name = row.getString("venue");
        return name == null ? null : new Venue(name, row.getString("venue_address"), row.getString("venue_directions"));
    }

    private static @Nullable Contact contact(ResultSet row) throws SQLException {
        Contact contact = new Contact(
                row.getString("contact_name"),
                row.getString("contact_post"),
                row.getString("contact_phone"),
                row.getString("contact_email"),
                row.getString("contact_address"));
        return contact.equals(new Contact(null, null, null, null, null)) ? null : contact;
    }
}
