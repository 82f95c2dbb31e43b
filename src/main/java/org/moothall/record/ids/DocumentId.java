package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies a document within its authority: ModernGov's attachment id. Written in JSON as the bare integer.
public record DocumentId(@JsonValue long number) implements Comparable<DocumentId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public DocumentId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(DocumentId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
