package org.moothall.rules.interests;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// A disclosable pecuniary interest of a member in one item, as it stood at the meeting.
///
/// @param disclosed     whether the member disclosed it to the meeting
/// @param registered    whether it stands on the register
/// @param notified      whether the monitoring officer was told of it before
/// @param tookPart      whether the member spoke on the item or voted
/// @param stayed        whether the member stayed in the room
/// @param leaveRoom     whether the council's standing orders make such a member leave
/// @param dispensation  the last day of a dispensation to take part, if there is one
public record Declared(
        LocalDate meeting,
        boolean disclosed,
        boolean registered,
        boolean notified,
        boolean tookPart,
        boolean stayed,
        boolean leaveRoom,
        Optional<LocalDate> dispensation) {

    /// The answer for the item.
    public Answer answer(LocalDate today) {
        var findings = new ArrayList<Finding>();
        findings.add(disclosure());
        if (!registered && !notified) {
            findings.add(Notification.afterDisclosure(meeting).on(today, Optional.empty()));
        }
        findings.add(part());
        return new Answer(today, findings);
    }

    private Finding disclosure() {
        if (!registered && !disclosed) {
            return Finding.unmet(Rule.INTEREST_DISCLOSED, Duty.now(Task.DISCLOSE_TO_MEETING));
        }
        return registered || notified
                ? Finding.met(Rule.INTERESTS_REGISTER)
                : Finding.unmet(Rule.INTERESTS_REGISTER, Duty.now(Task.REGISTER_INTEREST));
    }

    private Finding part() {
        boolean dispensed = dispensation.filter(last -> !meeting.isAfter(last)).isPresent();
        if (dispensed) {
            return Finding.excepted(Rule.INTEREST_NO_PART);
        }
        if (tookPart) {
            return Finding.unmet(Rule.INTEREST_NO_PART, Duty.now(Task.TAKE_NO_PART));
        }
        return stayed && leaveRoom
                ? Finding.needed(Rule.INTEREST_NO_PART, Duty.now(Task.LEAVE_ROOM))
                : Finding.met(Rule.INTEREST_NO_PART);
    }
}
