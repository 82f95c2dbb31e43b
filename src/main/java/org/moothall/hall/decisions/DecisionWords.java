package org.moothall.hall.decisions;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about decisions. Welsh stands in `messages/decision_cy.properties`.
@MessageBundle("decision")
interface DecisionWords {
    @Message("Decisions")
    String decisions();

    @Message("Decision")
    String decision();

    @Message("Decision of {who}, {day}")
    String decision_of(String who, String day);

    @Message("Decisions of {body}")
    String decisions_of(String body);

    @Message("Year")
    String year();

    @Message("No decisions are recorded here.")
    String none();

    @Message("Narrow this list")
    String narrow();

    @Message("Show")
    String show();

    @Message("All decisions")
    String all();

    @Message("Key decisions")
    String only_key();

    @Message("By single members")
    String members();

    @Message("By officers")
    String officers();

    @Message("Older decisions")
    String older();

    @Message("Key decision")
    String key();

    @Message("Open to call-in until {day}")
    String call_in_open(String day);

    @Message("In force since {day}")
    String in_force(String day);

    @Message("In force from {day}")
    String in_force_from(String day);

    @Message("Called in on {day}: it is held until scrutiny has looked at it")
    String called_in(String day);

    @Message("Purpose")
    String purpose();

    @Message("Reasons")
    String reasons();

    @Message("Alternatives considered")
    String alternatives();

    @Message("Consulted")
    String consulted();

    @Message("Risks")
    String risks();

    @Message("Financial implications")
    String financial();

    @Message("Papers")
    String papers();

    @Message("Particulars")
    String particulars();

    @Message("Key decision")
    String is_key();

    @Message("Yes")
    String yes();

    @Message("No")
    String no();

    @Message("Notice")
    String urgency();

    @Message("General exception: less than 28 days' notice (SI 2012/2089, regulation 10)")
    String general_exception();

    @Message("Special urgency (SI 2012/2089, regulation 11)")
    String special_urgency();

    @Message("Subject to call-in")
    String call_in();

    @Message("Yes, until {day}")
    String until(String day);

    @Message("Call-in requests")
    String requests();

    @Message("What came of the call-in")
    String outcome();

    @Message("Wards")
    String wards();

    @Message("Conflicts of interest")
    String conflicts();

    @Message("Recommended to Council")
    String recommended();

    @Message("Report author")
    String author();

    @Message("Contact")
    String contact();

    @Message("Published")
    String published();

    @Message("Made")
    String made();

    @Message("May be carried out from")
    String effective();

    @Message("About this decision")
    String about();

    @Message("The issue")
    String the_issue();

    @Message("Notice given")
    String notice();

    @Message("A later decision followed")
    String superseded();

    @Message("It follows an earlier decision")
    String supersedes();

    @Message("The earlier decision")
    String earlier();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);

    @Message("item {number}")
    String item(String number);
}
