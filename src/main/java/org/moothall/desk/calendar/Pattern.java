package org.moothall.desk.calendar;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.BodyId;

/// When and where a body usually meets.
///
/// @param finish by when it is usually over; without it three hours are kept free
record Pattern(
        BodyId body,
        Rhythm rhythm,
        LocalTime start,
        @Nullable LocalTime finish,
        @Nullable String venue) {
    private static final int USUAL_HOURS = 3;

    public Pattern {
        if (finish != null && !finish.isAfter(start)) {
            throw new IllegalArgumentException("a meeting ends after it has begun");
        }
    }

    /// By when the room and the members are free again; never past midnight.
    LocalTime over() {
        if (finish != null) {
            return finish;
        }
        LocalTime usual = start.plusHours(USUAL_HOURS);
        return usual.isAfter(start) ? usual : LocalTime.MAX;
    }
}
