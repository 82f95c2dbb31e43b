package org.moothall.desk.agendas.work;

import java.util.List;
import org.moothall.desk.agendas.checks.Concern;

/// What came of an order to publish an agenda.
public sealed interface Outcome {
    /// It is public.
    ///
    /// @param entry   of the ledger that the meeting now stands on
    /// @param changed whether anything was appended; false where all of it stood already
    record Published(long entry, boolean changed) implements Outcome {}

    /// Nothing is: it was changed since it was previewed, at the desk or on the ledger.
    record ChangedSince() implements Outcome {}

    /// Nothing is: the law is in the way.
    record Blocked(List<Concern> concerns) implements Outcome {}
}
