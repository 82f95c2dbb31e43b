package org.moothall.desk.calendar;

import java.time.LocalDate;

/// Days on which the council does not meet, such as August or the weeks before an election.
///
/// @param last included
record Recess(String name, LocalDate first, LocalDate last) {
    public Recess {
        if (last.isBefore(first)) {
            throw new IllegalArgumentException("a recess ends on or after its first day");
        }
    }

    boolean has(LocalDate day) {
        return !day.isBefore(first) && !day.isAfter(last);
    }
}
