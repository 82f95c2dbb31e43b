package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a forward-plan entry within its authority. Written in JSON as the bare integer.
public record EntryId(@JsonValue long number) implements Comparable<EntryId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public EntryId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(EntryId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
