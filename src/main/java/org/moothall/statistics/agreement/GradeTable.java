package org.moothall.statistics.agreement;

import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.exact.Fraction;

/// Two raters' grades of the same cases, counted: the first rater's grade gives the row, the second's the column.
///
/// Grades are numbered from 0 in their order. A grade that nobody gave keeps its row and column, since the weights
/// go by the length of the scale.
public final class GradeTable {
    private final long[][] counts;
    private final long total;

    private GradeTable(long[][] counts) {
        this.counts = counts;
        this.total = Arrays.stream(counts).flatMapToLong(Arrays::stream).sum();
    }

    /// A table that has been counted already.
    ///
    /// @throws IllegalArgumentException where it is not square or a count is below zero
    public static GradeTable of(long[][] counts) {
        long[][] copy = Arrays.stream(counts).map(long[]::clone).toArray(long[][]::new);
        for (long[] row : copy) {
            if (row.length != copy.length) {
                throw new IllegalArgumentException("A table of grades has as many columns as rows.");
            }
            if (Arrays.stream(row).anyMatch(count -> count < 0)) {
                throw new IllegalArgumentException("A count cannot be below zero.");
            }
        }
        return new GradeTable(copy);
    }

    /// Counts pairs of grades. A case that one of the two did not grade (null) is passed over.
    ///
    /// @param grades how many grades the scale has
    /// @throws IllegalArgumentException where a grade is not on the scale
    public static GradeTable count(int grades, List<Pair> pairs) {
        long[][] counts = new long[grades][grades];
        for (Pair pair : pairs) {
            Integer first = pair.first();
            Integer second = pair.second();
            if (first != null && second != null) {
                counts[onScale(first, grades)][onScale(second, grades)]++;
            }
        }
        return new GradeTable(counts);
    }

    private static int onScale(int grade, int grades) {
        if (grade < 0 || grade >= grades) {
            throw new IllegalArgumentException("Grade " + grade + " is not one of 0 to " + (grades - 1) + ".");
        }
        return grade;
    }

    /// How many cases both graded.
    public long cases() {
        return total;
    }

    /// How many grades the scale has.
    public int grades() {
        return counts.length;
    }

    /// In how many cases the grades lie no more than so many apart; 0 counts exact agreement.
    public long within(int apart) {
        long agreed = 0;
        for (int row = 0; row < counts.length; row++) {
            for (int column = 0; column < counts.length; column++) {
                agreed += Math.abs(row - column) <= apart ? counts[row][column] : 0;
            }
        }
        return agreed;
    }

    /// The share of cases with this pair of grades; the table must not be empty.
    Fraction share(int row, int column) {
        return Fraction.of(counts[row][column], total);
    }

    Fraction rowShare(int row) {
        return Fraction.of(Arrays.stream(counts[row]).sum(), total);
    }

    Fraction columnShare(int column) {
        return Fraction.of(Arrays.stream(counts).mapToLong(row -> row[column]).sum(), total);
    }

    /// One case.
    ///
    /// @param first  the first rater's grade, null where there is none or it does not apply
    /// @param second the second rater's
    public record Pair(@Nullable Integer first, @Nullable Integer second) {}
}
