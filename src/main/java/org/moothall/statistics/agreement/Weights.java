package org.moothall.statistics.agreement;

import org.moothall.statistics.exact.Fraction;

/// How much a disagreement counts on a scale of ordered grades. 1 is full agreement, 0 is none.
public enum Weights {
    /// Any difference is as bad as any other (Cohen 1960).
    NONE {
        @Override
        Fraction of(int row, int column, int grades) {
            return row == column ? Fraction.ONE : Fraction.ZERO;
        }
    },
    /// 1 - |i - j| / (k - 1): one grade apart is half as bad as two (Cicchetti and Allison 1971).
    LINEAR {
        @Override
        Fraction of(int row, int column, int grades) {
            return row == column ? Fraction.ONE : Fraction.of(grades - 1 - Math.abs(row - column), grades - 1);
        }
    },
    /// 1 - (i - j)² / (k - 1)²: near misses are forgiven, wide ones are not (Fleiss and Cohen 1973).
    QUADRATIC {
        @Override
        Fraction of(int row, int column, int grades) {
            return Fraction.ONE.minus(Fraction.of(
                    (long) (row - column) * (row - column), Math.max(1, (long) (grades - 1) * (grades - 1))));
        }
    };

    abstract Fraction of(int row, int column, int grades);
}
