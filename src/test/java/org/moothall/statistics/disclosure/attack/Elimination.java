package org.moothall.statistics.disclosure.attack;

import java.math.BigInteger;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// Gauss and Jordan over whole numbers: lines are multiplied crosswise and divided by what they have in common.
final class Elimination {
    /// The column of what stands alone.
    static final Object CONSTANT = "constant";

    private final List<Object> columns;

    Elimination(List<Object> columns) {
        this.columns = columns;
    }

    /// Lines that say the same, each with a column that no other has.
    List<Map<Object, BigInteger>> reduced(List<Map<Object, BigInteger>> equations) {
        List<Map<Object, BigInteger>> lines = new ArrayList<>(equations);
        int done = 0;
        for (Object column : columns) {
            int pivot = done;
            while (pivot < lines.size() && at(lines.get(pivot), column).signum() == 0) {
                pivot++;
            }
            if (pivot == lines.size()) {
                continue;
            }
            Map<Object, BigInteger> line = lines.get(pivot);
            lines.set(pivot, lines.get(done));
            lines.set(done, line);
            for (int other = 0; other < lines.size(); other++) {
                if (other != done && at(lines.get(other), column).signum() != 0) {
                    lines.set(other, without(lines.get(other), line, column));
                }
            }
            done++;
        }
        return lines.subList(0, done);
    }

    private static Map<Object, BigInteger> without(
            Map<Object, BigInteger> line, Map<Object, BigInteger> pivot, Object column) {
        BigInteger mine = at(line, column);
        BigInteger theirs = at(pivot, column);
        Map<Object, BigInteger> result = new LinkedHashMap<>();
        line.forEach((key, value) -> result.put(key, value.multiply(theirs)));
        pivot.forEach((key, value) -> result.merge(key, value.multiply(mine).negate(), BigInteger::add));
        result.values().removeIf(value -> value.signum() == 0);
        BigInteger common = result.values().stream().reduce(BigInteger.ZERO, BigInteger::gcd);
        if (common.signum() > 0) {
            result.replaceAll((key, value) -> value.divide(common));
        }
        return result;
    }

    private static BigInteger at(Map<Object, BigInteger> line, Object column) {
        return line.getOrDefault(column, BigInteger.ZERO);
    }
}
