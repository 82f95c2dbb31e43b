package org.moothall.ledger.tree;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/// The right edge of a growing tree: the roots of its complete subtrees, largest first. It is all that is needed
/// to add a leaf and to know the tree's root, in space and time logarithmic in the size. Not for two threads at
/// once.
public final class Frontier {
    private final List<Hash> peaks;
    private long size;

    private Frontier(long size, List<Hash> peaks) {
        this.size = size;
        this.peaks = peaks;
    }

    /// The edge of a tree without leaves.
    public static Frontier empty() {
        return new Frontier(0, new ArrayList<>());
    }

    /// The edge of a tree of this size whose nodes are known.
    public static Frontier of(long size, Nodes nodes) {
        List<Hash> peaks = new ArrayList<>();
        for (NodeId peak : peaks(size)) {
            peaks.add(nodes.get(peak));
        }
        return new Frontier(size, peaks);
    }

    /// Where the roots of the complete subtrees stand in a tree of this size, largest first.
    public static List<NodeId> peaks(long size) {
        List<NodeId> peaks = new ArrayList<>();
        long start = 0;
        for (int level = 62; level >= 0; level--) {
            if ((size >> level & 1) == 1) {
                peaks.add(new NodeId(level, start >> level));
                start += 1L << level;
            }
        }
        return peaks;
    }

    /// Adds a leaf and hands over each node that it completes, the leaf itself first.
    public void add(Hash leaf, BiConsumer<NodeId, Hash> completed) {
        Hash hash = leaf;
        NodeId id = new NodeId(0, size);
        completed.accept(id, hash);
        while ((id.position() & 1) == 1) {
            hash = Hash.node(peaks.removeLast(), hash);
            id = new NodeId(id.level() + 1, id.position() >> 1);
            completed.accept(id, hash);
        }
        peaks.addLast(hash);
        size++;
    }

    /// How many leaves there are.
    public long size() {
        return size;
    }

    /// The tree's root.
    public Hash root() {
        if (peaks.isEmpty()) {
            return Hash.EMPTY;
        }
        Hash root = peaks.getLast();
        for (int i = peaks.size() - 2; i >= 0; i--) {
            root = Hash.node(peaks.get(i), root);
        }
        return root;
    }

    /// A second edge that grows apart from this one.
    public Frontier copy() {
        return new Frontier(size, new ArrayList<>(peaks));
    }
}
