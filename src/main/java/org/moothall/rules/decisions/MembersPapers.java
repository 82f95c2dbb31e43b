package org.moothall.rules.decisions;

import java.time.Duration;
import java.time.Instant;
import java.time.ZonedDateTime;
import java.util.Optional;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;
import org.moothall.rules.days.PublicationDay;

/// The papers of a private meeting, or of a member's or an officer's executive decision: open to every member of
/// the council when the meeting ends or the decision is made, and within 24 hours at the latest (SI 2012/2089
/// reg. 16(3), (4)). Hours are those that pass, whatever the clocks do.
///
/// @param from when the meeting ended or the decision was made
public record MembersPapers(Instant from) {
    private static final Duration WITHIN = Duration.ofHours(24);

    /// The last instant.
    public Instant until() {
        return from.plus(WITHIN);
    }

    /// The same as the clock in the council's offices shows it.
    public ZonedDateTime untilInLondon() {
        return until().atZone(PublicationDay.LONDON);
    }

    /// How it stands at an instant.
    public Finding at(Instant now, Optional<Instant> opened) {
        Duty duty = Duty.by(Task.OPEN_TO_MEMBERS, untilInLondon().toLocalDate());
        if (opened.isPresent()) {
            return opened.get().isAfter(until()) ? Finding.unmet(Rule.MEMBERS_AFTER) : Finding.met(Rule.MEMBERS_AFTER);
        }
        return now.isAfter(until()) ? Finding.unmet(Rule.MEMBERS_AFTER, duty) : Finding.due(Rule.MEMBERS_AFTER, duty);
    }
}
