package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a progress report within its authority. Written in JSON as the bare integer.
public record ReportId(@JsonValue long number) implements Comparable<ReportId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ReportId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(ReportId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
