package org.moothall.desk.reports.acts;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;

/// Days as forms carry them.
final class Dates {
    private Dates() {}

    static Optional<LocalDate> read(String text) {
        try {
            return text.isBlank() ? Optional.empty() : Optional.of(LocalDate.parse(text.strip()));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }
}
