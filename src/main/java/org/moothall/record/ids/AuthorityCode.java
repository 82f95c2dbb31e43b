package org.moothall.record.ids;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import java.util.regex.Pattern;

/// The short lower-case name of an authority in addresses and on the ledger, for example `merebridge`.
public record AuthorityCode(@JsonValue String value) implements Comparable<AuthorityCode> {
    private static final Pattern SHAPE = Pattern.compile("[a-z0-9][a-z0-9-]{0,62}");

    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public AuthorityCode {
        if (!SHAPE.matcher(value).matches()) {
            throw new IllegalArgumentException("an authority's code is 1 to 63 of a-z, 0-9 and -: " + value);
        }
    }

    @Override
    public int compareTo(AuthorityCode other) {
        return value.compareTo(other.value);
    }

    @Override
    public String toString() {
        return value;
    }
}
