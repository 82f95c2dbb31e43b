package org.moothall.exchange.oparl.passes;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.exchange.oparl.objects.MembershipObject;
import org.moothall.exchange.oparl.objects.OrganizationObject;
import org.moothall.exchange.oparl.objects.PersonObject;
import org.moothall.record.Person;
import org.moothall.record.parts.Contact;

/// Persons become people. A home address is not carried over.
final class PeoplePass {
    private final Council council;
    private final Memberships memberships;
    private final LocalDate today;

    PeoplePass(Council council, Memberships memberships, LocalDate today) {
        this.council = council;
        this.memberships = memberships;
        this.today = today;
    }

    void go() {
        for (PersonObject person : council.gathered().list(PersonObject.class)) {
            if (person.name() == null) {
                council.intake().problem(person.id(), "has no name");
            }
            council.intake().offer(person(person));
        }
    }

    private Person person(PersonObject person) {
        List<MembershipObject> sits = memberships.of(person);
        String group = named(sits, "Fraktion").orElse(null);
        String party = named(sits, "Partei").orElse(null);
        boolean votes = sits.stream().anyMatch(membership -> Boolean.TRUE.equals(membership.voting()));
        return new Person(
                memberships.person(person),
                memberships.name(person),
                votes || group != null || party != null ? Person.Role.COUNCILLOR : Person.Role.OTHER,
                null,
                party,
                group,
                person.posts(),
                List.of(),
                contact(person),
                List.of(),
                Council.markup(person.life()),
                null,
                null,
                List.of(),
                Council.source(person.id()));
    }

    private static @Nullable Contact contact(PersonObject person) {
        String phone = person.phones().stream().findFirst().orElse(null);
        String email = person.emails().stream().findFirst().orElse(null);
        return phone == null && email == null ? null : new Contact(null, null, phone, email, null);
    }

    /// The group or party in which the person sits today.
    private Optional<String> named(List<MembershipObject> sits, String type) {
        return sits.stream()
                .filter(membership ->
                        membership.end() == null || !membership.end().isBefore(today))
                .map(membership -> council.gathered().find(OrganizationObject.class, membership.organization()))
                .flatMap(Optional::stream)
                .filter(organization -> type.equals(organization.type()))
                .map(OrganizationObject::name)
                .flatMap(Stream::ofNullable)
                .findFirst();
    }
}
