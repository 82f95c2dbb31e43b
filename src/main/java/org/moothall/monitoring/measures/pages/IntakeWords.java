package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of taking in figures from a file. Welsh stands in `messages/intake_cy.properties`.
@MessageBundle("intake")
interface IntakeWords {
    @Message("Choose a file")
    String file();

    @Message("A CSV file or an Excel workbook. Nothing is kept until you have seen what it says.")
    String file_hint();

    @Message("Look at it")
    String look();

    @Message("Choose a file first.")
    String no_file();

    @Message("What the file says")
    String preview();

    @Message("Which part means what")
    String mapping();

    @Message("Sheet")
    String sheet();

    @Message("Row of the headings")
    String header();

    @Message("All rows are about")
    String one_measure();

    @Message("a column says which")
    String column_says();

    @Message("Numbers are written")
    String form();

    @Message("could be read in two ways")
    String form_unknown();

    @Message("Percentages are written")
    String share();

    @Message("Column {letter}, “{heading}”")
    String column(String letter, String heading);

    @Message("nothing")
    String nothing();

    @Message("value of that period")
    String values();

    @Message("Look again")
    String again();

    @Message("Nothing can be taken in until these cells are mended")
    String wrong();

    @Message("Cell")
    String cell();

    @Message("It says")
    String says();

    @Message("What is wrong")
    String fault();

    @Message("{added} new, {replaced} in the place of others, {same} as before.")
    String sum(long added, long replaced, long same);

    @Message("Periods without a figure")
    String gaps();

    @Message("They stay empty. A gap is not a zero.")
    String gaps_hint();

    @Message("Take in {count} figures")
    String apply(int count);

    @Message("These figures were taken in on {moment}.")
    String applied(String moment);

    @Message("new")
    String new_one();

    @Message("takes the place of {old}")
    String replaces(String old);

    @Message("as before")
    String same();
}
