package org.moothall.ledger.tree;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Function;

/// Makes the proofs of RFC 9162, 2.1.3 and 2.1.4, from a tree's complete nodes. Each reads a number of nodes that
/// grows with the logarithm of the size. [Checks] is the other side.
public final class Proofs {
    private Proofs() {}

    /// That leaf `index` is in the tree of this size: the siblings from the leaf up.
    public static List<Hash> inclusion(long index, long size, Nodes nodes) {
        if (index < 0 || index >= size) {
            throw new IllegalArgumentException("leaf " + index + " is not in a tree of " + size);
        }
        List<Hash> path = new ArrayList<>();
        inclusion(index, 0, size, nodes, path);
        return path;
    }

    /// That the tree of size `to` begins with the tree of size `from`. Empty where there is nothing to prove: for
    /// equal sizes, and from the empty tree.
    public static List<Hash> consistency(long from, long to, Nodes nodes) {
        if (from < 0 || from > to) {
            throw new IllegalArgumentException("no tree of " + to + " begins with one of " + from);
        }
        List<Hash> path = new ArrayList<>();
        if (from > 0) {
            consistency(from, 0, to, true, nodes, path);
        }
        return path;
    }

    /// The places that a proof will read, so that they can be fetched in one go.
    public static Set<NodeId> reads(Function<Nodes, List<Hash>> proof) {
        Set<NodeId> read = new LinkedHashSet<>();
        var unused = proof.apply(id -> {
            read.add(id);
            return Hash.EMPTY;
        });
        return read;
    }

    private static void inclusion(long index, long start, long end, Nodes nodes, List<Hash> path) {
        if (end - start == 1) {
            return;
        }
        long middle = start + split(end - start);
        if (index < middle) {
            inclusion(index, start, middle, nodes, path);
            path.add(range(middle, end, nodes));
        } else {
            inclusion(index, middle, end, nodes, path);
            path.add(range(start, middle, nodes));
        }
    }

    private static void consistency(long from, long start, long end, boolean known, Nodes nodes, List<Hash> path) {
        if (from == end) {
            if (!known) {
                path.add(range(start, end, nodes));
            }
            return;
        }
        long middle = start + split(end - start);
        if (from <= middle) {
            consistency(from, start, middle, known, nodes, path);
            path.add(range(middle, end, nodes));
        } else {
            consistency(from, middle, end, false, nodes, path);
            path.add(range(start, middle, nodes));
        }
    }

    /// The hash over leaves `start` (included) to `end` (not): one node where they are a power of two.
    private static Hash range(long start, long end, Nodes nodes) {
        long count = end - start;
        if (Long.bitCount(count) == 1) {
            int level = Long.numberOfTrailingZeros(count);
            return nodes.get(new NodeId(level, start >> level));
        }
        long middle = start + split(count);
        return Hash.node(range(start, middle, nodes), range(middle, end, nodes));
    }

    /// The largest power of two smaller than a count of at least two.
    private static long split(long count) {
        return Long.highestOneBit(count - 1);
    }
}
