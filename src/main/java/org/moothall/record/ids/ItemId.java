package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// Identifies an agenda item within its authority: ModernGov's agenda item id (AIId). Written in JSON as the bare
/// integer.
public record ItemId(@JsonValue long number) implements Comparable<ItemId>, Numbered {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public ItemId {
        Numbered.check(number);
    }

    @Override
    public int compareTo(ItemId other) {
        return Long.compare(number, other.number);
    }

    @Override
    public String toString() {
        return Long.toString(number);
    }
}
