package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies an improvement plan within its authority. Written in JSON as the bare integer.
public record PlanId(@JsonValue long number) implements Comparable<PlanId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public PlanId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(PlanId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
