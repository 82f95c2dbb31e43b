package org.moothall.ledger.entries;

import java.util.List;

/// That the ledger of one size begins with the ledger of an earlier size, ready to be shown as JSON. Hashes are
/// lower-case hex.
///
/// @param from     the earlier size
/// @param fromRoot its root
/// @param to       the later size
/// @param toRoot   its root
/// @param path     the nodes of RFC 9162, 2.1.4
public record ConsistencyProof(long from, String fromRoot, long to, String toRoot, List<String> path) {
    public ConsistencyProof {
        path = List.copyOf(path);
    }
}
