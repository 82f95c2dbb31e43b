package org.moothall.ledger.tree;

/// The complete nodes of a tree, wherever they are kept.
@FunctionalInterface
public interface Nodes {
    /// The hash at a place that the tree has completed.
    Hash get(NodeId id);
}
