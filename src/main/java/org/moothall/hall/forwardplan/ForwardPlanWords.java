package org.moothall.hall.forwardplan;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the forward plan. Welsh stands in `messages/forward_cy.properties`.
@MessageBundle("forward")
interface ForwardPlanWords {
    @Message("Forward plan")
    String title();

    @Message("Decisions to come, published at least 28 clear days before they are made.")
    String lead();

    @Message("No decision is noticed at present.")
    String none();

    @Message("No date set")
    String undated();

    @Message("Open")
    String open();

    @Message("Decided")
    String decided();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Show")
    String show();

    @Message("Narrow this list")
    String narrow();

    @Message("Key decision")
    String key();

    @Message("Partly private")
    String partly_private();

    @Message("overdue")
    String overdue();

    @Message("date moved once")
    String moved_once();

    @Message("date moved {times} times")
    String moved(int times);

    @Message("Notice of a decision to come")
    String notice();

    @Message("A decision is due on {day}.")
    String due_on(String day);

    @Message("A decision was due on {day}; none has been recorded.")
    String was_due(String day);

    @Message("It has been decided.")
    String is_decided();

    @Message("See the decision")
    String see_decision();

    @Message("This notice was withdrawn.")
    String is_withdrawn();

    @Message("The matter")
    String matter();

    @Message("Dates set for it")
    String history();

    @Message("Date")
    String date();

    @Message("Set on")
    String set_on();

    @Message("Why it moved")
    String why();

    @Message("Who decides")
    String maker();

    @Message("Its members")
    String members();

    @Message("Notice published")
    String published();

    @Message("Edition")
    String edition();

    @Message("Notice given under")
    String rule();

    @Message("28 clear days (SI 2012/2089, regulations 5 and 9)")
    String twenty_eight();

    @Message("General exception (regulation 10)")
    String general_exception();

    @Message("Special urgency (regulation 11)")
    String special_urgency();

    @Message("Consultation")
    String consultation();

    @Message("Making your views known")
    String representations();

    @Message("Documents to be considered")
    String papers();

    @Message("Wards")
    String wards();

    @Message("Portfolio")
    String portfolio();

    @Message("Lead member")
    String lead_member();

    @Message("Lead officer")
    String lead_officer();

    @Message("Contact")
    String contact();

    @Message("About this notice")
    String about();

    @Message("The issue")
    String issue();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);
}
