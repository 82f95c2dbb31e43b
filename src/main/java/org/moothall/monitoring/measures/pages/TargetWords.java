package org.moothall.monitoring.measures.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What is wrong with a target. Welsh stands in `messages/targets_cy.properties`.
@MessageBundle("targets")
interface TargetWords {
    @Message("Write the month as 2025-04.")
    String month();

    @Message("The last month comes before the first.")
    String order();

    @Message("Write the target as a number, such as 85 or 19.5.")
    String number();

    @Message("Write the tolerance as a number, none or more.")
    String tolerance();

    @Message("Write the number of the decision alone, or leave it empty.")
    String decision();
}
