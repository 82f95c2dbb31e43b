package org.moothall.desk.reports.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages of reports. Welsh stands in `messages/report_cy.properties`; files and
/// clearance have bundles of their own.
@MessageBundle("report")
public interface ReportWords {
    @Message("Reports")
    String title();

    @Message("Reports being written and cleared for meetings. None of it is public until the agenda is.")
    String lead();

    @Message("Begin a report")
    String begin();

    @Message("Templates")
    String templates();

    @Message("Waits for you")
    String waits();

    @Message("Nothing waits for you.")
    String waits_none();

    @Message("All reports")
    String all();

    @Message("There are no reports here yet.")
    String none();

    @Message("Stage")
    String choose_stage();

    @Message("All")
    String every();

    @Message("{#switch stage}"
            + "{#case 'DRAFT'}Draft"
            + "{#case 'IN_CLEARANCE'}With those who clear it"
            + "{#case 'RETURNED'}Sent back"
            + "{#case 'CLEARED'}Cleared"
            + "{#case 'PLACED'}On an agenda"
            + "{#case 'WITHDRAWN'}Given up"
            + "{/switch}")
    String stage(String stage);

    @Message("by {name}")
    String by(String name);

    @Message("wanted by {day}")
    String wanted(String day);

    @Message("Changed {at} by {who}")
    String changed(String at, String who);

    @Message("Desk")
    String crumb_desk();

    @Message("Body")
    String body();

    @Message("Meeting")
    String meeting();

    @Message("Item")
    String item();

    @Message("Issue")
    String issue();

    @Message("Author")
    String author();

    @Message("Wanted by")
    String wanted_by();

    @Message("About this report")
    String about();

    @Message("No meeting yet")
    String no_meeting();

    @Message("Change what is said of it")
    String edit();

    @Message("Change a report")
    String edit_title();

    @Message("Begin a report")
    String new_title();

    @Message("Title")
    String title_field();

    @Message("It becomes public with the agenda, also where a part of the report is not open.")
    String title_hint();

    @Message("The matter that it is about, if it has been before a meeting already.")
    String issue_hint();

    @Message("Meetings whose agenda is in work.")
    String meeting_hint();

    @Message("None")
    String no_one();

    @Message("The day by which the clerk wants it, cleared.")
    String wanted_hint();

    @Message("Save")
    String save();

    @Message("Back to the report")
    String cancel();

    @Message("Enter the report’s title")
    String title_missing();

    @Message("Choose the body that it is for")
    String body_missing();

    @Message("Enter a date such as 2026-11-04")
    String day_wrong();

    @Message("{who} changed this meanwhile")
    String conflict_title(String who);

    @Message(
            "Nothing of yours was saved yet. What stands now is shown beside what you wrote; save to put yours in its place.")
    String conflict();

    @Message("It stands now:")
    String conflict_theirs();

    @Message("What happened")
    String history();

    @Message("{#switch what}"
            + "{#case 'MADE'}began this report"
            + "{#case 'CHANGED'}changed what is said of it"
            + "{#case 'UPLOADED'}handed in a version for the public"
            + "{#case 'UPLOADED_CLOSED'}handed in a part that is not open"
            + "{#case 'MOVED_OVER'}moved a file over to what is not open{#case 'ACCEPTED'}said why a version is used all the same"
            + "{#case 'CLOSED'}said why a part is not open"
            + "{#case 'ASKED'}asked for clearance"
            + "{#case 'CLEARED'}cleared it"
            + "{#case 'RETURNED'}sent it back"
            + "{#case 'COMMENT'}wrote"
            + "{#case 'CHASED'}sent a reminder"
            + "{#case 'PLACED'}put it on an agenda"
            + "{#case 'WITHDRAWN'}gave it up"
            + "{#case 'TAKEN_UP'}took it up again"
            + "{/switch}")
    String event(String what);

    @Message("Write a comment")
    String write();

    @Message("Add the comment")
    String write_button();

    @Message("Give this report up")
    String withdraw();

    @Message("Take it up again")
    String take_up();

    @Message("{#switch what}"
            + "{#case 'made'}The report is begun. Now hand in its file."
            + "{#case 'changed'}Saved."
            + "{#case 'uploaded'}The file is kept. See below what was found in it."
            + "{#case 'moved'}The file is moved over. It is kept with what is not open.{#case 'stays'}The file was not moved: it is on an agenda or public already. Take it off there first.{#case 'accepted'}Your reason is kept."
            + "{#case 'reasons'}Your reasons are kept."
            + "{#case 'asked'}The officers are asked."
            + "{#case 'answered'}Your answer is kept."
            + "{#case 'comment'}Your comment is kept."
            + "{#case 'placed'}It is on the agenda."
            + "{/switch}")
    String saved(String what);

    @Message("Headings of reports")
    String template_title();

    @Message("Which headings each body wants. A report without them is taken all the same, and says which are missing.")
    String templates_lead();

    @Message("Headings of reports to {body}")
    String template_of(String body);

    @Message("Word file for {body}")
    String template_word_of(String body);

    @Message("One heading a line, in their order.")
    String template_hint();

    @Message("Headings")
    String headings();

    @Message("Enter at least one heading")
    String headings_missing();

    @Message("own headings")
    String own();

    @Message("the usual headings")
    String usual();

    @Message("All templates")
    String all_templates();

    @Message("Date")
    String date();

    @Message("Title of the report")
    String word_title();
}
