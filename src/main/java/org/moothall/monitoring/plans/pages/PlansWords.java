package org.moothall.monitoring.plans.pages;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;

/// The words of plans as they are kept. Welsh stands in `messages/plans_cy.properties`.
@MessageBundle("plans")
interface PlansWords {
    @Message("Improvement plans")
    String plans();

    @Message("What the council has promised to make better, and how the work goes.")
    String lead();

    @Message("No plan is kept here yet.")
    String none();

    @Message("On the public record, and not kept here yet")
    String adoptable();

    @Message("Taking a plan up makes its published text the first version here, with the decision that endorsed it.")
    String adoptable_hint();

    @Message("Colours and what they mean")
    String status_key();

    @Message("Take up “{title}”")
    String adopt(String title);

    @Message("Improvement plan")
    String plan();

    @Message("Version {number}")
    String version(long number);

    @Message("Draft")
    String draft();

    @Message("Agreed")
    String agreed();

    @Message("Endorsed")
    String endorsed();

    @Message("Completed")
    String completed();

    @Message("Handed on")
    String transferred();

    @Message("Sent")
    String sent();

    @Message("Published")
    String published();

    @Message("{late} late · {done} of {all} at an end")
    String tally(long late, long done, long all);

    @Message("Measures")
    String measures();

    @Message("Versions")
    String versions();

    @Message("What happened to it")
    String steps();

    @Message("Nothing has been recorded yet.")
    String no_steps();

    @Message("Visits and inspections")
    String events();

    @Message("None is recorded.")
    String no_events();

    @Message("Answers")
    String answers();

    @Message("Priority")
    String priority();

    @Message("due {day}")
    String due(String day);

    @Message("moved to {day}")
    String moved(String day);

    @Message("late since {day}")
    String late(String day);

    @Message("No status yet")
    String no_status();

    @Message("Action")
    String action();

    @Message("How it stands")
    String stands();

    @Message("Nothing has been said about this action yet.")
    String no_entries();

    @Message("As at")
    String as_at();

    @Message("Status")
    String status();

    @Message("Comment")
    String comment();

    @Message("How it will be brought back")
    String recovery();

    @Message("Agreed by")
    String approved();

    @Message("asks for a comment")
    String asks_comment();

    @Message("asks for somebody’s agreement")
    String asks_approval();

    @Message("asks for a way back")
    String asks_recovery();

    @Message("Say how it stands")
    String say();

    @Message("Keep this entry")
    String keep();

    @Message("Move the date")
    String move();

    @Message("New date")
    String new_date();

    @Message("Reason")
    String reason();

    @Message("Milestones")
    String milestones();

    @Message("reached {day}")
    String reached(String day);

    @Message("Reached on")
    String reached_on();

    @Message("Record")
    String record();

    @Message("Owner")
    String owner();

    @Message("Due")
    String due_label();

    @Message("Outcome")
    String outcome();

    @Message("Saved.")
    String saved();

    @Message("What changed since version {number}")
    String changed(long number);

    @Message("This is the first version.")
    String first();

    @Message("Nothing changed.")
    String unchanged();

    @Message("Added")
    String added();

    @Message("Removed")
    String removed();

    @Message("Changed")
    String edited();

    @Message("Before")
    String before();

    @Message("Made on {moment} by {who}: {why}")
    String made(String moment, String who, String why);

    @Message("Fingerprint")
    String hash();

    @Message("Record what happened")
    String record_step();

    @Message("What")
    String what();

    @Message("Day")
    String day();

    @Message("Number of the body that agreed it")
    String body();

    @Message("Number of the decision that endorsed it")
    String decision();

    @Message("Decision {number}")
    String decided(long number);

    @Message("Sent or handed to")
    String whom();

    @Message("Publish this version")
    String publish();

    @Message("What the public will see")
    String preview();

    @Message(
            "Status entries, comments and names of people stay here. Dates that moved and milestones that were reached are shown.")
    String stays();

    @Message("Publish “{title}”, version {number}")
    String publish_now(String title, long number);

    @Message("Write the day as 17/7/2025.")
    String fault_day();

    @Message("“{label}” asks for more: fill in what is marked.")
    String fault_more(String label);

    @Message("Choose a status.")
    String fault_status();

    @Message("Say why.")
    String fault_reason();

    @Message("There is no such decision on the public record.")
    String fault_decision();

    @Message("Say to whom.")
    String fault_whom();

    @Message("Plan")
    String part_plan();

    @Message("Objective")
    String part_objective();
}
