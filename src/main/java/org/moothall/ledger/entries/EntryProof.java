package org.moothall.ledger.entries;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// All that somebody needs to check for themselves that an entry stands on the ledger, ready to be shown as JSON.
/// Hashes are lower-case hex. `docs/format/ledger.md` has the commands.
///
/// @param number  the entry
/// @param line    the entry's line: what its leaf is made of
/// @param nonce   what was hashed before the content's JSON; none where the content was erased
/// @param content the SHA-256 of nonce and JSON, as it stands in the line
/// @param leaf    the SHA-256 of 0x00 and the line
/// @param size    the size of the ledger that the proof leads to
/// @param path    the siblings from the leaf up
/// @param root    the root that the path leads to
/// @param note    the signed head of that size; none where none was signed at just that size
public record EntryProof(
        long number,
        String line,
        @Nullable String nonce,
        String content,
        String leaf,
        long size,
        List<String> path,
        String root,
        @Nullable String note) {
    public EntryProof {
        path = List.copyOf(path);
    }
}
