package org.moothall.exchange.moderngov.pages;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jsoup.nodes.Element;
import org.jsoup.select.Elements;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Link;
import org.moothall.exchange.moderngov.replies.MeetingReading;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.record.Person;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Attendance;

/// `mgMeetingAttendance`: who was there, for sites whose web service is closed. Columns Attendee, Role, Attendance.
public final class AttendancePage {
    private AttendancePage() {}

    /// Reads the reply.
    public static Parsed<Optional<MeetingReading>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<MeetingReading> reading = Page.of(reply, remarks).flatMap(page -> {
            OptionalLong own = page.link().number("ID");
            OptionalLong id = own.isPresent() ? own : page.number("ieListDocuments", "MId", "MeetingId");
            if (id.isEmpty()) {
                remarks.problem("does not say which meeting it shows");
                return Optional.empty();
            }
            return Optional.of(reading(page, new MeetingId(id.getAsLong())));
        });
        return remarks.on(reading);
    }

    private static MeetingReading reading(Page page, MeetingId id) {
        List<Attendance> attendance = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        for (Element row : page.content().select("tr")) {
            Elements cells = row.select("> td");
            String name = cells.size() < 2 ? null : Page.text(cells.get(0));
            if (name != null) {
                String role = cells.size() > 2 ? Page.text(cells.get(1)) : null;
                String words = Page.text(cells.get(cells.size() - 1));
                PersonId person = person(cells.get(0));
                attendance.add(new Attendance(
                        person, name, role, Readings.attendance(words), words, null, null, null, null, null, null));
                if (person != null) {
                    people.add(Readings.person(person, name, role, null, null, List.of(), null, page.base()));
                }
            }
        }
        return new MeetingReading(
                MeetingSheet.of(id, List.of(), attendance), null, List.of(), people, Set.of(), Set.of());
    }

    private static @Nullable PersonId person(Element cell) {
        return cell.select("a[href]").stream()
                .map(link -> Link.of(link.attr("href")).number("UID"))
                .filter(OptionalLong::isPresent)
                .map(id -> new PersonId(id.getAsLong()))
                .findFirst()
                .orElse(null);
    }
}
