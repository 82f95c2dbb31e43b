package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

/// Whom to ask: an officer or a member in office, as the council publishes it.
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Contact(
        @Nullable String name,
        @Nullable String post,
        @Nullable String phone,
        @Nullable String email,
        @Nullable String address) {

    /// A contact of whom only the name is known.
    public static Contact named(String name) {
        return new Contact(name, null, null, null, null);
    }
}
