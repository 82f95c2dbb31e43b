package org.moothall.rules;

/// How a rule stands, from the best to the worst.
public enum Outcome {
    MET,
    /// met by the way round that the law gives, and what that asks for has been given
    MET_BY_EXCEPTION,
    /// not yet done, and there is time
    DUE,
    /// not met, and not in the way
    WARNED,
    /// not met: the law gives a way round, and what it asks for is still to be given
    NEEDED,
    /// not met, and the law gives no way round
    REFUSED;

    static Outcome ofUnmet(Rule rule) {
        return switch (rule.binding()) {
            case STOP -> REFUSED;
            case GATE -> NEEDED;
            case WARN -> WARNED;
            case STATED -> MET;
        };
    }
}
