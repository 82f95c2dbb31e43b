package org.moothall.desk.decisions;

import java.time.Instant;
import java.util.Optional;
import org.moothall.record.Decision;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// A decision in work.
///
/// @param decision  as the public would read it
/// @param entry     the publication that the work began from or has led to; none before the first
/// @param revision  counts its changes
/// @param changedBy the name of whoever changed it last
public record Draft(
        AuthorityCode authority,
        Decision decision,
        Facts facts,
        Optional<Long> entry,
        long revision,
        Instant changed,
        String changedBy) {

    /// Its number.
    public DecisionId id() {
        return decision.id();
    }

    /// What an officer has written into it.
    public Text text() {
        return Edit.text(decision);
    }

    /// What the ledger calls it.
    public Key key() {
        return new Key(authority, Kind.DECISION, decision.id().number());
    }
}
