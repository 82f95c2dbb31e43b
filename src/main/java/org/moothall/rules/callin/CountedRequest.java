package org.moothall.rules.callin;

/// A request and whether it counts towards the threshold.
public record CountedRequest(Request request, Standing standing) {
    /// True where it counts.
    public boolean counts() {
        return standing == Standing.COUNTS;
    }

    /// Why a request counts or does not.
    public enum Standing {
        COUNTS,
        /// it came before the decision was published
        EARLY,
        /// it came when the time had ended
        LATE,
        /// the caller is on the executive
        EXECUTIVE_MEMBER,
        /// none of the council's ways counts the caller's capacity
        NOT_ENTITLED,
        /// the caller has asked already
        REPEATED,
        /// the threshold had been reached
        NOT_NEEDED
    }
}
