package org.moothall.desk.decisions.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of call-in at the desk. Welsh stands in `messages/callin_cy.properties`.
@MessageBundle("callin")
interface CallInWords {
    @Message("Not open to call-in")
    String state_not_subject();

    @Message("Open to call-in")
    String state_open();

    @Message("Not called in")
    String state_not_called();

    @Message("Called in: held")
    String state_held();

    @Message("Scrutiny did not meet in time")
    String state_lapsed();

    @Message("Scrutiny takes no action")
    String state_released();

    @Message("Referred to its maker")
    String state_to_maker();

    @Message("Referred to the council")
    String state_to_council();

    @Message("Call-in")
    String call_in();

    @Message("It may be called in until {day}.")
    String window(String day);

    @Message("In force from {day}")
    String effective(String day);

    @Message("It must not be carried out.")
    String held();

    @Message("Scrutiny meets by {day}.")
    String scrutiny_by(String day);

    @Message("Its maker decides again by {day}.")
    String reconsider_by(String day);

    @Message("{count} of {needed} needed")
    String counted(int count, int needed);

    @Message("Nobody has asked.")
    String no_requests();

    @Message("Requests")
    String requests();

    @Message("Councillor who asks")
    String caller();

    @Message("In what capacity")
    String capacities();

    @Message("Member of scrutiny")
    String scrutiny_member();

    @Message("Member of the committee concerned")
    String committee_member();

    @Message("Chair of that committee")
    String committee_chair();

    @Message("Councillor outside the executive")
    String non_executive();

    @Message("Councillor")
    String councillor();

    @Message("Member of the executive")
    String executive_member();

    @Message("Day on which it came")
    String received_day();

    @Message("Time")
    String received_time();

    @Message("On what ground")
    String ground();

    @Message("Record a request")
    String record_request();

    @Message("Counts")
    String counts();

    @Message("Came before publication")
    String early();

    @Message("Came too late")
    String late();

    @Message("Not entitled to ask")
    String not_entitled();

    @Message("Has asked already")
    String repeated();

    @Message("The threshold was reached before")
    String not_needed();

    @Message("What scrutiny did")
    String met();

    @Message("No action")
    String no_action();

    @Message("Referred to whoever made it")
    String to_maker();

    @Message("Referred to the council")
    String to_council();

    @Message("Day of the meeting")
    String met_day();

    @Message("What the public is told")
    String met_words();

    @Message("Record it")
    String record_met();

    @Message("Write the new decision")
    String decide_again();

    @Message("Publish how it stands")
    String refresh();

    @Message("It is not a decision of the executive.")
    String why_not_executive();

    @Message("It was made again after a call-in.")
    String why_once();

    @Message("It was agreed that it cannot wait.")
    String why_urgent();

    @Message("The council’s arrangements do not open decisions of this sort to call-in.")
    String why_outside();
}
