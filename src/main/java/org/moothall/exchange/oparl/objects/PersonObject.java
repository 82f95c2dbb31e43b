package org.moothall.exchange.oparl.objects;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// A member or officer. The address, which may be a home, is not read.
public record PersonObject(
        String id,
        @Nullable String name,
        List<String> posts,
        List<String> phones,
        List<String> emails,
        @Nullable String life,
        List<MembershipObject> memberships) {
    static PersonObject of(Fields fields) {
        String name = fields.title("name");
        String put = Stream.of(fields.line("givenName"), fields.line("familyName"))
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" "));
        return new PersonObject(
                fields.id(),
                name == null && !put.isEmpty() ? put : name,
                fields.lines("status"),
                fields.lines("phone"),
                fields.lines("email"),
                fields.line("life"),
                fields.objects("membership", MembershipObject::of));
    }
}
