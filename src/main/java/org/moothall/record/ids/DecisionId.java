package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a decision within its authority: ModernGov's decision id. Written in JSON as the bare integer.
public record DecisionId(@JsonValue long number) implements Comparable<DecisionId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DecisionId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(DecisionId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
