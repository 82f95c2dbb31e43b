package org.moothall.hall.people;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about people. Welsh stands in `messages/person_cy.properties`.
@MessageBundle("person")
interface PersonWords {
    @Message("Councillors")
    String councillors();

    @Message("Councillors, co-opted members and officers")
    String people();

    @Message("Nobody has been published yet.")
    String nobody();

    @Message("Order")
    String order();

    @Message("By name")
    String by_name();

    @Message("By ward")
    String by_ward();

    @Message("By party")
    String by_party();

    @Message("Not recorded")
    String unknown();

    @Message("Co-opted members")
    String co_opted();

    @Message("Officers")
    String officers();

    @Message("Others in the record")
    String others();

    @Message("Former councillors")
    String past();

    @Message("Councillor")
    String councillor();

    @Message("Former councillor")
    String former_councillor();

    @Message("Co-opted member")
    String co_opted_member();

    @Message("Officer")
    String officer();

    @Message("In the record")
    String other();

    @Message("Serves on")
    String serves_on();

    @Message("No seat on a committee is recorded.")
    String no_seats();

    @Message("Served on")
    String served_on();

    @Message("Committee")
    String body();

    @Message("Role")
    String role();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("since {day}")
    String since(String day);

    @Message("Attendance")
    String attendance();

    @Message(
            "Of the meetings at which the person was expected as a member; meetings attended otherwise are counted apart.")
    String attendance_words();

    @Message("Year")
    String year();

    @Message("Expected")
    String expected();

    @Message("Came")
    String came();

    @Message("By video")
    String by_video();

    @Message("Apologies")
    String apologies();

    @Message("Absent")
    String absent();

    @Message("Also there")
    String also_there();

    @Message("Share")
    String share();

    @Message("{rate}%")
    String per_cent(int rate);

    @Message("All years")
    String all_years();

    @Message("Recorded votes")
    String votes();

    @Message("Recorded votes of {name}")
    String votes_of(String name);

    @Message("Votes are shown where the names were taken down; most are not.")
    String votes_words();

    @Message("No vote with names is recorded.")
    String no_votes();

    @Message("All recorded votes")
    String all_votes();

    @Message("Older votes")
    String older_votes();

    @Message("For")
    String in_favour();

    @Message("Against")
    String against();

    @Message("Abstained")
    String abstained();

    @Message("Not voting")
    String not_voting();

    @Message("Absent for the vote")
    String absent_for_vote();

    @Message("Interests declared at meetings")
    String declarations();

    @Message("Register of interests")
    String interests();

    @Message("As published on {day}.")
    String interests_on(String day);

    @Message("About this person")
    String about();

    @Message("Ward")
    String ward();

    @Message("Party")
    String party();

    @Message("Group")
    String group();

    @Message("Terms of office")
    String terms();

    @Message("to {day}")
    String until(String day);

    @Message("Contact")
    String contact();

    @Message("Surgeries")
    String surgeries();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);
}
