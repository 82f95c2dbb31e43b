package org.moothall.exchange.oparl.objects;

import org.jspecify.annotations.Nullable;

/// A place. Its coordinates are not read.
public record LocationObject(
        String id,
        @Nullable String description,
        @Nullable String room,
        @Nullable String streetAddress,
        @Nullable String postalCode,
        @Nullable String locality,
        @Nullable String subLocality) {
    static LocationObject of(Fields fields) {
        return new LocationObject(
                fields.id(),
                fields.title("description"),
                fields.title("room"),
                fields.title("streetAddress"),
                fields.line("postalCode"),
                fields.line("locality"),
                fields.line("subLocality"));
    }
}
