package org.moothall.rules.callin;

/// In what capacity a councillor may ask for a call-in. One person may have several.
public enum Capacity {
    COUNCILLOR,
    /// a councillor who is not on the executive
    NON_EXECUTIVE,
    /// a member of any scrutiny committee
    SCRUTINY_MEMBER,
    /// a member of the scrutiny committee that the decision belongs to
    COMMITTEE_MEMBER,
    /// that committee's chair
    COMMITTEE_CHAIR,
    /// a member of the executive, who may not ask unless the council's arrangements say so
    EXECUTIVE_MEMBER
}
