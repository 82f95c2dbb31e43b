package org.moothall.rules.days;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;

/// The day on which a paper counts as published: the date in London of the instant at which it is both on the
/// website and open at the offices. After the offices close nobody can inspect it there, so that it counts for
/// the next day.
public final class PublicationDay {
    /// Where councils keep their days.
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private PublicationDay() {}

    /// The day; the cut-off itself is already too late, and without one a day ends at midnight.
    public static LocalDate of(Instant published, Optional<LocalTime> cutoff) {
        ZonedDateTime there = published.atZone(LONDON);
        boolean late =
                cutoff.filter(time -> !there.toLocalTime().isBefore(time)).isPresent();
        return late ? there.toLocalDate().plusDays(1) : there.toLocalDate();
    }
}
