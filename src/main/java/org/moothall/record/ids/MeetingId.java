package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a meeting within its authority: ModernGov's meeting id (MId). Written in JSON as the bare integer.
public record MeetingId(@JsonValue long number) implements Comparable<MeetingId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public MeetingId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(MeetingId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
