package org.moothall.statistics.disclosure.reader;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.exact.Constraint;
import org.moothall.statistics.exact.Fraction;
import org.moothall.statistics.exact.LinearProgram;
import org.moothall.statistics.exact.Optimum;

/// Cells that are not known and hang together by facts: one linear program.
final class Web {
    /// Steps of the simplex method: some seconds at the very most.
    private static final int PIVOTS = 4000;

    private final Map<Cell, Integer> places = new HashMap<>();
    private final List<Line> lines = new ArrayList<>();
    private @Nullable LinearProgram program;

    void add(Cell cell) {
        places.putIfAbsent(cell, places.size());
    }

    /// Takes in a fact.
    ///
    /// @param open    those of its terms whose cells are not known
    /// @param settled what its other terms come to
    void add(Fact fact, Map<Cell, Fraction> open, Fraction settled) {
        Map<Integer, Fraction> terms = placed(open);
        Fraction low = fact.low();
        Fraction high = fact.high();
        if (low != null && fact.isExact()) {
            lines.add(new Line(fact, false, Constraint.equal(terms, low.minus(settled))));
            return;
        }
        if (low != null) {
            lines.add(new Line(fact, true, Constraint.atLeast(terms, low.minus(settled))));
        }
        if (high != null) {
            lines.add(new Line(fact, false, Constraint.atMost(terms, high.minus(settled))));
        }
    }

    private Map<Integer, Fraction> placed(Map<Cell, Fraction> terms) {
        Map<Integer, Fraction> placed = new HashMap<>();
        terms.forEach((cell, multiple) -> placed.put(place(cell), multiple));
        return placed;
    }

    private int place(Cell cell) {
        Integer place = places.get(cell);
        if (place == null) {
            throw new IllegalArgumentException(cell + " does not belong here.");
        }
        return place;
    }

    /// What is open about a sum of its cells. Where that takes too long, a bound is what the sum truly is: nothing
    /// is then taken for safe that has not been shown to be.
    Left left(Map<Cell, Fraction> terms, Map<Cell, Long> truth) {
        Optimum high = program(truth).high(placed(terms));
        Optimum low = program(truth).high(placed(negated(terms)));
        Fraction value = value(terms, truth);
        return new Left(
                new Interval(bound(low, value, Fraction::negated), bound(high, value, bound -> bound)),
                steps(high, times -> times),
                steps(low, Fraction::negated),
                isWorkedOut(high) && isWorkedOut(low));
    }

    /// How far above what it truly is a sum of its cells could be, as far as a reader can tell; null where there is
    /// no limit, nought where that takes too long to find out.
    ///
    /// @param enough how far is enough to know
    @Nullable
    Fraction above(Map<Cell, Fraction> terms, Map<Cell, Long> truth, Fraction enough) {
        Fraction value = value(terms, truth);
        Fraction bound = bound(program(truth).high(placed(terms), value.plus(enough)), value, found -> found);
        return bound == null ? null : bound.minus(value);
    }

    private LinearProgram program(Map<Cell, Long> truth) {
        if (program == null) {
            Fraction[] known = new Fraction[places.size()];
            places.forEach((cell, place) -> known[place] = Fraction.of(truth.getOrDefault(cell, 0L)));
            program = new LinearProgram(lines.stream().map(Line::constraint).toList(), List.of(known), PIVOTS);
        }
        return program;
    }

    static Map<Cell, Fraction> negated(Map<Cell, Fraction> terms) {
        Map<Cell, Fraction> negated = new HashMap<>();
        terms.forEach((cell, multiple) -> negated.put(cell, multiple.negated()));
        return negated;
    }

    static Fraction value(Map<Cell, Fraction> terms, Map<Cell, Long> truth) {
        Fraction value = Fraction.ZERO;
        for (Map.Entry<Cell, Fraction> term : terms.entrySet()) {
            value = value.plus(term.getValue().times(Fraction.of(truth.getOrDefault(term.getKey(), 0L))));
        }
        return value;
    }

    private static @Nullable Fraction bound(Optimum optimum, Fraction truth, Function<Fraction, Fraction> sign) {
        return switch (optimum) {
            case Optimum.Greatest greatest -> sign.apply(greatest.value());
            case Optimum.Unbounded ignored -> null;
            case Optimum.GivenUp ignored -> truth;
        };
    }

    private static boolean isWorkedOut(Optimum optimum) {
        return switch (optimum) {
            case Optimum.Greatest greatest -> greatest.isHighest();
            case Optimum.Unbounded ignored -> true;
            case Optimum.GivenUp ignored -> false;
        };
    }

    private List<Step> steps(Optimum optimum, Function<Fraction, Fraction> sign) {
        List<Step> steps = new ArrayList<>();
        if (optimum instanceof Optimum.Greatest greatest) {
            for (int i = 0; i < lines.size(); i++) {
                Fraction times = greatest.multipliers().get(i);
                if (!times.isZero()) {
                    Line line = lines.get(i);
                    steps.add(new Step(line.fact(), sign.apply(line.turned() ? times.negated() : times)));
                }
            }
        } else if (optimum instanceof Optimum.GivenUp) {
            lines.forEach(line -> steps.add(new Step(line.fact(), Fraction.ONE)));
        }
        return steps;
    }

    /// A constraint and the fact that it says; a lower bound stands in the program with its signs turned.
    private record Line(Fact fact, boolean turned, Constraint constraint) {}
}
