package org.moothall.rules.days;

import java.time.LocalDate;

/// A day between a notice and a meeting, and whether it counts.
public record CountedDay(LocalDate day, Standing standing) {
    /// True where it is one of the clear days.
    public boolean counts() {
        return standing == Standing.COUNTS;
    }
}
