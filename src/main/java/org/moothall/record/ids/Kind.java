package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.Arrays;
import java.util.Locale;

/// The kinds of thing that can be published. The wire name (`forward-plan-entry`) stands in JSON and on the ledger.
public enum Kind {
    AUTHORITY,
    BODY,
    PERSON,
    MEETING,
    ISSUE,
    DECISION,
    FORWARD_PLAN_ENTRY,
    DOCUMENT,
    IMPROVEMENT_PLAN,
    PROGRESS_REPORT,
    WITHDRAWAL;

    private final String wire = name().toLowerCase(Locale.ROOT).replace('_', '-');

    /// The name in JSON and on the ledger.
    @JsonValue
    public String wire() {
        return wire;
    }

    /// The kind with this wire name.
    ///
    /// @throws IllegalArgumentException where there is none
    @JsonCreator
    public static Kind of(String wire) {
        return Arrays.stream(values())
                .filter(kind -> kind.wire.equals(wire))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no kind is called " + wire));
    }

    @Override
    public String toString() {
        return wire;
    }
}
