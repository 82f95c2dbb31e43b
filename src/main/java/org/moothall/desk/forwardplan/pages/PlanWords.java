package org.moothall.desk.forwardplan.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the forward plan at the desk. Welsh stands in `messages/deskplan_cy.properties`.
@MessageBundle("deskplan")
interface PlanWords {
    @Message("Forward plan")
    String title();

    @Message(
            "Every decision to come that has been announced, or is about to be. Each ends in a decision or a withdrawal, or it stays here.")
    String lead();

    @Message("New entry")
    String add();

    @Message("Nothing is in work.")
    String none();

    @Message("In work")
    String in_work();

    @Message("Others on the record")
    String on_record();

    @Message("Take into work")
    String take();

    @Message("This entry stands on the record and is not in work.")
    String not_in_work();

    @Message("Never published")
    String draft();

    @Message("Changes not published")
    String changed();

    @Message("Open")
    String open();

    @Message("Date has passed")
    String overdue();

    @Message("Decided")
    String decided();

    @Message("Withdrawn")
    String withdrawn();

    @Message("Key decision")
    String key();

    @Message("Partly private")
    String closed();

    @Message("No date")
    String no_date();

    @Message("New forward-plan entry")
    String new_title();

    @Message("Change the entry")
    String edit_title();

    @Message("Title")
    String subject();

    @Message("What is to be decided")
    String matter();

    @Message("Who decides")
    String maker();

    @Message("Number of the body")
    String maker_body();

    @Message("Members of the body, or name and title of the person")
    String makers();

    @Message("One on each line.")
    String one_a_line();

    @Message("This is a key decision")
    String is_key();

    @Message("Why it is key")
    String key_reason();

    @Message("Day of the decision, or the first of the period")
    String due();

    @Message("Last day of the period")
    String until();

    @Message("Who is consulted, and how")
    String consultation();

    @Message("How to make representations and ask for documents")
    String representations();

    @Message("Wards")
    String wards();

    @Message("Portfolio")
    String portfolio();

    @Message("Lead member")
    String lead_member();

    @Message("Lead officer")
    String lead_officer();

    @Message("Number of the issue")
    String issue();

    @Message("Number of the meeting")
    String meeting();

    @Message("Contact")
    String contact();

    @Message("Contact’s e-mail address")
    String contact_email();

    @Message("Paragraphs of Schedule 12A, if part of it is to be private")
    String paragraphs();

    @Message("Numbers from 1 to 7, for example 3, 5. Nothing private may be written on this page.")
    String paragraphs_hint();

    @Message("What the public is told of why")
    String private_reason();

    @Message("Why the public interest in withholding it is the greater")
    String interest();

    @Message("Save")
    String save();

    @Message("Publish")
    String publish();

    @Message("The public reads it as it stands here.")
    String publish_hint();

    @Message("Change what it says")
    String edit();

    @Message("The public page")
    String public_page();

    @Message("Dates promised")
    String dates();

    @Message("Date")
    String date();

    @Message("Set on")
    String noted();

    @Message("Why")
    String why();

    @Message("Another date")
    String another();

    @Message("Why it moves")
    String another_why();

    @Message("Set this date")
    String promise();

    @Message("Notices and agreements")
    String notices();

    @Message("None has been recorded.")
    String no_notices();

    @Message("Record a notice or an agreement")
    String record_notice();

    @Message("What was given")
    String sort();

    @Message("Notice that the meeting will be private")
    String private_first();

    @Message("Second notice, with representations and response")
    String private_second();

    @Message("Agreement that the private meeting is urgent")
    String private_urgent();

    @Message("General exception: scrutiny told, and a copy put up")
    String general_exception();

    @Message("Special urgency: agreement that the decision is urgent")
    String special_urgency();

    @Message("Notice of why the usual notice was not practicable")
    String explained();

    @Message("Day")
    String day();

    @Message("Who was told, or who agreed")
    String who();

    @Message("In what capacity")
    String capacity();

    @Message("Chair of scrutiny")
    String scrutiny_chair();

    @Message("Chair of the council")
    String council_chair();

    @Message("Vice-chair of the council")
    String council_vice_chair();

    @Message("Reasons")
    String reasons();

    @Message("Why nobody before them in the order could agree")
    String instead();

    @Message("Record it")
    String record();

    @Message("Withdraw the entry")
    String withdraw();

    @Message("What the public is told of why")
    String withdraw_why();

    @Message("Saved.")
    String saved();

    @Message("Published.")
    String was_published();

    @Message("Somebody has changed this since you opened it. Nothing was done. It stands below as it is now.")
    String changed_since();

    @Message("As it stands now, changed by {name}")
    String theirs(String name);

    @Message("Enter a title")
    String fault_title();

    @Message("Enter the day of the decision, such as 2026-10-13")
    String fault_due();

    @Message("The period ends before it begins, or its end is not a day")
    String fault_until();

    @Message("Enter a number from the public page’s address")
    String fault_number();

    @Message("Enter paragraphs of Schedule 12A from 1 to 7")
    String fault_paragraphs();

    @Message("Say why the public interest in withholding it is the greater")
    String fault_interest();

    @Message("Enter a day, such as 2026-10-13")
    String fault_day();

    @Message("Say who was told or agreed")
    String fault_who();

    @Message("Give the reasons")
    String fault_reasons();

    @Message("Say why")
    String fault_why();
}
