package org.moothall.rules.retention;

import org.moothall.rules.Rule;
import org.moothall.rules.Settings;

/// What must stay open, and by which rule.
public enum Kept {
    /// agenda, open reports, minutes and summaries of council and committees, from the date of the meeting
    MEETING_PAPERS(Rule.OPEN_AFTERWARDS, false),
    /// the background papers of their reports
    MEETING_BACKGROUND(Rule.BACKGROUND_PAPERS, true),
    /// records of executive decisions and their reports, from the date of the decision
    EXECUTIVE_RECORD(Rule.EXECUTIVE_OPEN_AFTERWARDS, false),
    /// their background papers
    EXECUTIVE_BACKGROUND(Rule.EXECUTIVE_OPEN_AFTERWARDS, true),
    /// records of officers' decisions outside the executive, from the date of the decision
    OFFICER_RECORD(Rule.OFFICER_PUBLICATION, false),
    /// their background papers
    OFFICER_BACKGROUND(Rule.OFFICER_PUBLICATION, true),
    /// records of a ward councillor's decisions, from the date of the decision or action
    WARD_COUNCILLOR_RECORD(Rule.WARD_COUNCILLOR, false);

    private final Rule rule;
    private final boolean background;

    Kept(Rule rule, boolean background) {
        this.rule = rule;
        this.background = background;
    }

    /// The rule that asks for it.
    public Rule rule() {
        return rule;
    }

    /// For how many years: the law's six or four, or more where the council keeps things longer.
    public int years(Settings settings) {
        return background
                ? settings.house().backgroundYears()
                : settings.house().keptYears();
    }
}
