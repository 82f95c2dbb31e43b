package org.moothall.rules.notices;

import org.moothall.rules.Said;

/// The chair's opinion that an item should be considered as a matter of urgency, by reason of special
/// circumstances, which the minutes must specify (Local Government Act 1972 s.100B(4)(b)).
public record Urgent(String chair, String circumstances) {
    public Urgent {
        Said.required("the chair", chair);
        Said.required("the special circumstances", circumstances);
    }
}
