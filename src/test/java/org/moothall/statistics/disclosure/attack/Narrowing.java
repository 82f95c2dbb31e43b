package org.moothall.statistics.disclosure.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Bounds of whole numbers, tightened line by line until nothing moves: in `Σ a x + c >= 0` each term is at least
/// what the greatest of all the others leaves.
final class Narrowing {
    private static final int ROUNDS = 40;

    private final List<Map<Object, BigInteger>> lines = new ArrayList<>();
    private final Map<Object, BigInteger> low = new HashMap<>();
    private final Map<Object, BigInteger> high = new HashMap<>();

    void equation(Map<Object, BigInteger> line) {
        Map<Object, BigInteger> turned = new HashMap<>();
        line.forEach((key, value) -> turned.put(key, value.negate()));
        lines.add(line);
        lines.add(turned);
    }

    void inequality(Map<Object, BigInteger> line) {
        lines.add(line);
    }

    void notBelowZero(Object column) {
        low.put(column, BigInteger.ZERO);
    }

    Bounds bounds(Object column) {
        return new Bounds(low.get(column), high.get(column));
    }

    void narrow() {
        boolean moved = true;
        for (int round = 0; moved && round < ROUNDS; round++) {
            moved = false;
            for (Map<Object, BigInteger> line : lines) {
                for (Object column : line.keySet()) {
                    moved |= column != Elimination.CONSTANT && tighten(line, column);
                }
            }
        }
    }

    private boolean tighten(Map<Object, BigInteger> line, Object column) {
        BigInteger rest = greatestOfOthers(line, column);
        if (rest == null) {
            return false;
        }
        BigInteger own = line.getOrDefault(column, BigInteger.ZERO);
        if (own.signum() > 0) {
            BigInteger bound = ceiling(rest.negate(), own);
            BigInteger old = low.get(column);
            return (old == null || bound.compareTo(old) > 0) && set(low, column, bound);
        }
        BigInteger bound = ceiling(rest.negate(), own.negate()).negate();
        BigInteger old = high.get(column);
        return (old == null || bound.compareTo(old) < 0) && set(high, column, bound);
    }

    private static boolean set(Map<Object, BigInteger> bounds, Object column, BigInteger bound) {
        bounds.put(column, bound);
        return true;
    }

    private @Nullable BigInteger greatestOfOthers(Map<Object, BigInteger> line, Object column) {
        BigInteger sum = BigInteger.ZERO;
        for (Map.Entry<Object, BigInteger> term : line.entrySet()) {
            if (term.getKey() == Elimination.CONSTANT) {
                sum = sum.add(term.getValue());
            } else if (!term.getKey().equals(column)) {
                BigInteger most = term.getValue().signum() > 0 ? high.get(term.getKey()) : low.get(term.getKey());
                if (most == null) {
                    return null;
                }
                sum = sum.add(term.getValue().multiply(most));
            }
        }
        return sum;
    }

    private static BigInteger ceiling(BigInteger value, BigInteger divisor) {
        BigInteger[] parts = value.divideAndRemainder(divisor);
        return parts[1].signum() > 0 ? parts[0].add(BigInteger.ONE) : parts[0];
    }
}
