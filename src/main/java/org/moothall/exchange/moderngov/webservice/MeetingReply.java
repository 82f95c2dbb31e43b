package org.moothall.exchange.moderngov.webservice;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.MeetingReading;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Document;
import org.moothall.record.Person;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Attendance;
import org.moothall.record.parts.Source;
import org.moothall.record.parts.Venue;

/// GetMeeting: one meeting with its items, their minutes and documents, and its attendance. It does not say whose
/// meeting it is, nor which issue an item belongs to.
public final class MeetingReply {
    private MeetingReply() {}

    /// Reads the reply.
    public static Parsed<Optional<MeetingReading>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Optional<MeetingReading> reading = XmlReply.root(reply, "meeting", remarks)
                .flatMap(root -> {
                    OptionalLong id = remarks.id("meetingid", root.text("meetingid"));
                    return id.isEmpty()
                            ? Optional.empty()
                            : Optional.of(meeting(root, new MeetingId(id.getAsLong()), reply.base(), remarks));
                });
        return remarks.on(reading);
    }

    private static MeetingReading meeting(Node root, MeetingId id, Base base, Remarks remarks) {
        Remarks here = remarks.in("meeting " + id);
        List<Document> documents = new ArrayList<>();
        List<Person> people = new ArrayList<>();
        AgendaItems items = new AgendaItems(base, here, documents);
        String words = Wording.decodedLine(root.text("meetingstatus"));
        OptionalLong agenda = Wording.id(root.text("agendaid"));
        MeetingSheet sheet = new MeetingSheet(
                id,
                null,
                null,
                here.date("meetingdate", root.text("meetingdate")),
                Wording.time(root.text("meetingtime")).orElse(null),
                Wording.time(root.text("meetingactualstarttime")).orElse(null),
                Wording.time(root.text("meetingplannedfinishtime")).orElse(null),
                Wording.time(root.text("meetingactualfinishtime")).orElse(null),
                Readings.status(words),
                words,
                venue(root.text("meetinglocation")),
                null,
                null,
                null,
                agenda.isPresent() && agenda.getAsLong() != id.number() ? (Long) agenda.getAsLong() : null,
                Wording.flag(root.text("agendapublished")).orElse(null),
                Wording.flag(root.text("decisionpublished")).orElse(null),
                Wording.flag(root.text("minutepublished")).orElse(null),
                List.of(),
                items.read(root),
                attendance(root, base, here, people),
                source(id, null, base));
        return new MeetingReading(sheet, items.bodyName(), documents, people, Set.of(), Set.of());
    }

    static @Nullable Venue venue(@Nullable String location) {
        String name = Wording.decodedLine(location);
        return name == null ? null : new Venue(name, null, null);
    }

    static Source source(MeetingId id, @Nullable BodyId body, Base base) {
        return base.source("ieListDocuments.aspx?" + (body == null ? "" : "CId=" + body + "&") + "MId=" + id);
    }

    private static List<Attendance> attendance(Node root, Base base, Remarks remarks, List<Person> people) {
        List<Attendance> attendance = new ArrayList<>();
        for (Node list : root.all("attendees")) {
            for (Node node : list.all("attendee")) {
                Remarks here = remarks.in("attendee " + (attendance.size() + 1));
                here.title("name", node.attribute("name"))
                        .ifPresent(name -> attendance.add(attendee(node, name, base, here, people)));
            }
        }
        return attendance;
    }

    private static Attendance attendee(Node node, String name, Base base, Remarks remarks, List<Person> people) {
        OptionalLong number = remarks.id("memberid", node.attribute("memberid"));
        PersonId person = number.isPresent() ? new PersonId(number.getAsLong()) : null;
        String role = Wording.decodedLine(node.attribute("roledescription"));
        String words = Wording.decodedLine(node.attribute("attendance"));
        String party = Wording.decodedLine(node.attribute("politicalparty"));
        String ward = Wording.decodedLine(node.attribute("ward"));
        if (person != null) {
            people.add(Readings.person(
                    person,
                    name,
                    role,
                    ward,
                    party,
                    CouncillorsReply.posts(node.attribute("keyposts")),
                    CouncillorsReply.photo(node),
                    base));
        }
        return new Attendance(
                person,
                name,
                role,
                Readings.attendance(words),
                words,
                party,
                ward,
                null,
                null,
                null,
                Wording.line(node.attribute("membertype")));
    }
}
