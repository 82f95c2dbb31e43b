package org.moothall.monitoring.measures.intake;

/// What can be wrong with a cell.
public enum Fault {
    /// No measure of the plan has this code.
    NO_SUCH_MEASURE,
    /// No period that figures of this measure come for.
    NOT_A_PERIOD,
    /// The period is not over.
    FUTURE,
    /// Neither a number nor one of the symbols.
    NOT_A_NUMBER,
    /// Could be read in two ways.
    TWO_READINGS,
    /// The spreadsheet's own formula failed.
    FORMULA_FAILED,
    /// Merged with other cells, so that it is not said to which the figure belongs.
    MERGED,
    /// Less than nothing.
    NEGATIVE,
    /// The part is more than the whole.
    MORE_THAN_ALL,
    /// A percentage beyond a hundred.
    BEYOND_HUNDRED,
    /// 0.42 among percentages such as 42.
    FRACTION_AMONG_PERCENTAGES,
    /// 42 where percentages are written as 0.42.
    PERCENTAGE_AMONG_FRACTIONS,
    /// All percentages are 1 or less, and it was not said that 0.42 means 42%.
    ONLY_FRACTIONS,
    /// A numerator without its denominator, or the other way round.
    HALF_A_FIGURE,
    /// Nothing to divide by.
    NOTHING_TO_DIVIDE_BY,
    /// The value is not that of its own numerator and denominator.
    DOES_NOT_AGREE,
    /// A number in one cell and a symbol that says there is none in another.
    NUMBER_AND_SYMBOL,
    /// The same measure and period stood further up.
    TWICE,
    /// A row without a figure.
    NO_FIGURE,
    /// No column is said to mean this.
    NO_COLUMN
}
