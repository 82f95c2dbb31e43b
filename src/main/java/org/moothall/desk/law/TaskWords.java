package org.moothall.desk.law;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// What the law asks to be done, in words: one for each [org.moothall.rules.Task]. Welsh stands in
/// `messages/task_cy.properties`.
@MessageBundle("task")
public interface TaskWords {
    @Message("Post the notice of time and place")
    String post_notice();

    @Message("Send every member the summons")
    String summon_members();

    @Message("Publish the agenda and its open reports")
    String publish_agenda();

    @Message("Say who convened the meeting at shorter notice")
    String say_who_convened();

    @Message("Say when it was convened")
    String say_when_convened();

    @Message("Say why notice is shorter")
    String say_why_shorter();

    @Message("Summon the meeting anew for a later day")
    String summon_anew();

    @Message("Choose a later day")
    String choose_later_day();

    @Message("Name the chair who finds the item urgent")
    String name_chair();

    @Message("Say what the special circumstances are")
    String say_special_circumstances();

    @Message("Have the minutes specify the special circumstances")
    String copy_urgency_into_minutes();

    @Message("Say why the paper comes late")
    String say_why_late();

    @Message("Have the minutes say why the paper came late")
    String copy_lateness_into_minutes();

    @Message("Convene the meeting at shorter notice")
    String convene_at_shorter_notice();

    @Message("Defer the item to another meeting")
    String defer_item();

    @Message("Send it to the members")
    String send_to_members();

    @Message("Publish it as a supplement")
    String publish_supplement();

    @Message("Publish the notice that the meeting will be private, with the reasons")
    String publish_private_notice();

    @Message("Publish the second notice, with the representations received and the response")
    String publish_second_notice();

    @Message("Or hold the meeting in public")
    String hold_in_public();

    @Message("Obtain the scrutiny chair’s agreement that it is urgent and cannot reasonably be deferred")
    String obtain_scrutiny_agreement();

    @Message("Say why the scrutiny chair could not be asked")
    String say_why_not_scrutiny_chair();

    @Message("Publish the notice of why the usual notice was not practicable")
    String publish_urgency_reasons();

    @Message("Publish the forward-plan entry")
    String publish_plan_entry();

    @Message("State what the notice of a key decision must say and this does not yet")
    String state_missing_particulars();

    @Message("Tell the scrutiny chair in writing")
    String tell_scrutiny_chair();

    @Message("Put up a copy of what scrutiny was told")
    String publish_exception_notice();

    @Message("Set the sum from which a decision is key")
    String set_key_threshold();

    @Message("Say why it is key")
    String say_why_key();

    @Message("Say why it is not key")
    String say_why_not_key();

    @Message("Name the paragraphs of Schedule 12A")
    String name_paragraphs();

    @Message("Say why the public interest in withholding it is the greater")
    String say_public_interest();

    @Message("Name the officer who judged it private")
    String name_judge();

    @Message("Say whether it relates to development that the council may permit itself")
    String answer_own_development();

    @Message("Say whether it must be registered under the Companies Acts or the like")
    String answer_registered();

    @Message("Do not rely on paragraph 3")
    String drop_paragraph_3();

    @Message("Make it open")
    String make_open();

    @Message("Ask whether it is still exempt")
    String review_exemption();

    @Message("Mark every copy “Not for publication”")
    String mark_not_for_publication();

    @Message("State the paragraphs on every copy")
    String state_paragraphs_on_copy();

    @Message("Keep the open and the private version in separate files")
    String separate_files();

    @Message("Write a title that the public can read")
    String write_public_title();

    @Message("Exclude the public for it")
    String exclude_public();

    @Message("Resolve to exclude the public")
    String resolve_exclusion();

    @Message("Name the item in the resolution")
    String name_item_in_resolution();

    @Message("Name its paragraphs in the resolution")
    String name_paragraphs_in_resolution();

    @Message("State the reasons in the resolution")
    String state_reasons_in_resolution();

    @Message("Say whether what remains is a fair and coherent record")
    String judge_coherence();

    @Message("Write a summary for the public")
    String write_summary();

    @Message("Keep it open to the public")
    String keep_open();

    @Message("List the background papers, or say that there are none")
    String list_background_papers();

    @Message("Open the background papers that are listed")
    String open_background_papers();

    @Message("Publish the draft minutes")
    String publish_draft_minutes();

    @Message("Adjourn: too few members are present")
    String adjourn_for_quorum();

    @Message("Count again: there are more votes than members present")
    String count_again();

    @Message("Record how each member voted")
    String record_names();

    @Message("Record the casting vote, or that nothing was decided")
    String give_casting_vote();

    @Message("Take out the casting vote: the votes were not equal")
    String remove_casting_vote();

    @Message("Notify the monitoring officer of the interest")
    String notify_monitoring_officer();

    @Message("Disclose the interest to the meeting")
    String disclose_to_meeting();

    @Message("Put the interest on the register")
    String register_interest();

    @Message("Take no part in the item")
    String take_no_part();

    @Message("Leave the room for the item")
    String leave_room();

    @Message("Pass the decision on to somebody else")
    String pass_on();

    @Message("Have the dispensation asked for in writing")
    String ask_in_writing();

    @Message("Shorten the dispensation")
    String shorten_dispensation();

    @Message("State the decision")
    String state_decision();

    @Message("State the day on which it was made")
    String state_date();

    @Message("State the reasons")
    String state_reasons();

    @Message("State the alternatives considered and rejected; “none” is an answer")
    String state_alternatives();

    @Message("State the interests declared; “none” is an answer")
    String state_conflicts();

    @Message("State the dispensations given for them; “none” is an answer")
    String state_dispensations();

    @Message("Write a record of the decision")
    String write_record();

    @Message("Publish the decision")
    String publish_decision();

    @Message("Open the papers to every member")
    String open_to_members();

    @Message("Answer the scrutiny member")
    String answer_scrutiny();

    @Message("Give the council the written record")
    String give_ward_record();

    @Message("Report decisions made under special urgency to the council")
    String report_urgency();

    @Message("The notice says why it is not open to call-in")
    String state_why_no_call_in();

    @Message("The notice shows the last day for call-in")
    String show_last_day();

    @Message("Do not carry it out while it may be called in")
    String wait_for_call_in();

    @Message("Scrutiny meets on it")
    String meet_on_call_in();

    @Message("Whoever made it decides again")
    String decide_again();

    @Message("Put it to the council")
    String put_to_council();
}
