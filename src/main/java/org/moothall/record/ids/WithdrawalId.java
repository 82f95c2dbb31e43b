package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a notice of withdrawal within its authority. Written in JSON as the bare integer.
public record WithdrawalId(@JsonValue long number) implements Comparable<WithdrawalId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public WithdrawalId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(WithdrawalId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
