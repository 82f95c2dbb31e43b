package org.moothall.statistics.exact;

import java.util.Map;
import java.util.stream.Collectors;

/// One line of a linear program: a sum of multiples of variables is at most, or exactly, a right side.
///
/// @param terms the multiple of each variable, by its number from 0
/// @param exact whether it is exactly the right side, not at most
public record Constraint(Map<Integer, Fraction> terms, boolean exact, Fraction right) {
    public Constraint {
        terms = Map.copyOf(terms);
    }

    public static Constraint equal(Map<Integer, Fraction> terms, Fraction right) {
        return new Constraint(terms, true, right);
    }

    public static Constraint atMost(Map<Integer, Fraction> terms, Fraction right) {
        return new Constraint(terms, false, right);
    }

    public static Constraint atLeast(Map<Integer, Fraction> terms, Fraction right) {
        return new Constraint(negated(terms), false, right.negated());
    }

    /// The same terms with their signs turned.
    static Map<Integer, Fraction> negated(Map<Integer, Fraction> terms) {
        return terms.entrySet().stream()
                .collect(Collectors.toUnmodifiableMap(
                        Map.Entry::getKey, term -> term.getValue().negated()));
    }
}
