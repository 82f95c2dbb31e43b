package org.moothall.exchange.moderngov.webservice;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.MeetingSheet;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Body;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.MeetingId;

/// GetMeetings and GetAllMeetingsByDate: which meetings there are, when, and how firm.
public final class MeetingsReply {
    private MeetingsReply() {}

    /// The meetings of a list, and the bodies that it names.
    public record Meetings(List<Body> bodies, List<MeetingSheet> meetings) {}

    /// Reads either reply. That there are no meetings is an answer, not a problem.
    public static Parsed<Meetings> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        List<Body> bodies = new ArrayList<>();
        List<MeetingSheet> meetings = new ArrayList<>();
        Set<MeetingId> seen = new HashSet<>();
        XmlReply.root(reply, "getmeetings|getmeetingsbydate|getwebcastmeetings", remarks)
                .ifPresent(root -> {
                    for (Node committee : root.all("committee")) {
                        Optional<Body> body = body(committee, reply.base(), remarks);
                        body.ifPresent(bodies::add);
                        BodyId id = body.map(Body::id).orElse(null);
                        committee.find("committeemeetings").stream()
                                .flatMap(list -> list.all("meeting").stream())
                                .forEach(node -> add(node, id, reply.base(), remarks, seen, meetings));
                    }
                    root.find("meetings").stream()
                            .flatMap(list -> list.all("meeting").stream())
                            .forEach(node -> {
                                Optional<Body> body = body(node, reply.base(), remarks);
                                body.ifPresent(bodies::add);
                                BodyId id = body.map(Body::id).orElse(null);
                                add(node, id, reply.base(), remarks, seen, meetings);
                            });
                });
        return remarks.on(new Meetings(bodies, meetings));
    }

    private static Optional<Body> body(Node node, Base base, Remarks remarks) {
        OptionalLong id = Wording.id(node.text("committeeid"));
        String title = Wording.decodedLine(node.text("committeetitle"));
        if (id.isEmpty() || title == null) {
            remarks.in("line " + node.line()).problem("does not say whose meetings these are");
            return Optional.empty();
        }
        return Optional.of(Readings.body(new BodyId(id.getAsLong()), title, null, null, null, List.of(), null, base));
    }

    private static void add(
            Node node,
            @Nullable BodyId body,
            Base base,
            Remarks remarks,
            Set<MeetingId> seen,
            List<MeetingSheet> meetings) {
        OptionalLong number = remarks.in("line " + node.line()).id("meetingid", node.text("meetingid"));
        if (number.isEmpty()) {
            return;
        }
        MeetingId id = new MeetingId(number.getAsLong());
        Remarks here = remarks.in("meeting " + id);
        if (!seen.add(id)) {
            here.problem("stands twice; the first was kept");
            return;
        }
        LocalDate date = here.date("meetingdate", node.text("meetingdate"));
        String words = Wording.decodedLine(node.text("meetingstatus"));
        meetings.add(new MeetingSheet(
                id,
                body,
                null,
                date,
                Wording.time(node.text("meetingtime")).orElse(null),
                null,
                null,
                null,
                Readings.status(words),
                words,
                MeetingReply.venue(node.text("meetinglocation")),
                null,
                null,
                null,
                null,
                Wording.flag(node.text("agendapublished")).orElse(null),
                null,
                null,
                List.of(),
                List.of(),
                List.of(),
                MeetingReply.source(id, body, base)));
    }
}
