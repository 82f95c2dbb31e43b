package org.moothall.hall.bodies;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of the pages about bodies. Welsh stands in `messages/body_cy.properties`.
@MessageBundle("body")
interface BodyWords {
    @Message("Committees and other bodies")
    String bodies();

    @Message("Who decides and who examines: the council, its cabinet, committees, panels and boards.")
    String lead();

    @Message("No committee has been published yet.")
    String none();

    @Message("Other bodies")
    String uncategorised();

    @Message("No longer meeting")
    String past();

    @Message("1 member")
    String one_member();

    @Message("{count} members")
    String members(int count);

    @Message("next meets on {day}")
    String next_on(String day);

    @Message("This body no longer meets.")
    String over();

    @Message("It ended on {day}.")
    String ended(String day);

    @Message("Next meetings")
    String next();

    @Message("No meeting to come has been published.")
    String none_to_come();

    @Message("Past meetings")
    String held();

    @Message("No meeting has been recorded.")
    String none_held();

    @Message("All meetings by year:")
    String by_year();

    @Message("Members")
    String membership();

    @Message("No members are recorded.")
    String no_members();

    @Message("for {organisation}")
    String on_behalf_of(String organisation);

    @Message("without a vote")
    String without_vote();

    @Message("since {day}")
    String since(String day);

    @Message("Former members")
    String former();

    @Message("Name")
    String name();

    @Message("Role")
    String role();

    @Message("From")
    String from();

    @Message("To")
    String to();

    @Message("To be decided")
    String due();

    @Message("Decisions")
    String decisions();

    @Message("All its decisions")
    String all_decisions();

    @Message("Key decision")
    String key();

    @Message("About this body")
    String about();

    @Message("Part of")
    String parent();

    @Message("Below it")
    String children();

    @Message("Quorum")
    String quorum();

    @Message("{count} members must be there")
    String quorum_of(int count);

    @Message("Set up")
    String set_up();

    @Message("Contact")
    String contact();

    @Message("The law it meets under")
    String law();

    @Message(
            "Part VA of the Local Government Act 1972. Anyone may come and may report what is said. The agenda and the reports are public five clear working days before. The public may be asked to leave only for confidential information or, by resolution, for one of the reasons in Schedule 12A.")
    String part_va();

    @Message(
            "The 2012 Regulations on executive arrangements (SI 2012/2089). It meets in public unless confidential or exempt information would be disclosed. A key decision, and a meeting to be held in private, is announced 28 clear days before; agenda and reports are public five clear days before.")
    String executive();

    @Message(
            "The Public Bodies (Admission to Meetings) Act 1960. Anyone may come. Notice is given three clear days before. The public may be asked to leave only by a resolution that says why publicity would harm the public interest.")
    String parish();

    @Message(
            "Schedule 12, Part III, of the Local Government Act 1972. It is a meeting of the parish’s electors; notice is given seven clear days before, and 14 for a few matters.")
    String parish_meeting();

    @Message("No statute opens its meetings to the public. What is published here is published by choice.")
    String other_law();

    @Message("Proof of publication")
    String proof();

    @Message("Entry {number} of the ledger, {moment}")
    String entry(long number, String moment);
}
