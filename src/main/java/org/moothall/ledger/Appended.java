package org.moothall.ledger;

import java.util.Map;
import org.moothall.ledger.entries.Head;
import org.moothall.record.ids.Kind;

/// What came of offering contents to the ledger.
///
/// @param head      the ledger's head afterwards
/// @param appended  per kind, how many were new or differed and now stand
/// @param unchanged per kind, how many stood already with the same bytes
/// @param withheld  per kind, how many were not published again because the last publication of the same thing
///                  was erased: that takes a person's decision, and [Ledger#append]
public record Appended(Head head, Map<Kind, Long> appended, Map<Kind, Long> unchanged, Map<Kind, Long> withheld) {
    public Appended {
        appended = Map.copyOf(appended);
        unchanged = Map.copyOf(unchanged);
        withheld = Map.copyOf(withheld);
    }
}
