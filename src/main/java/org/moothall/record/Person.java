package org.moothall.record;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PersonId;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Copies;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Source;

/// A councillor, co-opted member or officer in the public record.
///
/// @param name      with style and suffix, as the council prints it: `Councillor Wren Aldous`
/// @param ward      the ward, division or area stood for now
/// @param party     the party's full name
/// @param group     the political group on the council, where it differs
/// @param posts     such as `Leader of the Council`
/// @param terms     of office, the earliest first
/// @param surgeries lines of text as published
/// @param interests the register of members' interests (Localism Act 2011 s.29)
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Person(
        PersonId id,
        String name,
        Role role,
        @Nullable String ward,
        @Nullable String party,
        @Nullable String group,
        List<String> posts,
        List<Term> terms,
        @Nullable Contact contact,
        List<String> surgeries,
        @Nullable Markup biography,
        @Nullable String photo,
        @Nullable LocalDate interestsPublished,
        List<Interest> interests,
        @Nullable Source source)
        implements Content {
    public Person {
        role = role == null ? Role.COUNCILLOR : role;
        posts = Copies.of(posts);
        terms = Copies.of(terms);
        surgeries = Copies.of(surgeries);
        interests = Copies.of(interests);
    }

    @Override
    public Kind kind() {
        return Kind.PERSON;
    }

    @Override
    public long number() {
        return id.number();
    }

    @Override
    public String label() {
        return name;
    }

    /// What someone is to the council.
    public enum Role {
        COUNCILLOR,
        CO_OPTED,
        OFFICER,
        OTHER
    }

    /// A term of office; an open end is still running.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Term(
            @Nullable String ward,
            @Nullable String party,
            @Nullable LocalDate start,
            @Nullable LocalDate end) {}

    /// One entry of the register of members' interests.
    public record Interest(String category, String entry) {}
}
