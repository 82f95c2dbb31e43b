package org.moothall.exchange.moderngov.webservice;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.moderngov.replies.Base;
import org.moothall.exchange.moderngov.replies.Parsed;
import org.moothall.exchange.moderngov.replies.Readings;
import org.moothall.exchange.moderngov.replies.Remarks;
import org.moothall.exchange.moderngov.replies.Reply;
import org.moothall.exchange.moderngov.replies.Wording;
import org.moothall.record.Person;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;

/// GetCouncillorsByWard and its sisters: today's members with ward, party, posts, terms and surgeries.
public final class CouncillorsReply {
    private CouncillorsReply() {}

    /// Reads the reply. One without any ward is a problem: it says that nothing was there, not that nobody serves.
    public static Parsed<List<Person>> read(Reply reply) {
        Remarks remarks = new Remarks(reply.where());
        Map<PersonId, Person> people = new LinkedHashMap<>();
        XmlReply.root(reply, "councillorsbyward|councillorsbywardid|councillorsbypostcode", remarks)
                .ifPresent(root -> {
                    root.find("wards").stream()
                            .flatMap(wards -> wards.all("ward").stream())
                            .forEach(ward -> ward(ward, reply.base(), remarks, people));
                    if (people.isEmpty()) {
                        remarks.problem("holds no councillors (an empty answer)");
                    }
                });
        return remarks.on(List.copyOf(people.values()));
    }

    private static void ward(Node ward, Base base, Remarks remarks, Map<PersonId, Person> people) {
        String title = Wording.decodedLine(ward.text("wardtitle"));
        for (Node list : ward.all("councillors")) {
            for (Node node : list.all("councillor")) {
                OptionalLong number = remarks.in("line " + node.line()).id("councillorid", node.text("councillorid"));
                if (number.isEmpty()) {
                    continue;
                }
                PersonId id = new PersonId(number.getAsLong());
                Remarks here = remarks.in("councillor " + id);
                Optional<Person> person = here.title("fullusername", node.text("fullusername"))
                        .map(name -> person(id, name, title, node, base, here));
                if (person.isPresent() && people.putIfAbsent(id, person.get()) != null) {
                    here.problem("stands twice; the first was kept");
                }
            }
        }
    }

    private static Person person(
            PersonId id, String name, @Nullable String ward, Node node, Base base, Remarks remarks) {
        boolean noWard = ward == null || ward.equalsIgnoreCase("No Ward");
        String area = noWard ? Wording.decodedLine(node.text("districttitle")) : ward;
        return new Person(
                id,
                name,
                Person.Role.COUNCILLOR,
                area == null ? Wording.decodedLine(node.text("representing")) : area,
                Wording.decodedLine(node.text("politicalpartytitle")),
                Wording.decodedLine(node.text("politicalgrouptitle")),
                posts(node.text("keyposts")),
                terms(node, remarks),
                contact(node),
                surgeries(node),
                null,
                photo(node),
                null,
                List.of(),
                base.source("mgUserInfo.aspx?UID=" + id));
    }

    static List<String> posts(@Nullable String joined) {
        String line = Wording.decodedLine(joined);
        return line == null
                ? List.of()
                : Arrays.stream(line.split(";"))
                        .map(Wording::line)
                        .filter(Objects::nonNull)
                        .map(Objects::requireNonNull)
                        .toList();
    }

    static @Nullable String photo(Node node) {
        String big = Wording.line(node.text("photobigurl"));
        String photo = big == null ? Wording.line(node.text("photosmallurl")) : big;
        return photo == null || photo.contains("mgimages/missing") ? null : photo;
    }

    private static List<Person.Term> terms(Node node, Remarks remarks) {
        return node.find("termsofoffice").stream()
                .flatMap(terms -> terms.all("termofoffice").stream())
                .map(term -> term(term, remarks))
                .filter(term -> term.start() != null || term.end() != null)
                .toList();
    }

    private static Person.Term term(Node term, Remarks remarks) {
        LocalDate start = remarks.date("startdate", term.text("startdate"));
        return new Person.Term(null, null, start, remarks.date("enddate", term.text("enddate")));
    }

    /// How to reach the member at work. Of the home address only an e-mail address is taken, and only where there
    /// is no other: where a member lives is not carried over.
    private static @Nullable Contact contact(Node node) {
        Optional<Node> work = node.find("workaddress");
        String email = work.map(address -> Wording.line(address.text("email"))).orElse(null);
        String phone = work.map(address -> Optional.ofNullable(Wording.line(address.text("phone")))
                        .orElse(Wording.line(address.text("mobile"))))
                .orElse(null);
        if (email == null) {
            email = node.find("homeaddress")
                    .map(address -> Wording.line(address.text("email")))
                    .orElse(null);
        }
        return Readings.contact(
                null,
                phone == null ? null : phone.replaceFirst("^'", ""),
                email,
                work.map(CouncillorsReply::lines).orElse(null));
    }

    private static @Nullable String lines(Node address) {
        List<String> lines = address.children().stream()
                .filter(child -> child.name().matches("line\\d+|postcode"))
                .map(child -> Wording.decodedLine(child.text()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
        return lines.isEmpty() ? null : String.join(", ", lines);
    }

    private static List<String> surgeries(Node node) {
        return node.find("surgerydetails").stream()
                .flatMap(details -> details.children().stream())
                .map(line -> Wording.decodedLine(line.text()))
                .filter(Objects::nonNull)
                .map(Objects::requireNonNull)
                .toList();
    }
}
