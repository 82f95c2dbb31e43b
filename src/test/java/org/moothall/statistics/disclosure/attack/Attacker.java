package org.moothall.statistics.disclosure.attack;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.moothall.statistics.disclosure.Figure;
import org.moothall.statistics.disclosure.Policy;
import org.moothall.statistics.disclosure.Verdict;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Sum;
import org.moothall.statistics.exact.Fraction;

/// Somebody who collects every number on every page, writes down what it says as lines of whole numbers,
/// eliminates, and then narrows what is left by bounds, again and again.
public final class Attacker {
    private final Policy policy;
    private final Map<Object, Integer> columns = new LinkedHashMap<>();
    private final List<Map<Object, BigInteger>> equations = new ArrayList<>();
    private final List<Map<Object, BigInteger>> inequalities = new ArrayList<>();

    public Attacker(Policy policy) {
        this.policy = policy;
    }

    /// Reads what stands on a page: only the number and what it is said to be a number of.
    public void read(Verdict.Shown page) {
        BigDecimal value = page.value();
        if (value == null) {
            throw new IllegalArgumentException("Nothing is not applicable here.");
        }
        switch (page.figure()) {
            case Figure.Count count -> between(count.people(), range(value.longValueExact(), true));
            case Figure.Change change -> between(change.sum(), range(value.longValueExact(), false));
            case Figure.Share share -> read(share, value);
        }
    }

    /// All whole numbers that are rounded to the one shown, and are not among those that would have been hidden.
    private long[] range(long shown, boolean count) {
        long[] range = {Long.MAX_VALUE, Long.MIN_VALUE};
        for (long true_ = shown - 20; true_ <= shown + 20; true_++) {
            BigDecimal base = BigDecimal.valueOf(policy.rounding());
            boolean same = BigDecimal.valueOf(true_)
                            .divide(base, 0, RoundingMode.HALF_UP)
                            .multiply(base)
                            .longValueExact()
                    == shown;
            boolean small = count && (true_ < 0 || (true_ > 0 && true_ <= policy.threshold()));
            boolean nought = count && (true_ == 0) != (shown == 0);
            if (same && !small && !nought) {
                range[0] = Math.min(range[0], true_);
                range[1] = Math.max(range[1], true_);
            }
        }
        return range;
    }

    private void between(Sum sum, long[] range) {
        Map<Object, BigInteger> line = line(sum, 1);
        if (range[0] == range[1]) {
            equations.add(minus(line, range[0]));
        } else {
            inequalities.add(minus(line, range[0]));
            inequalities.add(negated(minus(line, range[1])));
        }
    }

    /// Half a last place either way.
    private void read(Figure.Share share, BigDecimal value) {
        long scale = BigDecimal.TEN.pow(share.places()).longValueExact() * 2;
        long twice = value.multiply(BigDecimal.valueOf(scale)).longValueExact();
        Sum low = share.numerator()
                .times(Fraction.of(scale * share.per()))
                .minus(share.denominator().times(Fraction.of(twice - 1)));
        Sum high = share.denominator()
                .times(Fraction.of(twice + 1))
                .minus(share.numerator().times(Fraction.of(scale * share.per())));
        inequalities.add(line(low, 1));
        inequalities.add(minus(line(high, 1), 1));
    }

    /// What can be found out about sums: the least and the greatest that each can be, as far as this attacker gets.
    public Map<Sum, Bounds> attack(List<Sum> targets) {
        targets.forEach(target -> {
            Map<Object, BigInteger> definition = new LinkedHashMap<>(line(target, -1));
            definition.put(target, BigInteger.ONE);
            equations.add(definition);
        });
        List<Map<Object, BigInteger>> lines = new Elimination(columns()).reduced(equations);
        Narrowing narrowing = new Narrowing();
        equations.forEach(narrowing::equation);
        lines.forEach(narrowing::equation);
        inequalities.forEach(narrowing::inequality);
        targets.forEach(target -> {
            if (target.terms().values().stream().allMatch(multiple -> multiple.signum() > 0)) {
                narrowing.notBelowZero(target);
            }
        });
        columns.keySet().stream().filter(Cell.class::isInstance).forEach(narrowing::notBelowZero);
        narrowing.narrow();
        Map<Sum, Bounds> found = new LinkedHashMap<>();
        targets.forEach(target -> found.put(target, narrowing.bounds(target)));
        return found;
    }

    private List<Object> columns() {
        equations.forEach(line -> line.keySet().forEach(key -> columns.putIfAbsent(key, columns.size())));
        inequalities.forEach(line -> line.keySet().forEach(key -> columns.putIfAbsent(key, columns.size())));
        return columns.keySet().stream()
                .filter(key -> key != Elimination.CONSTANT)
                .toList();
    }

    private static Map<Object, BigInteger> line(Sum sum, int sign) {
        Map<Object, BigInteger> line = new LinkedHashMap<>();
        sum.terms()
                .forEach((cell, multiple) -> line.put(cell, multiple.numerator().multiply(BigInteger.valueOf(sign))));
        return line;
    }

    private static Map<Object, BigInteger> minus(Map<Object, BigInteger> line, long value) {
        Map<Object, BigInteger> less = new LinkedHashMap<>(line);
        less.merge(Elimination.CONSTANT, BigInteger.valueOf(-value), BigInteger::add);
        return less;
    }

    private static Map<Object, BigInteger> negated(Map<Object, BigInteger> line) {
        Map<Object, BigInteger> negated = new LinkedHashMap<>();
        line.forEach((key, value) -> negated.put(key, value.negate()));
        return negated;
    }
}
