package org.moothall.hall.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the page on how to use the record. Welsh stands in `messages/help_cy.properties`.
@MessageBundle("help")
interface HelpWords {
    @Message("How to use this record")
    String title();

    @Message(
            "Everything here was made public by the council: what it was to decide, what it decided, and the papers it had before it.")
    String lead();

    @Message("On this page")
    String contents();

    @Message("Finding something")
    String finding();

    @Message(
            "Search looks inside the papers and the minutes, page by page, as well as in titles. Put words between quotation marks to find them in that order, and a minus sign before a word to leave it out. Meetings can also be found by year and committee, or month by month in the calendar.")
    String finding_words();

    @Message("Search")
    String go_search();

    @Message("Following an issue")
    String following();

    @Message(
            "A matter often comes before several meetings over many months. Its issue page brings them together: the notice given, each meeting with its papers and minutes, the decision, and what was reported afterwards. Its address stays the same, so it can be kept or passed on.")
    String following_words();

    @Message("Issues")
    String go_issues();

    @Message("What is not shown, and why")
    String closed();

    @Message(
            "The law lets a council keep some papers closed, for example those about a person’s private affairs. Where that was done, the place of the paper is shown with the reason and who decided. Something that was public and was taken back leaves a notice that says when and why.")
    String closed_words();

    @Message("Withdrawn notices")
    String go_withdrawn();

    @Message("Checking that nothing was changed")
    String proof();

    @Message(
            "Each publication is an entry of a ledger that is only ever added to. Its newest head is signed. Whoever keeps a head can check later that what was published before it is still there, in the same order and unchanged.")
    String proof_words();

    @Message("The ledger")
    String go_ledger();

    @Message("The record as data")
    String data();

    @Message(
            "Every page can be had as data: put .json after its address, before any question mark. No key is needed. The foot of each page has the link.")
    String data_words();

    @Message("Accessibility")
    String accessibility();

    @Message(
            "These pages are made to meet the Web Content Accessibility Guidelines 2.2 at level AA, and every kind of page is tested against them.")
    String accessibility_aim();

    @Message(
            "They work with a keyboard alone, with a screen reader, at 400 per cent magnification, in high contrast, light or dark, on paper, and without scripts. A paper in PDF or Word can also be read as a page.")
    String accessibility_does();

    @Message(
            "Some older papers are scanned pictures without text, and some tables in papers lose their headings when they are read as a page. Such papers are labelled.")
    String accessibility_limits();

    @Message(
            "If something here cannot be read or used, tell the council; the contact for each meeting stands on its page. If the answer does not help, the Equality Advisory and Support Service can advise.")
    String accessibility_ask();

    @Message("Privacy")
    String privacy();

    @Message(
            "Reading these pages sets no cookie, runs no script and asks no other site for anything. Nobody is followed from page to page.")
    String privacy_words();

    @Message(
            "People are named here for the part that they take in the council’s public work. Home addresses are never shown. What the law says must go can be erased; ask the council.")
    String privacy_people();
}
