package org.moothall.rules;

import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One thing that must be done, and by when where the law or the council gives a day.
public record Duty(Task task, Optional<LocalDate> by) {
    /// A thing to be done now, before going on.
    public static Duty now(Task task) {
        return new Duty(task, Optional.empty());
    }

    /// A thing to be done by the end of a day.
    public static Duty by(Task task, @Nullable LocalDate day) {
        return new Duty(task, Optional.ofNullable(day));
    }
}
