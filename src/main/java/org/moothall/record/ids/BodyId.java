package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a body within its authority: ModernGov's committee id. Written in JSON as the bare integer.
public record BodyId(@JsonValue long number) implements Comparable<BodyId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public BodyId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(BodyId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
