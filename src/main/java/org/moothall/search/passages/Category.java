package org.moothall.search.passages;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/// What a reader would call a thing that was found. The order is fixed: an index keeps the ordinals.
public enum Category {
    DOCUMENT,
    ITEM,
    DECISION,
    ISSUE,
    MEETING,
    FORWARD_PLAN,
    PLAN,
    PROGRESS,
    PERSON,
    BODY,
    COUNCIL;

    private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in addresses: `forward-plan`.
    public String wire() {
        return wire;
    }

    /// The category with this name in addresses.
    public static Optional<Category> find(String wire) {
        return Arrays.stream(values())
                .filter(category -> category.wire.equals(wire))
                .findFirst();
    }
}
