package org.moothall.statistics.agreement;

import java.util.OptionalDouble;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.exact.Fraction;

/// Cohen's kappa: agreement beyond what the two raters' habits alone would give.
///
/// With weights w, shares p and margins p_i., p_.j: observed agreement po = Σ w_ij p_ij, expected pe = Σ w_ij
/// p_i. p_.j, kappa = (po - pe) / (1 - pe). The standard error is the asymptotic one of Fleiss, Cohen and Everitt
/// (1969), *Psychological Bulletin* 72(5), for a kappa that need not be zero.
///
/// Everything is empty on a table without cases. Kappa is empty also where chance alone already gives full
/// agreement (both raters gave one and the same grade throughout): 0/0 says nothing about them.
public final class Kappa {
    private final GradeTable table;
    private final Weights weights;
    private final Fraction observed;
    private final Fraction expected;

    private Kappa(GradeTable table, Weights weights) {
        this.table = table;
        this.weights = weights;
        this.observed = sum((row, column) -> weight(row, column).times(table.share(row, column)));
        this.expected = sum(
                (row, column) -> weight(row, column).times(table.rowShare(row)).times(table.columnShare(column)));
    }

    /// Weighs a table.
    public static Kappa of(GradeTable table, Weights weights) {
        return new Kappa(table, weights);
    }

    /// Agreement as it was, each pair counting by its weight: 1 is full.
    public OptionalDouble observed() {
        return inCases(observed);
    }

    /// Agreement that the raters' habits alone would give.
    public OptionalDouble expected() {
        return inCases(expected);
    }

    /// Kappa: 1 is full agreement, 0 what chance gives, below 0 less than that.
    public OptionalDouble value() {
        return answer(beyondChance(observed));
    }

    /// The highest agreement that the margins leave room for (Cohen 1960), unweighted: Σ min(p_i., p_.i).
    public OptionalDouble highestObserved() {
        return inCases(highest());
    }

    /// The highest unweighted kappa that the margins leave room for; it is below 1 where one rater is more lenient.
    public OptionalDouble highestValue() {
        return weights == Weights.NONE ? answer(beyondChance(highest())) : OptionalDouble.empty();
    }

    /// The asymptotic standard error of the value.
    public OptionalDouble standardError() {
        Fraction kappa = beyondChance(observed);
        if (kappa == null) {
            return OptionalDouble.empty();
        }
        Fraction chance = Fraction.ONE.minus(kappa);
        Fraction mean = kappa.minus(expected.times(chance));
        Fraction spread = sum((row, column) -> table.share(row, column)
                        .times(squared(weight(row, column)
                                .minus(rowWeight(row).plus(columnWeight(column)).times(chance)))))
                .minus(squared(mean));
        Fraction variance = spread.over(squared(Fraction.ONE.minus(expected))).over(Fraction.of(table.cases()));
        return OptionalDouble.of(Math.sqrt(variance.toDouble()));
    }

    private @Nullable Fraction beyondChance(Fraction agreement) {
        Fraction room = Fraction.ONE.minus(expected);
        return table.cases() == 0 || room.isZero()
                ? null
                : agreement.minus(expected).over(room);
    }

    private Fraction highest() {
        return table.cases() == 0
                ? Fraction.ZERO
                : over(grade -> least(table.rowShare(grade), table.columnShare(grade)));
    }

    private static Fraction least(Fraction one, Fraction other) {
        return one.compareTo(other) < 0 ? one : other;
    }

    /// The mean weight of a row against the second rater's margins.
    private Fraction rowWeight(int row) {
        return over(column -> weight(row, column).times(table.columnShare(column)));
    }

    private Fraction columnWeight(int column) {
        return over(row -> weight(row, column).times(table.rowShare(row)));
    }

    private Fraction weight(int row, int column) {
        return weights.of(row, column, table.grades());
    }

    private Fraction sum(Term term) {
        return table.cases() == 0 ? Fraction.ZERO : over(row -> over(column -> term.at(row, column)));
    }

    private Fraction over(IntFunction<Fraction> term) {
        return IntStream.range(0, table.grades()).mapToObj(term).reduce(Fraction.ZERO, Fraction::plus);
    }

    private OptionalDouble inCases(Fraction share) {
        return answer(table.cases() == 0 ? null : share);
    }

    private static OptionalDouble answer(@Nullable Fraction value) {
        return value == null ? OptionalDouble.empty() : OptionalDouble.of(value.toDouble());
    }

    private static Fraction squared(Fraction value) {
        return value.times(value);
    }

    private interface Term {
        Fraction at(int row, int column);
    }
}
