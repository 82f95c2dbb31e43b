package org.moothall.ledger.entries;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.tree.Frontier;
import org.moothall.ledger.tree.Hash;
import org.moothall.ledger.tree.NodeId;
import org.moothall.ledger.tree.Nodes;
import org.moothall.ledger.tree.Proofs;

/// The tree's nodes as they are kept.
public final class StoredNodes {
    private final Handle handle;

    public StoredNodes(Handle handle) {
        this.handle = handle;
    }

    /// The right edge of the tree of this size, ready to grow.
    public Frontier frontier(long size) {
        return Frontier.of(size, fetch(Frontier.peaks(size)));
    }

    /// A proof, its nodes read in one go.
    public List<Hash> prove(Function<Nodes, List<Hash>> proof) {
        return proof.apply(fetch(Proofs.reads(proof)));
    }

    private Nodes fetch(Collection<NodeId> ids) {
        if (ids.isEmpty()) {
            return StoredNodes::missing;
        }
        String places = ids.stream()
                .map(id -> "(" + id.level() + ", " + id.position() + ")")
                .collect(Collectors.joining(", "));
        Map<NodeId, Hash> found = new HashMap<>();
        handle.createQuery("""
                        with wanted (level, position) as (values %s)
                        select n.level, n.position, n.hash
                        from wanted w join ledger_nodes n on n.level = w.level and n.position = w.position""".formatted(places))
                .map((row, context) -> Map.entry(
                        new NodeId(row.getInt("level"), row.getLong("position")), Hash.kept(row.getBytes("hash"))))
                .forEach(node -> found.put(node.getKey(), node.getValue()));
        return id -> {
            Hash hash = found.get(id);
            return hash == null ? missing(id) : hash;
        };
    }

    private static Hash missing(NodeId id) {
        throw new IllegalStateException("the ledger's tree has lost its node at level " + id.level() + ", position "
                + id.position() + ": run verify");
    }
}
