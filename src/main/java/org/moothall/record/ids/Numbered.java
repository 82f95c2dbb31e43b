package org.moothall.record.ids;

/// What every identifier within an authority is: a number with a type of its own.
public sealed interface Numbered
        permits BodyId,
                PersonId,
                MeetingId,
                ItemId,
                IssueId,
                DecisionId,
                EntryId,
                DocumentId,
                PlanId,
                ReportId,
                WithdrawalId {

    /// The source's own number, never negative.
    long number();

    /// Refuses a negative number.
    static void check(long number) {
        if (number < 0) {
            throw new IllegalArgumentException("an identifier is never negative: " + number);
        }
    }
}
