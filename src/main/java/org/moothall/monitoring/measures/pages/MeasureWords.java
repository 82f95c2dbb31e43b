package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of measures. Welsh stands in `messages/measures_cy.properties`.
@MessageBundle("measures")
interface MeasureWords {
    @Message("Measures")
    String measures();

    @Message(
            "What is counted to see whether the plan works. A colour stands only where there is a target and a direction that is good.")
    String lead();

    @Message("There is no measure yet. Take some from the catalogue below.")
    String none();

    @Message("Measure")
    String measure();

    @Message("Newest figure")
    String newest();

    @Message("Period")
    String period();

    @Message("Target")
    String target();

    @Message("Against target")
    String rating();

    @Message("Change")
    String change();

    @Message("Met")
    String met();

    @Message("Near")
    String near();

    @Message("Missed")
    String missed();

    @Message("No rating")
    String unrated();

    @Message("Better")
    String better();

    @Message("Worse")
    String worse();

    @Message("Level")
    String level();

    @Message("Up")
    String up();

    @Message("Down")
    String down();

    @Message("Take figures in from a file")
    String import_title();

    @Message("Take measures from the catalogue")
    String catalogue();

    @Message(
            "Fifty-three measures of children’s social care, each with the code under which the Department for Education publishes everybody’s figures.")
    String catalogue_hint();

    @Message("Add these measures")
    String add();

    @Message("Choose at least one measure.")
    String choose();

    @Message("What it counts")
    String counts();

    @Message("Numerator")
    String numerator();

    @Message("Denominator")
    String denominator();

    @Message("Good is")
    String polarity();

    @Message("high")
    String high();

    @Message("low")
    String low();

    @Message("close to the target")
    String close();

    @Message("neither high nor low: it shows demand, and never has a colour")
    String neither();

    @Message("Counted")
    String counting();

    @Message("over the period")
    String flow();

    @Message("on the last day of the period")
    String snapshot();

    @Message("Source")
    String source();

    @Message("Code")
    String code();

    @Message("Outcome")
    String outcome();

    @Message("Figures")
    String figures();

    @Message("No figure has come in yet.")
    String no_figures();

    @Message("Figure")
    String figure();

    @Message("Known since")
    String known();

    @Message("By")
    String by();

    @Message("Ratings are decided on the exact figure, not on the rounded one that is shown.")
    String exact();

    @Message("Year to date")
    String year_to_date();

    @Message("Last twelve months")
    String rolling();

    @Message("none: what stands on one day cannot be added up")
    String absent_snapshot();

    @Message("none: a figure is missing, and a gap is not a zero")
    String absent_lacking();

    @Message("none: percentages cannot be added up without the counts behind them")
    String absent_values();

    @Message("none: there was nothing to count among")
    String absent_nothing();

    @Message("Enter a figure")
    String enter();

    @Message("A month such as 2025-04 or April 2025; a quarter such as 2025-26 Q1; a year such as 2024-25.")
    String period_hint();

    @Message("Value")
    String value();

    @Message(
            "Only where there is no numerator and denominator. In the place of a number: c confidential, z not applicable, x not available, u of low reliability, k rounds to nothing.")
    String value_hint();

    @Message("How far can it be relied on?")
    String quality();

    @Message("Nothing is known against it")
    String good();

    @Message("To be read with care")
    String caution();

    @Message("Known to be wrong: nothing is concluded from it")
    String poor();

    @Message("Note")
    String note();

    @Message("Keep this figure")
    String keep();

    @Message("Targets")
    String targets();

    @Message("No target is set.")
    String no_targets();

    @Message("Set a target")
    String set_target();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("Tolerance")
    String tolerance();

    @Message("in points")
    String points();

    @Message("in per cent of the target")
    String percent();

    @Message("Number of the decision that set it")
    String decision();

    @Message("Decision {number}")
    String decided(long number);

    @Message("Beside others")
    String beside();

    @Message("Year")
    String year();

    @Message("Own area")
    String own();

    @Message("England")
    String england();

    @Message("Region")
    String region();

    @Message("Neighbours")
    String neighbours();

    @Message("mean of {n}")
    String mean(int n);

    @Message("Contains public sector information licensed under the Open Government Licence v3.0.")
    String licence();

    @Message("Definitions")
    String definitions();

    @Message("Version {number}")
    String version(long number);

    @Message("Saved.")
    String saved();
}
