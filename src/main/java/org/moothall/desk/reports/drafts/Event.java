package org.moothall.desk.reports.drafts;

import java.time.Instant;

/// Something that happened to a report.
///
/// @param name  who did it
/// @param words a comment, a reason, a name of a file; may be empty
public record Event(Instant at, String name, What what, String words) {
    /// What can happen.
    public enum What {
        MADE,
        CHANGED,
        UPLOADED,
        UPLOADED_CLOSED,
        MOVED_OVER,
        ACCEPTED,
        CLOSED,
        ASKED,
        CLEARED,
        RETURNED,
        COMMENT,
        CHASED,
        PLACED,
        WITHDRAWN,
        TAKEN_UP
    }
}
