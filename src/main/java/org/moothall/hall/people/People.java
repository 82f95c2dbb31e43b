package org.moothall.hall.people;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import org.moothall.hall.Hall;
import org.moothall.hall.Published;
import org.moothall.record.Person;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;

/// The people of an authority.
@Singleton
class People {
    private static final Comparator<Optional<String>> UNKNOWN_LAST =
            Comparator.comparing(heading -> heading.map(text -> "0" + text).orElse("1"));

    private final Hall hall;

    @Inject
    People(Hall hall) {
        this.hall = hall;
    }

    /// Everybody.
    ///
    /// @param by `name`, `ward` or `party`
    PeoplePage list(AuthorityCode authority, String by, LocalDate today) {
        List<Person> people = hall
                .read(handle -> handle.createQuery("select json from thing where authority = ? and kind = 'person'")
                        .bind(0, authority.value())
                        .mapTo(String.class)
                        .map(json -> RecordJson.read(json, Person.class))
                        .list())
                .stream()
                .sorted(Comparator.comparing(person -> Surname.of(person.name())))
                .toList();
        return new PeoplePage(
                by,
                grouped(by, lines(people, person -> is(person, Person.Role.COUNCILLOR) && serves(person, today))),
                lines(people, person -> is(person, Person.Role.CO_OPTED)),
                lines(people, person -> is(person, Person.Role.OFFICER)),
                lines(people, person -> is(person, Person.Role.OTHER)),
                lines(people, person -> is(person, Person.Role.COUNCILLOR) && !serves(person, today)));
    }

    private static boolean is(Person person, Person.Role role) {
        return person.role() == role;
    }

    /// A councillor without terms is taken to serve: many sources give none.
    static boolean serves(Person person, LocalDate today) {
        return person.terms().isEmpty()
                || person.terms().stream()
                        .anyMatch(term -> (term.end() == null || !term.end().isBefore(today))
                                && (term.start() == null || !term.start().isAfter(today)));
    }

    private static List<PeoplePage.Line> lines(List<Person> people, Predicate<Person> which) {
        return people.stream()
                .filter(which)
                .map(person -> new PeoplePage.Line(
                        person.number(), person.name(), person.ward(), person.party(), person.posts()))
                .toList();
    }

    private static List<PeoplePage.Group> grouped(String by, List<PeoplePage.Line> lines) {
        if (lines.isEmpty()) {
            return List.of();
        }
        if (by.equals("name")) {
            return List.of(new PeoplePage.Group(null, lines));
        }
        Map<Optional<String>, List<PeoplePage.Line>> groups = lines.stream()
                .collect(Collectors.groupingBy(
                        line -> Optional.ofNullable(by.equals("ward") ? line.ward() : line.party()),
                        () -> new TreeMap<>(UNKNOWN_LAST),
                        Collectors.toList()));
        return groups.entrySet().stream()
                .map(group -> new PeoplePage.Group(group.getKey().orElse(null), group.getValue()))
                .toList();
    }

    /// One person, as the public may see them.
    ///
    /// @throws org.moothall.web.NotFound where nothing is public
    Published<Person> get(AuthorityCode authority, PersonId id) {
        Published<Person> published = hall.get(Person.class, new Key(authority, Kind.PERSON, id.number()));
        return new Published<>(withoutAddress(published.content()), published.entry(), published.since());
    }

    /// A councillor's address is often their home: it is never shown, whatever a source published.
    private static Person withoutAddress(Person person) {
        Contact contact = person.contact();
        return new Person(
                person.id(),
                person.name(),
                person.role(),
                person.ward(),
                person.party(),
                person.group(),
                person.posts(),
                person.terms(),
                contact == null
                        ? null
                        : new Contact(contact.name(), contact.post(), contact.phone(), contact.email(), null),
                person.surgeries(),
                person.biography(),
                person.photo(),
                person.interestsPublished(),
                person.interests(),
                person.source());
    }
}
