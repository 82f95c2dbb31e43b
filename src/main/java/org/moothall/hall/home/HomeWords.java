package org.moothall.hall.home;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the first page and of the list of councils. Welsh stands in `messages/home_cy.properties`.
@MessageBundle("home")
interface HomeWords {
    @Message("Decisions, meetings and papers")
    String title();

    @Message(
            "The public record of {council}: meetings, agendas, papers, minutes and decisions, each matter followed from notice to outcome.")
    String description(String council);

    @Message("What the council is to decide, what it has decided, and what came of it.")
    String lead();

    @Message("Next meetings")
    String next();

    @Message("No meeting to come has been published.")
    String no_next();

    @Message("Read the agenda")
    String read_agenda();

    @Message("Agenda to follow")
    String no_agenda();

    @Message("Watch")
    String watch();

    @Message("All meetings")
    String all_meetings();

    @Message("What can still be influenced")
    String open();

    @Message("No decision to come has been announced, and none is open to call-in.")
    String none_open();

    @Message("Until")
    String until();

    @Message("Open to call-in")
    String call_in();

    @Message("To be decided by")
    String to_be_decided_by();

    @Message("To be decided")
    String to_be_decided();

    @Message("Key decision")
    String key();

    @Message("The whole forward plan")
    String forward_plan();

    @Message("Decided this week")
    String this_week();

    @Message("Latest decisions")
    String latest();

    @Message("No decision has been published.")
    String none_decided();

    @Message("All decisions")
    String all_decisions();

    @Message("All issues")
    String all_issues();

    @Message("Nothing has been published here yet")
    String empty();

    @Message(
            "This hall is open, and its shelves are empty. As soon as a council’s record is brought in, its meetings, papers and decisions stand here.")
    String empty_lead();

    @Message("For whoever sets it up")
    String set_up();

    @Message(
            "Bring in a record from ModernGov, from an OParl server, or from a directory in Moothall’s own format, into the data directory that is being served:")
    String bring_in();

    @Message("Or look at a complete sample council first:")
    String or_demo();

    @Message("This page changes by itself as soon as something is published; nothing has to be started again.")
    String appears();

    @Message("Councils")
    String councils();

    @Message("The councils whose public record is kept here.")
    String councils_lead();

    @Message("No council’s record is here yet.")
    String no_councils();

    @Message("1 meeting recorded")
    String one_meeting();

    @Message("{count} meetings recorded")
    String meetings(int count);

    @Message("next on {day}")
    String next_on(String day);
}
