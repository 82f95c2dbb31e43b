package org.moothall.hall.meetings;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about meetings. Welsh stands in `messages/meeting_cy.properties`.
@MessageBundle("meeting")
interface MeetingWords {
    @Message("Meetings")
    String meetings();

    @Message("Meetings of {body}")
    String meetings_of(String body);

    @Message("Year")
    String year();

    @Message("Narrow this list")
    String narrow();

    @Message("No meetings are recorded here.")
    String none();

    @Message("To come")
    String to_come();

    @Message("Held")
    String held();

    @Message("Committee")
    String body();

    @Message("All committees")
    String all_bodies();

    @Message("Month by month")
    String month_view();

    @Message("Postponed")
    String postponed();

    @Message("Cancelled")
    String cancelled();

    @Message("Moved")
    String moved();

    @Message("minutes published")
    String has_minutes();

    @Message("decisions published")
    String has_decisions();

    @Message("agenda published")
    String has_agenda();

    @Message("agenda to follow")
    String no_agenda();

    @Message("Minute {number}")
    String minute(String number);

    @Message("Key decision")
    String key();

    @Message("Presented by {who}")
    String presented_by(String who);

    @Message("Follow this issue")
    String follow();

    @Message("Taken as an urgent or late item")
    String late();

    @Message("Declarations of interest")
    String declarations();

    @Message("left the room")
    String left_room();

    @Message("Vote")
    String vote();

    @Message("{inFavour} for, {against} against, {abstained} abstained.")
    String votes(int inFavour, int against, int abstained);

    @Message("Casting vote: {who}.")
    String casting(String who);

    @Message("Recorded vote")
    String recorded_vote();

    @Message("Vote")
    String choice();

    @Message("Number")
    String number();

    @Message("Members")
    String members();

    @Message("For")
    String in_favour();

    @Message("Against")
    String against();

    @Message("Abstained")
    String abstained();

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

    @Message("Actions")
    String actions();

    @Message("Answer:")
    String answer();

    @Message("Read the whole agenda")
    String read_agenda();

    @Message("Watch the meeting")
    String watch();

    @Message("Watch the recording")
    String watch_recording();

    @Message("Packs and supplements")
    String packs();

    @Message("Agenda")
    String agenda();

    @Message("Nothing has been published for this meeting yet.")
    String no_items();

    @Message("Attendance")
    String attendance();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("Expected")
    String expected();

    @Message("Present")
    String present();

    @Message("Present, by video")
    String present_virtually();

    @Message("Present as substitute")
    String substitute();

    @Message("In attendance")
    String in_attendance();

    @Message("Apologies")
    String apologies();

    @Message("Absent")
    String absent();

    @Message("for {who}")
    String stands_for(String who);

    @Message("About this meeting")
    String about();

    @Message("Getting there")
    String directions();

    @Message("Contact")
    String contact();

    @Message("Published")
    String published();

    @Message("Agenda on {day}")
    String agenda_on(String day);

    @Message("{given} clear days before the meeting; {needed} are needed.")
    String in_time(int given, int needed);

    @Message("{given} clear days before the meeting, where {needed} are needed.")
    String short_notice(int given, int needed);

    @Message("The agenda is due by {day}.")
    String agenda_due(String day);

    @Message("The agenda was due by {day} and has not been published.")
    String agenda_late(String day);

    @Message("How the days are counted")
    String how_counted();

    @Message("The day of publication and the day of the meeting are left out, and so are weekends and bank holidays.")
    String clear_days();

    @Message(
            "Fewer are lawful where the meeting was convened at shorter notice, or where the minutes say why an item was urgent.")
    String when_short();

    @Message("counts")
    String counts();

    @Message("weekend")
    String weekend();

    @Message("bank holiday")
    String bank_holiday();

    @Message("offices closed")
    String closed_day();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);

    @Message("Item {number}")
    String item(String number);

    @Message("Part of the issue")
    String part_of();

    @Message("The item")
    String the_item();

    @Message("Items of this agenda")
    String items();

    @Message("Previous item")
    String previous();

    @Message("Next item")
    String next();
}
