package org.moothall.rules.decisions;

import static org.moothall.rules.decisions.Field.ALTERNATIVES;
import static org.moothall.rules.decisions.Field.CONFLICTS;
import static org.moothall.rules.decisions.Field.DATE;
import static org.moothall.rules.decisions.Field.DECISION;
import static org.moothall.rules.decisions.Field.DISPENSATIONS;
import static org.moothall.rules.decisions.Field.REASONS;

import java.util.Set;
import org.moothall.rules.Rule;

/// Who makes a decision, and so what its record must say.
public enum Maker {
    /// council or a committee outside the executive: the minutes are its record
    COUNCIL_BODY(Rule.OPEN_AFTERWARDS, Set.of(DECISION, DATE)),
    /// the cabinet or a committee of it, at a meeting (SI 2012/2089 reg. 12)
    EXECUTIVE_BODY(Rule.EXECUTIVE_RECORD, Set.of(DECISION, DATE, REASONS, ALTERNATIVES, CONFLICTS, DISPENSATIONS)),
    /// one member of the executive (reg. 13(1), (2))
    EXECUTIVE_MEMBER(Rule.EXECUTIVE_RECORD, Set.of(DECISION, DATE, REASONS, ALTERNATIVES, CONFLICTS, DISPENSATIONS)),
    /// an officer, of an executive matter (reg. 13(4))
    EXECUTIVE_OFFICER(Rule.EXECUTIVE_RECORD, Set.of(DECISION, DATE, REASONS, ALTERNATIVES, CONFLICTS, DISPENSATIONS)),
    /// an officer under a specific authorisation outside the executive (SI 2014/2095 reg. 7)
    OFFICER_SPECIFIC(Rule.OFFICER_RECORD, Set.of(DECISION, DATE, REASONS, ALTERNATIVES, CONFLICTS)),
    /// an officer under a general one
    OFFICER_GENERAL(Rule.OFFICER_RECORD, Set.of(DECISION, DATE, REASONS, ALTERNATIVES)),
    /// a ward councillor (SI 2009/352)
    WARD_COUNCILLOR(Rule.WARD_COUNCILLOR, Set.of(DECISION, DATE));

    private final Rule rule;
    private final Set<Field> fields;

    Maker(Rule rule, Set<Field> fields) {
        this.rule = rule;
        this.fields = fields;
    }

    /// The rule on the record.
    public Rule rule() {
        return rule;
    }

    /// What the record must say. "None" is an answer.
    public Set<Field> fields() {
        return fields;
    }
}
