package org.moothall.ledger.entries;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.Key;

/// One publication: what was put on the ledger, when and by whom.
///
/// @param number its place, counted from 0 without gaps
/// @param at     when, to the millisecond
/// @param by     the office or process that published, in words; it can never be erased, so it should name no
///               person
/// @param key    the thing that was published
/// @param hash   lower-case hex SHA-256 of the content's nonce and JSON
/// @param json   the content as [org.moothall.record.RecordJson] writes it; none where it was erased
public record Entry(
        long number,
        Instant at,
        String by,
        Key key,
        String hash,
        @Nullable String json) {
    /// Whether the content is gone.
    public boolean erased() {
        return json == null;
    }
}
