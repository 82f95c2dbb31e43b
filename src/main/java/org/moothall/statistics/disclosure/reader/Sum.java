package org.moothall.statistics.disclosure.reader;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.moothall.statistics.exact.Fraction;

/// A sum of multiples of cells: a cell itself, a total, a year to date, a difference.
///
/// @param terms the multiple of each cell; cells with none are left out
public record Sum(SortedMap<Cell, Fraction> terms) {
    public static final Sum NOTHING = new Sum(new TreeMap<>());

    public Sum {
        SortedMap<Cell, Fraction> kept = new TreeMap<>(terms);
        kept.values().removeIf(Fraction::isZero);
        terms = Collections.unmodifiableSortedMap(kept);
    }

    public static Sum of(Cell... cells) {
        return of(List.of(cells));
    }

    /// Cells added up; one that comes twice counts twice.
    public static Sum of(Collection<Cell> cells) {
        return new Sum(new TreeMap<>(
                cells.stream().collect(Collectors.toMap(cell -> cell, cell -> Fraction.ONE, Fraction::plus))));
    }

    public Sum plus(Sum other) {
        SortedMap<Cell, Fraction> sum = new TreeMap<>(terms);
        other.terms.forEach((cell, multiple) -> sum.merge(cell, multiple, Fraction::plus));
        return new Sum(sum);
    }

    public Sum minus(Sum other) {
        return plus(other.times(Fraction.of(-1)));
    }

    public Sum times(Fraction factor) {
        SortedMap<Cell, Fraction> product = new TreeMap<>();
        terms.forEach((cell, multiple) -> product.put(cell, multiple.times(factor)));
        return new Sum(product);
    }

    /// Its value where the cells have these counts.
    ///
    /// @throws IllegalArgumentException where one of its cells is not among them
    public Fraction in(Map<Cell, Long> counts) {
        Fraction value = Fraction.ZERO;
        for (Map.Entry<Cell, Fraction> term : terms.entrySet()) {
            Long count = counts.get(term.getKey());
            if (count == null) {
                throw new IllegalArgumentException("The count of " + term.getKey() + " is not given.");
            }
            value = value.plus(term.getValue().times(Fraction.of(count)));
        }
        return value;
    }

    @Override
    public String toString() {
        return terms.entrySet().stream()
                .map(term -> term.getValue().equals(Fraction.ONE)
                        ? term.getKey().name()
                        : term.getValue() + " × " + term.getKey())
                .collect(Collectors.joining(" + "));
    }
}
