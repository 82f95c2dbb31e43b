package org.moothall.desk.agendas.checks;

import org.moothall.rules.Rule;
import org.moothall.rules.Strength;

/// What can be wrong with an agenda that is to be published.
public enum Matter {
    NO_ITEMS(Rule.AGENDA_OPEN, Strength.STOP),
    NO_TIME_OR_PLACE(Rule.PUBLIC_NOTICE, Strength.STOP),
    /// of an item or a paper that the public is to read of
    NO_TITLE(Rule.PUBLIC_TITLE, Strength.STOP),
    NO_CATEGORY(Rule.CATEGORY_NAMED, Strength.STOP),
    NO_PUBLIC_INTEREST(Rule.PUBLIC_INTEREST, Strength.STOP),
    /// who judged that it is exempt
    NO_JUDGE(Rule.CATEGORY_NAMED, Strength.STOP),
    /// the questions that are asked before anything is exempt
    UNANSWERED(Rule.OWN_DEVELOPMENT, Strength.STOP),
    NOT_EXEMPT(Rule.OWN_DEVELOPMENT, Strength.STOP),
    /// one file is both open and closed
    ALSO_CLOSED(Rule.TWO_VERSIONS, Strength.STOP),
    /// a paper was closed after it was published, and must first be withdrawn
    STILL_PUBLIC(Rule.KEPT_BACK, Strength.STOP),
    /// an item added too late to a parish's agenda
    ADDED_TO_PARISH(Rule.PARISH_BUSINESS, Strength.STOP),
    /// a whole agenda with too few clear days: the meeting is convened at shorter notice
    SHORT_NOTICE(Rule.AGENDA_OPEN, Strength.GATE),
    /// an item added too late: the chair's reason for urgency
    LATE_ITEM(Rule.BUSINESS, Strength.GATE),
    /// an item added too late to an executive's agenda: there is no urgency, and the meeting is convened anew
    ADDED_TO_EXECUTIVE(Rule.EXECUTIVE_BUSINESS, Strength.GATE),
    /// a private meeting of an executive needs two notices before it
    PRIVATE_MEETING(Rule.PRIVATE_FIRST_NOTICE, Strength.WARN),
    /// Schedule 12A is not for parishes
    NOT_FOR_PARISHES(Rule.PARISH_NOTICE, Strength.WARN),
    /// the day has come to ask whether it is still exempt, or none is set
    REVIEW(Rule.EXEMPTION_REVIEW, Strength.WARN),
    NO_FILE(Rule.AGENDA_OPEN, Strength.WARN),
    /// a file that not everyone can read
    NOT_READABLE(Rule.AGENDA_OPEN, Strength.WARN),
    /// the day of the meeting has gone by
    PAST(Rule.AGENDA_OPEN, Strength.WARN);

    private final Rule rule;
    private final Strength strength;

    Matter(Rule rule, Strength strength) {
        this.rule = rule;
        this.strength = strength;
    }

    /// The rule that it rests on.
    public Rule rule() {
        return rule;
    }

    /// What it does: it stops, asks for a reason, or warns.
    public Strength strength() {
        return strength;
    }
}
