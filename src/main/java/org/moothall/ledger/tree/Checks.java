package org.moothall.ledger.tree;

import java.util.ArrayList;
import java.util.List;

/// Checks the proofs of RFC 9162 by the algorithms of its sections 2.1.3.2 and 2.1.4.2, from nothing but the
/// proof and the heads that it is about. Whatever they are given they answer true or false.
public final class Checks {
    private Checks() {}

    /// Whether the path shows the leaf at `index` of the tree with this size and root.
    public static boolean inclusion(Hash leaf, long index, long size, List<Hash> path, Hash root) {
        if (index < 0 || index >= size) {
            return false;
        }
        long node = index;
        long last = size - 1;
        Hash hash = leaf;
        for (Hash sibling : path) {
            if (last == 0) {
                return false;
            }
            if (odd(node) || node == last) {
                hash = Hash.node(sibling, hash);
                int up = odd(node) ? 0 : Long.numberOfTrailingZeros(node);
                node >>= up;
                last >>= up;
            } else {
                hash = Hash.node(hash, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && hash.equals(root);
    }

    /// Whether the path shows that the second tree begins with the first. The empty tree begins every tree.
    public static boolean consistency(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        if (first < 0 || first > second) {
            return false;
        }
        if (first == second) {
            return path.isEmpty() && firstRoot.equals(secondRoot);
        }
        if (first == 0) {
            return path.isEmpty() && firstRoot.equals(Hash.EMPTY);
        }
        return !path.isEmpty() && grown(first, firstRoot, second, secondRoot, path);
    }

    private static boolean grown(long first, Hash firstRoot, long second, Hash secondRoot, List<Hash> path) {
        List<Hash> hashes = new ArrayList<>(path);
        if (Long.bitCount(first) == 1) {
            hashes.addFirst(firstRoot);
        }
        int up = Long.numberOfTrailingZeros(~(first - 1));
        long node = (first - 1) >> up;
        long last = (second - 1) >> up;
        Hash old = hashes.getFirst();
        Hash now = old;
        for (Hash sibling : hashes.subList(1, hashes.size())) {
            if (last == 0) {
                return false;
            }
            if (odd(node) || node == last) {
                old = Hash.node(sibling, old);
                now = Hash.node(sibling, now);
                int shift = odd(node) || node == 0 ? 0 : Long.numberOfTrailingZeros(node);
                node >>= shift;
                last >>= shift;
            } else {
                now = Hash.node(now, sibling);
            }
            node >>= 1;
            last >>= 1;
        }
        return last == 0 && old.equals(firstRoot) && now.equals(secondRoot);
    }

    private static boolean odd(long number) {
        return (number & 1) == 1;
    }
}
