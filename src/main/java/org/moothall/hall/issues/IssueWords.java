package org.moothall.hall.issues;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about issues. Welsh stands in `messages/issue_cy.properties`.
@MessageBundle("issue")
interface IssueWords {
    @Message("Issue")
    String issue();

    @Message("Issues")
    String issues();

    @Message("Each matter that the council has dealt with, followed from meeting to meeting.")
    String issues_lead();

    @Message("No issue has been published yet.")
    String none();

    @Message("Older issues")
    String older();

    @Message("Where this stands")
    String where_it_stands();

    @Message("Decided by {who} on {day}.")
    String decided(String who, String day);

    @Message("Called in on {day}: it is not in force.")
    String called_in(String day);

    @Message("Open to call-in until {day}.")
    String call_in_open(String day);

    @Message("In force since {day}.")
    String in_force(String day);

    @Message("In force from {day}, unless it is called in.")
    String in_force_from(String day);

    @Message("Last considered by {who} on {day}.")
    String considered(String who, String day);

    @Message("Next: {who}, {day}.")
    String next(String who, String day);

    @Message("A decision is due on {day}.")
    String due(String day);

    @Message("A decision was due on {day}; none has been recorded.")
    String overdue(String day);

    @Message("The notice of this decision was withdrawn.")
    String notice_withdrawn();

    @Message("It has not been at a meeting yet.")
    String not_yet();

    @Message("Noticed")
    String step_noticed();

    @Message("Scrutinised")
    String step_scrutinised();

    @Message("Considered")
    String step_considered();

    @Message("Decided")
    String step_decided();

    @Message("In force")
    String step_in_force();

    @Message("Reported on")
    String step_reported();

    @Message("due {day}")
    String step_due(String day);

    @Message("not yet")
    String step_not_yet();

    @Message("From meeting to meeting")
    String thread();

    @Message("It has not been on an agenda.")
    String thread_none();

    @Message("Item {number}")
    String item(String number);

    @Message("Cancelled")
    String cancelled();

    @Message("Papers")
    String papers();

    @Message("Decision")
    String decision();

    @Message("Decision in full")
    String decision_in_full();

    @Message("Minutes")
    String minutes();

    @Message("View the full minutes text for item {number}")
    String full_minutes(String number);

    @Message("View the full minutes text")
    String full_minutes_unnumbered();

    @Message("Not open to the public")
    String closed();

    @Message("Not placed at a meeting yet")
    String unplaced();

    @Message("Forward-plan notices")
    String notices();

    @Message("published {day}")
    String noticed_on(String day);

    @Message("decision due {day}")
    String notice_due(String day);

    @Message("withdrawn")
    String notice_gone();

    @Message("Decisions")
    String decisions();

    @Message("Published {day}")
    String published(String day);

    @Message("open to call-in until {day}")
    String open_to_call_in(String day);

    @Message("call-in closed on {day}")
    String call_in_closed(String day);

    @Message("Key decision")
    String key();

    @Message("About this issue")
    String about();

    @Message("Reference")
    String reference();

    @Message("Kind")
    String kind();

    @Message("Put forward by")
    String originators();

    @Message("Wards")
    String wards();

    @Message("Portfolio")
    String portfolio();

    @Message("Lead member")
    String lead_member();

    @Message("Lead officer")
    String lead_officer();

    @Message("Department")
    String department();

    @Message("Contact")
    String contact();

    @Message("Consultation")
    String consultation();

    @Message("Making your views known")
    String representations();

    @Message("Financial implications")
    String financial();

    @Message("Belongs with")
    String related();

    @Message("Improvement plan")
    String plan();

    @Message("Progress against the plan")
    String progress();

    @Message("Cite this page")
    String cite();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);

    @Message("Additional documents")
    String additional();

    @Message("agenda to follow")
    String to_come();

    @Message("in force since {day}")
    String in_force_since(String day);

    @Message("in force from {day}")
    String in_force_on(String day);

    @Message("called in on {day} and held")
    String held(String day);

    @Message("Follow this issue")
    String subscribe();

    @Message("As a feed (Atom)")
    String feed();

    @Message("{council}, “{title}”, issue {number}, {address} (as on {day})")
    String cited(String council, String title, long number, String address, String day);

    @Message("Progress reports")
    String reports();

    @Message("Newer issues")
    String newer();

    @Message("Pages of the list")
    String pages();

    @Message("1 issue")
    String count_one();

    @Message("{number} issues")
    String count(long number);

    @Message("Narrow this list")
    String narrow();

    @Message("All issues")
    String all();

    @Message("Year of the latest event")
    String year();

    @Message("Committee")
    String body();

    @Message("No issue fits all of these.")
    String none_left();
}
