package org.moothall.database;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;

/// Instants as the stores write them: UTC in ISO 8601, always to the millisecond, so that the order of the texts
/// is the order of the instants.
public final class Instants {
    private static final DateTimeFormatter FORM =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);

    private Instants() {}

    /// For example `2025-07-09T16:02:11.123Z`; what is finer than a millisecond is cut off.
    public static String text(Instant instant) {
        return FORM.format(instant.truncatedTo(ChronoUnit.MILLIS));
    }

    /// Reads such a text.
    ///
    /// @throws java.time.format.DateTimeParseException where it is not an instant
    public static Instant read(String text) {
        return Instant.parse(text);
    }
}
