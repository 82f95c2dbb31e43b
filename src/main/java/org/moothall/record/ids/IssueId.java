package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies an issue within its authority: ModernGov's issue id (IId). Written in JSON as the bare integer.
public record IssueId(@JsonValue long number) implements Comparable<IssueId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public IssueId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(IssueId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
