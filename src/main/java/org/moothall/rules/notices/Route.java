package org.moothall.rules.notices;

import org.moothall.rules.Rule;

/// The ways in which a key decision may be made.
public enum Route {
    TWENTY_EIGHT_DAYS(Rule.KEY_NOTICE),
    GENERAL_EXCEPTION(Rule.GENERAL_EXCEPTION),
    SPECIAL_URGENCY(Rule.SPECIAL_URGENCY);

    private final Rule rule;

    Route(Rule rule) {
        this.rule = rule;
    }

    /// The rule that allows it.
    public Rule rule() {
        return rule;
    }
}
