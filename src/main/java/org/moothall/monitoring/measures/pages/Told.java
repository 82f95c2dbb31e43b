package org.moothall.monitoring.measures.pages;

import org.moothall.monitoring.measures.intake.Problem;
import org.moothall.monitoring.measures.sheets.Sheets;

/// Says in words what is wrong.
final class Told {
    private Told() {}

    /// What is wrong, in words.
    static String of(FaultWords words, Problem problem) {
        return switch (problem.fault()) {
            case NO_SUCH_MEASURE -> words.no_such_measure();
            case NOT_A_PERIOD -> words.not_a_period();
            case FUTURE -> words.future();
            case NOT_A_NUMBER -> words.not_a_number();
            case TWO_READINGS -> words.two_readings();
            case FORMULA_FAILED -> words.formula_failed();
            case MERGED -> words.merged();
            case NEGATIVE -> words.negative();
            case MORE_THAN_ALL -> words.more_than_all(problem.detail());
            case BEYOND_HUNDRED -> words.beyond_hundred();
            case FRACTION_AMONG_PERCENTAGES -> words.fraction_among_percentages();
            case PERCENTAGE_AMONG_FRACTIONS -> words.percentage_among_fractions();
            case ONLY_FRACTIONS -> words.only_fractions();
            case HALF_A_FIGURE -> words.half_a_figure();
            case NOTHING_TO_DIVIDE_BY -> words.nothing_to_divide_by();
            case DOES_NOT_AGREE -> words.does_not_agree(problem.detail());
            case NUMBER_AND_SYMBOL -> words.number_and_symbol();
            case TWICE -> words.twice(problem.detail());
            case NO_FIGURE -> words.no_figure();
            case NO_COLUMN -> words.no_column(problem.detail());
        };
    }

    /// Why a file cannot be read, in words.
    static String of(FaultWords words, Sheets.Why why) {
        return switch (why) {
            case EMPTY -> words.empty();
            case PROTECTED -> words.protected_file();
            case NOT_TABLES -> words.not_tables();
            case TOO_LARGE -> words.too_large();
            case BROKEN -> words.broken();
        };
    }
}
