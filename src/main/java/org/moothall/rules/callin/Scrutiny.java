package org.moothall.rules.callin;

import java.time.LocalDate;

/// What scrutiny did with a decision that was called in, and when.
public record Scrutiny(Outcome outcome, LocalDate on) {
    /// What scrutiny can do.
    public enum Outcome {
        /// no action: the decision may be carried out at once
        NO_ACTION,
        /// referred to whoever made it: a new decision follows, linked to this one
        REFERRED_TO_MAKER,
        /// referred to the council, which objects or does not
        REFERRED_TO_COUNCIL
    }
}
