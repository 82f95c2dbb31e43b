package org.moothall.rules.notices;

/// What the notice of a key decision must state (SI 2012/2089 reg. 9(1)).
public enum Particular {
    /// (a) that a key decision is to be made for the authority
    KEY_DECISION,
    /// (b) the matter
    MATTER,
    /// (c) the name and title of the individual, or the name of the body and a list of its members
    DECISION_MAKER,
    /// (d) the date, or the period within which it will be made
    DATE,
    /// (e) the documents submitted to the decision maker; none is an answer
    DOCUMENTS,
    /// (f) the address from which they can be had
    ADDRESS,
    /// (g) that other documents may be submitted
    OTHER_DOCUMENTS,
    /// (h) how to ask for details of those as they come
    HOW_TO_ASK
}
