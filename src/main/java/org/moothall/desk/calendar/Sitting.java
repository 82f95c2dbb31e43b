package org.moothall.desk.calendar;

import java.time.LocalDate;
import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;

/// A body in a room at a time: a meeting that stands in the calendar already, or one that is proposed.
record Sitting(
        BodyId body,
        LocalDate date,
        LocalTime start,
        LocalTime over,
        @Nullable String venue) {
    boolean overlaps(Sitting other) {
        return date.equals(other.date) && start.isBefore(other.over) && other.start.isBefore(over);
    }

    boolean sharesRoom(Sitting other) {
        return venue != null && other.venue != null && venue.equalsIgnoreCase(other.venue);
    }
}
