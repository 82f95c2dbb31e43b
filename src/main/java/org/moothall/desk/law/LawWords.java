package org.moothall.desk.law;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words around what the law says. Welsh stands in `messages/law_cy.properties`.
@MessageBundle("law")
public interface LawWords {
    @Message("What the law says")
    String what_applies();

    @Message("No notice is needed for it.")
    String nothing();

    @Message("Met")
    String met();

    @Message("Met by the exception")
    String excepted();

    @Message("Due")
    String due();

    @Message("Take note")
    String warned();

    @Message("Something is needed")
    String needed();

    @Message("Not lawful")
    String refused();

    @Message("{task}: by {day}")
    String task_by(String task, String day);

    @Message("{given} of {required} clear days")
    String counted(int given, int required);

    @Message("Last day in time: {day}")
    String latest(String day);

    @Message("How the days are counted")
    String how_counted();

    @Message("counts")
    String counts();

    @Message("weekend")
    String weekend();

    @Message("bank holiday")
    String bank_holiday();

    @Message("offices shut")
    String closed_day();
}
