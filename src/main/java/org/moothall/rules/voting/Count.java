package org.moothall.rules.voting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Optional;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// A vote as it was counted: a simple majority of those present and voting; where votes are equal, the person
/// presiding has a second or casting vote.
///
/// @param casting whether a second or casting vote was given, and then whether it was in favour
/// @param named   how many of these votes and abstentions stand in the record by name
/// @param present how many members were present
/// @param budget  whether it was on the council tax or a precept at a budget decision meeting: then every name is
///                recorded
public record Count(
        int inFavour, int against, int abstained, Optional<Boolean> casting, int named, int present, boolean budget) {
    public Count {
        if (Math.min(Math.min(inFavour, against), Math.min(abstained, named)) < 0) {
            throw new IllegalArgumentException("votes are counted from nought");
        }
    }

    /// A vote by show of hands.
    public static Count ofHands(int inFavour, int against, int abstained, int present) {
        return new Count(inFavour, against, abstained, Optional.empty(), 0, present, false);
    }

    /// The same with the casting vote.
    public Count cast(boolean favour) {
        return new Count(inFavour, against, abstained, Optional.of(favour), named, present, budget);
    }

    /// The same with so many names recorded.
    public Count named(int names) {
        return new Count(inFavour, against, abstained, casting, names, present, budget);
    }

    /// The same at a budget decision meeting.
    public Count onBudget() {
        return new Count(inFavour, against, abstained, casting, named, present, true);
    }

    /// What came of it.
    public Result result() {
        if (inFavour == against) {
            return casting.map(favour -> favour ? Result.CARRIED : Result.LOST).orElse(Result.TIED);
        }
        return inFavour > against ? Result.CARRIED : Result.LOST;
    }

    /// Whether the count can stand as it is recorded.
    public Answer answer(LocalDate today) {
        var findings = new ArrayList<Finding>();
        findings.add(majority());
        if (inFavour + against + abstained > present) {
            findings.add(Finding.needed(Rule.ATTENDANCE, Duty.now(Task.COUNT_AGAIN)));
        }
        if (budget) {
            findings.add(
                    named >= inFavour + against + abstained
                            ? Finding.met(Rule.BUDGET_VOTE_NAMED)
                            : Finding.unmet(Rule.BUDGET_VOTE_NAMED, Duty.now(Task.RECORD_NAMES)));
        }
        return new Answer(today, findings);
    }

    private Finding majority() {
        if (casting.isPresent() && inFavour != against) {
            return Finding.unmet(Rule.MAJORITY, Duty.now(Task.REMOVE_CASTING_VOTE));
        }
        return result() == Result.TIED
                ? Finding.unmet(Rule.MAJORITY, Duty.now(Task.GIVE_CASTING_VOTE))
                : Finding.met(Rule.MAJORITY);
    }

    /// The results of a vote.
    public enum Result {
        CARRIED,
        LOST,
        /// equal, and no casting vote was given: nothing is decided
        TIED
    }
}
