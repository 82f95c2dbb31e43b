package org.moothall.desk.reports.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words about the clearance of reports and their way onto an agenda. Welsh stands in
/// `messages/clearing_cy.properties`.
@MessageBundle("clearing")
public interface ClearingWords {
    @Message("Clearance")
    String clearance();

    @Message("Nobody has been asked to clear it.")
    String clearance_none();

    @Message("Ask for clearance")
    String ask();

    @Message("Change who clears it")
    String ask_change();

    @Message("Who is to clear it, and by when")
    String ask_title();

    @Message("Officer")
    String officer();

    @Message("By")
    String due();

    @Message("Nobody")
    String nobody();

    @Message("Enter the day by which {role} is asked")
    String due_missing(String role);

    @Message("Choose at least one officer")
    String ask_nobody();

    @Message("{#switch role}"
            + "{#case 'LEGAL'}Legal"
            + "{#case 'FINANCE'}Finance"
            + "{#case 'MONITORING_OFFICER'}Monitoring officer"
            + "{/switch}")
    String role(String role);

    @Message("by {day}")
    String due_on(String day);

    @Message("was due {day}")
    String late_since(String day);

    @Message("Cleared {at} by {who}")
    String cleared_by(String at, String who);

    @Message("Sent back {at} by {who}")
    String returned_by(String at, String who);

    @Message("Answered an earlier version; this one waits")
    String stale();

    @Message("Waits")
    String waiting();

    @Message("Write to {who}")
    String remind(String who);

    @Message("Clearance of “{title}”")
    String remind_subject(String title);

    @Message("The report “{title}” waits for your clearance: {address}")
    String remind_body(String title, String address);

    @Message("Clear it or send it back")
    String answer();

    @Message("Clear this report, or send it back")
    String answer_title();

    @Message("You answer as: {role}")
    String answer_as(String role);

    @Message("Your answer is of {versions}.")
    String answer_of(String versions);

    @Message("Clear it")
    String clear();

    @Message("Send it back")
    String send_back();

    @Message("Comment")
    String comment();

    @Message("Needed where it is sent back. Only those who work on this report read it.")
    String comment_hint();

    @Message("Say what is to be changed")
    String comment_missing();

    @Message("Choose whether it is cleared")
    String choose_answer();

    @Message("There is a newer version than the one that you had before you. Read it first.")
    String newer();

    @Message("version {number} for the public")
    String version_open(int number);

    @Message("version {number} of what is not open")
    String version_closed(int number);

    @Message("{one} and {other}")
    String and_also(String one, String other);

    @Message("Before it can go on")
    String obstacles();

    @Message("{#switch what}"
            + "{#case 'NO_FILE'}Hand in a file."
            + "{#case 'OPEN_NOT_ACCEPTED'}The version for the public may tell too much: hand in a clean one, or say why it is used all the same."
            + "{#case 'CLOSED_NOT_ACCEPTED'}The part that is not open carries more than its text: hand in a clean one, or say why it is used all the same."
            + "{#case 'NO_REASON'}Say why a part of it is not open."
            + "{#case 'WITHDRAWN'}Take it up again."
            + "{/switch}")
    String obstacle(String what);

    @Message("Put it on an agenda")
    String place();

    @Message("Put this report on an agenda")
    String place_title();

    @Message("It becomes public when the agenda is published, and not before.")
    String place_lead();

    @Message("Put it on the agenda")
    String place_button();

    @Message("Item")
    String place_item();

    @Message("No agenda of this body is in work. The clerk begins one first.")
    String place_none();

    @Message("What the public reads as the title of the part that is not open")
    String closed_title();

    @Message("{title}: part that is not open")
    String closed_title_default(String title);

    @Message("Choose an item")
    String item_missing();

    @Message("Not all who were asked have cleared it as it is now.")
    String not_cleared();

    @Message("That item is no longer on an agenda in work.")
    String item_gone();
}
