package org.moothall.ledger.tree;

/// The place of a complete node: it covers the 2^level leaves from `position << level` on. Leaves are level 0.
public record NodeId(int level, long position) {
    public NodeId {
        if (level < 0 || level > 62 || position < 0) {
            throw new IllegalArgumentException("no node stands at level " + level + ", position " + position);
        }
    }

    /// The number of the first leaf below it.
    public long firstLeaf() {
        return position << level;
    }

    /// The number of the last leaf below it: with that leaf the node was complete.
    public long lastLeaf() {
        return ((position + 1) << level) - 1;
    }

    /// How many nodes of a level are complete in a tree of this size.
    public static long complete(int level, long size) {
        return size >> level;
    }
}
