package org.moothall.desk.decisions.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of decisions at the desk. Welsh stands in `messages/deskdecision_cy.properties`.
@MessageBundle("deskdecision")
interface DecisionWords {
    @Message("Decisions")
    String title();

    @Message("Decisions whose notices are being written, and how those that are published stand with call-in.")
    String lead();

    @Message("New decision")
    String add();

    @Message("The council’s numbers for call-in")
    String numbers();

    @Message("Nothing is in work.")
    String none();

    @Message("In work")
    String in_work();

    @Message("Others on the record")
    String on_record();

    @Message("Take into work")
    String take();

    @Message("This decision stands on the record and is not in work.")
    String not_in_work();

    @Message("Not yet made")
    String not_made();

    @Message("Never published")
    String draft();

    @Message("Changes not published")
    String changed();

    @Message("Key decision")
    String key();

    @Message("New decision")
    String new_title();

    @Message("Change the notice")
    String edit_title();

    @Message("Title")
    String subject();

    @Message("Who decides")
    String who_decides();

    @Message("A body at a meeting")
    String kind_body();

    @Message("A member of the cabinet")
    String kind_member();

    @Message("An officer")
    String kind_officer();

    @Message("It is a decision of the executive")
    String executive();

    @Message("The officer decides under a specific authorisation")
    String specific();

    @Message("Name of the body, or title of the person")
    String maker();

    @Message("Number of the body")
    String maker_body();

    @Message("Day on which it is made")
    String made();

    @Message("It is a key decision")
    String is_key();

    @Message("Why it is key")
    String key_reason();

    @Message("The decision")
    String text();

    @Message("What it is about")
    String purpose();

    @Message("Reasons")
    String reasons();

    @Message("Alternatives considered and rejected")
    String alternatives();

    @Message("”None” is an answer.")
    String none_is_answer();

    @Message("Who was consulted")
    String consulted();

    @Message("Financial implications")
    String financial();

    @Message("Interests declared")
    String conflicts();

    @Message("Dispensations given for them")
    String dispensations();

    @Message("Wards")
    String wards();

    @Message("One on each line.")
    String one_a_line();

    @Message("Number of the issue")
    String issue();

    @Message("Number of the meeting")
    String meeting();

    @Message("Number of the forward-plan entry that announced it")
    String plan();

    @Message("Number of the decision that it confirms or changes")
    String supersedes();

    @Message("Contact")
    String contact();

    @Message("Contact’s e-mail address")
    String contact_email();

    @Message("Author of the report")
    String author();

    @Message("Too urgent to wait for call-in")
    String exempted();

    @Message("Who agreed")
    String exempted_by();

    @Message("In what capacity")
    String exempted_capacity();

    @Message("Why delay would seriously prejudice")
    String exempted_reason();

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

    @Message("Saved.")
    String saved();

    @Message("Published.")
    String was_published();

    @Message("Somebody has changed this since you opened it. Nothing was done. It stands below as it is now.")
    String changed_since();

    @Message("It cannot be published yet: see what the law asks.")
    String blocked();

    @Message("As it stands now, changed by {name}")
    String theirs(String name);
}
