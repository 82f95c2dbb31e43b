package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a person within the authority: ModernGov's user id (UID). Written in JSON as the bare integer.
public record PersonId(@JsonValue long number) implements Comparable<PersonId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PersonId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(PersonId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
