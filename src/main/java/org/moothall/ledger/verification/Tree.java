package org.moothall.ledger.verification;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.Handle;
import org.jspecify.annotations.Nullable;
import org.moothall.ledger.tree.Frontier;
import org.moothall.ledger.tree.Hash;
import org.moothall.ledger.tree.NodeId;

/// Grows the tree anew from the entries and compares each node that it completes with the one that is kept. Kept
/// nodes are read in ranges, level by level.
final class Tree {
    private final Handle handle;
    private final Faults faults;
    private final Frontier frontier = Frontier.empty();
    private final Map<Integer, List<Hash>> completed = new HashMap<>();
    private Map<Long, Hash> leaves = Map.of();

    Tree(Handle handle, Faults faults) {
        this.handle = handle;
        this.faults = faults;
    }

    long size() {
        return frontier.size();
    }

    Hash root() {
        return frontier.root();
    }

    /// Begins with as many entries more.
    void begin(int entries) {
        leaves = kept(0, size(), size() + entries);
        completed.clear();
    }

    /// Adds an entry. Where its leaf is not the kept one, the kept one is gone on with, so that one changed entry
    /// is one fault.
    void add(StoredEntry entry) {
        Hash leaf = entry.leaf();
        Hash kept = leaves.get(entry.number());
        if (kept == null || !kept.equals(leaf)) {
            faults.add(entry.name() + " is not as it was signed: it and its leaf in the tree do not agree.");
        }
        frontier.add(kept == null ? leaf : kept, this::complete);
    }

    private void complete(NodeId id, Hash hash) {
        if (id.level() > 0) {
            completed.computeIfAbsent(id.level(), level -> new ArrayList<>()).add(hash);
        }
    }

    /// Compares the inner nodes that were completed since the beginning.
    void end() {
        completed.forEach((level, hashes) -> {
            long to = NodeId.complete(level, size());
            Map<Long, Hash> kept = kept(level, to - hashes.size(), to);
            for (int i = 0; i < hashes.size(); i++) {
                long position = to - hashes.size() + i;
                Hash found = kept.get(position);
                if (found == null || !found.equals(hashes.get(i))) {
                    faults.add("The tree's node at level " + level + ", position " + position
                            + " is not the hash of the two below it.");
                }
            }
        });
    }

    /// How many nodes a tree of this size has.
    long nodes() {
        long nodes = 0;
        for (int level = 0; NodeId.complete(level, size()) > 0; level++) {
            nodes += NodeId.complete(level, size());
        }
        return nodes;
    }

    private Map<Long, Hash> kept(int level, long from, long to) {
        Map<Long, Hash> found = new HashMap<>();
        handle.createQuery("""
                        select position, hash from ledger_nodes
                        where level = :level and position >= :from and position < :to""")
                .bind("level", level)
                .bind("from", from)
                .bind("to", to)
                .map((row, context) -> new Kept(row.getLong("position"), row.getBytes("hash")))
                .forEach(node -> node.put(found));
        return found;
    }

    private static final class Kept {
        private final long position;
        private final byte @Nullable [] hash;

        private Kept(long position, byte @Nullable [] hash) {
            this.position = position;
            this.hash = hash;
        }

        private void put(Map<Long, Hash> found) {
            if (hash != null && hash.length == Hash.LENGTH) {
                found.put(position, Hash.kept(hash));
            }
        }
    }
}
