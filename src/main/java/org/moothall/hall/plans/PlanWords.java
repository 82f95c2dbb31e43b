package org.moothall.hall.plans;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of improvement plans and the reports on them. Welsh stands in `messages/plan_cy.properties`.
@MessageBundle("plan")
interface PlanWords {
    @Message("Improvement plans")
    String plans();

    @Message(
            "Plans that the council means to be held to, and how they stand by figures, by audits and by what people say.")
    String plans_lead();

    @Message("No improvement plan has been published.")
    String none();

    @Message("Improvement plan")
    String plan_one();

    @Message("version {number}")
    String version(String number);

    @Message("It runs from {start} to {end}.")
    String runs(String start, String end);

    @Message("Endorsed by {who} on {day}.")
    String endorsed(String who, String day);

    @Message("Sent to {who} on {day}.")
    String sent(String who, String day);

    @Message("How it stands")
    String stands();

    @Message("From")
    String from();

    @Message("Newest report")
    String latest();

    @Message("What is to change, and what will be done")
    String outcomes();

    @Message("Answers the finding")
    String answers();

    @Message("Priority")
    String priority();

    @Message("due {day}")
    String due(String day);

    @Message("moved to {day}")
    String due_now(String day);

    @Message("reached {day}")
    String met(String day);

    @Message("not yet")
    String not_yet();

    @Message("About this plan")
    String about();

    @Message("Followed as an issue")
    String issue();

    @Message("The decision that endorsed it")
    String decision();

    @Message("Drawn up by")
    String agreed_by();

    @Message("Progress reports")
    String reports();

    @Message("Progress report")
    String report();

    @Message("Papers")
    String papers();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);

    @Message("Outcome by outcome")
    String evidence();

    @Message("Figures, audits and voices weigh the same. There is no overall score.")
    String no_total();

    @Message("Figures, audits and voices do not agree on:")
    String not_agreed();

    @Message("The three do not agree.")
    String disputed();

    @Message("Figures")
    String figures();

    @Message("Audits")
    String audits();

    @Message("Voices")
    String voices();

    @Message("Improving")
    String improving();

    @Message("Steady")
    String steady();

    @Message("Concern")
    String concern();

    @Message("Not enough to say")
    String insufficient();

    @Message("Judgement of {who}")
    String judged_by(String who);

    @Message("About this report")
    String about_report();

    @Message("Period")
    String period();

    @Message("Published")
    String published();

    @Message("Considered at")
    String went_to();
}
