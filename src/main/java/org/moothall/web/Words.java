package org.moothall.web;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the frame around every page. Welsh stands in `messages/web_cy.properties`.
@MessageBundle("web")
public interface Words {
    @Message("Skip to main content")
    String skip();

    @Message("Main")
    String main();

    @Message("Meetings")
    String meetings();

    @Message("Issues")
    String issues();

    @Message("Decisions")
    String decisions();

    @Message("Forward plan")
    String forward_plan();

    @Message("Councillors")
    String councillors();

    @Message("Committees")
    String bodies();

    @Message("Calendar")
    String calendar();

    @Message("Documents")
    String documents();

    @Message("Search")
    String search();

    @Message("Menu")
    String menu();

    @Message("Close")
    String close();

    @Message("Home")
    String home();

    @Message("Breadcrumb")
    String breadcrumb();

    @Message("This page as data (JSON)")
    String as_data();

    @Message("Ledger: what was published when")
    String ledger();

    @Message("Withdrawn notices")
    String withdrawn();

    @Message("All councils here")
    String councils();

    @Message("How to use this record")
    String help();

    @Message("Accessibility")
    String accessibility();

    @Message("Privacy")
    String privacy();

    @Message("Search meetings, papers, minutes and decisions")
    String search_label();

    @Message("Cite this page")
    String cite();

    @Message("read on {day}")
    String read_on(String day);

    @Message("A page of the public record of {council}.")
    String description(String council);

    @Message("The record of {council}. Everything shown here was put on a public ledger that can be checked.")
    String colophon(String council);

    @Message("This page is not here")
    String missing_title();

    @Message(
            "The address may be mistyped, or what it names was never published. Papers that the law keeps closed are not shown either.")
    String missing_words();

    @Message("Look for it by searching, or start from one of these:")
    String missing_help();

    @Message("This was withdrawn")
    String withdrawn_title();

    @Message("“{title}” was published here and has been withdrawn.")
    String withdrawn_words(String title);

    @Message("Withdrawn on")
    String withdrawn_on();

    @Message("Why")
    String withdrawn_why();

    @Message("By")
    String withdrawn_by();

    @Message("See what takes its place")
    String withdrawn_replacement();

    @Message("That address could not be understood")
    String unusable_title();

    @Message("Something in it is not of the form that is expected there.")
    String unusable_words();

    @Message("You are not signed in")
    String unknown_title();

    @Message("Please sign in and try again. Nothing was changed.")
    String unknown_words();

    @Message("That was not accepted")
    String refused_title();

    @Message(
            "It did not come from a page of this site as it stands. Nothing was changed. Please open the page anew and try again.")
    String refused_words();

    @Message("Too many attempts")
    String busy_title();

    @Message("Please wait for some minutes and try again.")
    String busy_words();

    @Message("Sign in")
    String sign_in();

    @Message("There is a problem")
    String fault_title();

    @Message("Something went wrong here")
    String failed_title();

    @Message("It is not your doing. Please try again in a moment. If it goes on, tell the council this reference:")
    String failed_words();
}
