package org.moothall.rules.notices;

import java.time.LocalDate;
import org.moothall.rules.Said;

/// That a meeting was convened at shorter notice: by whom, when and why.
public record Convened(String by, LocalDate on, String reason) {
    public Convened {
        Said.required("who convened it", by);
        Said.required("why it was convened at shorter notice", reason);
    }

    /// Whether something was up from when the meeting was convened.
    boolean inTime(LocalDate published) {
        return !published.isAfter(on);
    }
}
