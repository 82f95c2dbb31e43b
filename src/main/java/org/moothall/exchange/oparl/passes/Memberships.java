package org.moothall.exchange.oparl.passes;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.moothall.exchange.oparl.objects.MembershipObject;
import org.moothall.exchange.oparl.objects.PersonObject;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PersonId;

/// Who sits where: OParl keeps memberships with the persons, the record with the bodies.
final class Memberships {
    private final Council council;
    private final Map<String, PersonObject> persons = new LinkedHashMap<>();
    private final Map<String, List<Member>> ofOrganization = new HashMap<>();
    private final Map<String, List<MembershipObject>> ofPerson = new HashMap<>();

    /// A membership, and whose it is.
    record Member(PersonObject person, MembershipObject membership) {}

    Memberships(Council council) {
        this.council = council;
        Map<String, MembershipObject> all = new LinkedHashMap<>();
        Map<String, String> whose = new HashMap<>();
        for (PersonObject person : council.gathered().list(PersonObject.class)) {
            persons.put(person.id(), person);
            for (MembershipObject membership : person.memberships()) {
                String id = membership.id().isEmpty() ? person.id() + "#" + all.size() : membership.id();
                whose.put(id, person.id());
                if (!membership.isReference()) {
                    all.put(id, membership);
                }
            }
        }
        for (MembershipObject alone : council.gathered().list(MembershipObject.class)) {
            all.put(alone.id(), alone);
            if (alone.person() != null) {
                whose.put(alone.id(), alone.person());
            }
        }
        all.forEach((id, membership) -> place(id, membership, whose.getOrDefault(id, "")));
    }

    private void place(String id, MembershipObject membership, String whose) {
        PersonObject person = persons.get(whose);
        if (person == null) {
            council.findings().add("memberships are of persons that were not given", id);
        } else if (!council.gathered().isDeleted(id) && membership.organization() != null) {
            ofPerson.computeIfAbsent(whose, p -> new ArrayList<>()).add(membership);
            ofOrganization
                    .computeIfAbsent(membership.organization(), o -> new ArrayList<>())
                    .add(new Member(person, membership));
        }
    }

    List<Member> of(String organization) {
        return ofOrganization.getOrDefault(organization, List.of());
    }

    List<MembershipObject> of(PersonObject person) {
        return ofPerson.getOrDefault(person.id(), List.of());
    }

    PersonId person(PersonObject person) {
        return new PersonId(council.numbers().of(Kind.PERSON, person.id()));
    }

    String name(PersonObject person) {
        return Objects.requireNonNullElseGet(
                person.name(), () -> "Person " + person.id().replaceFirst("^.*/", ""));
    }
}
