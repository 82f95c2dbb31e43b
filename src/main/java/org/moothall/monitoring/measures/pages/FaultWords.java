package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is wrong with a cell or a file, in words that say what to do. Welsh stands in
/// `messages/cells_cy.properties`.
@MessageBundle("cells")
interface FaultWords {
    @Message("No measure of this plan has this code.")
    String no_such_measure();

    @Message("This is not a period for which figures of this measure come.")
    String not_a_period();

    @Message("This period is not over yet.")
    String future();

    @Message("This is neither a number nor one of the symbols c, z, x, u, k and low.")
    String not_a_number();

    @Message("This could be read in two ways. Say above how the file writes its numbers.")
    String two_readings();

    @Message("The formula in this cell failed.")
    String formula_failed();

    @Message("This cell is merged with others. Split it, so that each figure has its own.")
    String merged();

    @Message("A count cannot be less than nothing.")
    String negative();

    @Message("The numerator is more than its denominator, {detail}.")
    String more_than_all(String detail);

    @Message("A percentage of a whole cannot be more than 100.")
    String beyond_hundred();

    @Message("The other percentages of this measure are written like 42, and this one like 0.42.")
    String fraction_among_percentages();

    @Message("Percentages are said to be written like 0.42, and this one is more than 1.")
    String percentage_among_fractions();

    @Message("All percentages of this measure are 1 or less. Say above whether 0.42 means 42%.")
    String only_fractions();

    @Message("Numerator and denominator come together.")
    String half_a_figure();

    @Message("The denominator is 0. Write the symbol z where there was nothing to count among.")
    String nothing_to_divide_by();

    @Message("The numerator and the denominator give {detail}.")
    String does_not_agree(String detail);

    @Message("There is a number and a symbol that says there is none.")
    String number_and_symbol();

    @Message("The same measure and period stand in row {detail} already.")
    String twice(String detail);

    @Message("There is no figure in this row. Write a symbol where there is none.")
    String no_figure();

    @Message("Say which column holds this: {detail}.")
    String no_column(String detail);

    @Message("There is nothing in this file.")
    String empty();

    @Message("This workbook is protected by a password. Save it without one.")
    String protected_file();

    @Message("This is neither a CSV file nor an Excel workbook.")
    String not_tables();

    @Message("This file has too many rows.")
    String too_large();

    @Message("This file is damaged and cannot be read.")
    String broken();
}
