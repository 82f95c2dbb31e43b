package org.moothall.desk.decisions;

import org.moothall.rules.Answer;

/// What came of publishing a decision.
public sealed interface Outcome {
    /// It stands on the ledger.
    record Published() implements Outcome {}

    /// Somebody changed it since it was fetched; nothing was published.
    record ChangedSince() implements Outcome {}

    /// The law is in the way; nothing was published.
    record Blocked(Answer answer) implements Outcome {}
}
