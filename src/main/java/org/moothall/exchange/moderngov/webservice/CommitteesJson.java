package org.moothall.exchange.moderngov.webservice;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Decoding;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.WordText;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Body;
import org.moothall.record.Person;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;

/// `committees.json`: GetCommittees joined with the bodies' pages, as one open-data project publishes it.
/// Derived, not raw: purposes that were suggested by a program rather than taken from the council are left out.
public final class CommitteesJson {
    private CommitteesJson() {}

    /// What the file holds.
    public record Committees(@Nullable String council, List<Body> bodies, List<Person> people) {}

    /// Reads the file.
    public static Parsed<Committees> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Map<PersonId, Person> people = new LinkedHashMap<>();
        List<Body> bodies = new ArrayList<>();
        JsonNode root = root(reply, remarks);
        for (JsonNode node : root.path("committees")) {
            body(node, reply.base(), remarks, people).ifPresent(bodies::add);
        }
        if (bodies.isEmpty()) {
            remarks.problem("holds no committees");
        }
        String council = Wording.line(root.path("council").asText(""));
        return remarks.on(new Committees(council, List.copyOf(bodies), List.copyOf(people.values())));
    }

    private static JsonNode root(Reply reply, Remarks remarks) {
        try {
            return RecordJson.mapper().readTree(Decoding.text(reply.bytes(), remarks));
        } catch (IOException e) {
            remarks.problem("is not JSON");
            return RecordJson.mapper().createObjectNode();
        }
    }

    private static Optional<Body> body(JsonNode node, Base base, Remarks remarks, Map<PersonId, Person> people) {
        String name = Wording.decodedLine(node.path("title").asText(""));
        if (!node.path("id").canConvertToLong() || node.path("id").asLong() < 0 || name == null) {
            remarks.problem("a committee has no id or title");
            return Optional.empty();
        }
        List<Body.Membership> memberships = new ArrayList<>();
        for (JsonNode member : node.path("members")) {
            String who = Wording.decodedLine(member.path("name").asText(""));
            if (who != null
                    && member.path("uid").canConvertToLong()
                    && member.path("uid").asLong() >= 0) {
                PersonId id = new PersonId(member.path("uid").asLong());
                memberships.add(new Body.Membership(
                        id, who, Wording.decodedLine(member.path("role").asText("")), null, null, null, null));
                people.putIfAbsent(id, Readings.person(id, who, null, null, null, List.of(), null, base));
            }
        }
        boolean suggested = node.path("purposeSource").asText("").equals("suggested");
        return Optional.of(Readings.body(
                new BodyId(node.path("id").asLong()),
                name,
                Wording.decodedLine(node.path("category").asText("")),
                status(node.path("flags")),
                suggested ? null : WordText.of(node.path("purpose").asText(""), base),
                memberships,
                contact(node.path("contact")),
                base));
    }

    private static Body.Status status(JsonNode flags) {
        if (flags.path("deleted").asBoolean()) {
            return Body.Status.DELETED;
        }
        return flags.path("expired").asBoolean() ? Body.Status.EXPIRED : Body.Status.ACTIVE;
    }

    private static @Nullable Contact contact(JsonNode contact) {
        List<String> address = new ArrayList<>();
        contact.path("postalAddress").forEach(line -> address.add(line.asText()));
        return Readings.contact(
                Wording.line(contact.path("supportOfficer").asText("")),
                Wording.line(contact.path("phone").asText("")),
                Wording.line(contact.path("email").asText("")),
                address.isEmpty() ? null : String.join(", ", address));
    }
}
