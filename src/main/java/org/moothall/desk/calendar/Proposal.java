package org.moothall.desk.calendar;

import java.util.List;

/// A meeting that a pattern gives, and what speaks against it.
record Proposal(Sitting sitting, List<Remark> remarks) {
    public Proposal {
        remarks = List.copyOf(remarks);
    }

    /// Whether it is proposed, or only shown with the reason why not.
    public boolean taken() {
        return remarks.stream().noneMatch(Remark::leavesOut);
    }
}
