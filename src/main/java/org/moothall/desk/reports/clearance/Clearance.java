package org.moothall.desk.reports.clearance;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.moothall.accounts.AccountId;
import org.moothall.accounts.Role;
import org.moothall.desk.reports.drafts.ReportNumber;

/// An officer's clearance of a report: asked for, and perhaps given.
///
/// @param role    as what they clear it
/// @param officer who was asked
/// @param chased  when they were last reminded
public record Clearance(
        ReportNumber report,
        Role role,
        AccountId officer,
        String officerName,
        LocalDate due,
        Instant asked,
        String askedBy,
        Optional<Answer> answer,
        Optional<Instant> chased) {

    /// What was said, and of what.
    ///
    /// @param cleared whether the report may go on
    /// @param by      who said it: the officer, or another of the same role for them
    /// @param open    the version for the public that they had before them, 0 for none
    /// @param closed  that of the part that is not open, 0 for none
    public record Answer(boolean cleared, Instant at, String by, int open, int closed) {}

    /// The answer, where it is of the versions that there are now: a new version has to be cleared anew.
    public Optional<Answer> of(Versions versions) {
        return answer.filter(said -> said.open() == versions.open() && said.closed() == versions.closed());
    }

    /// True where it waits for the officer.
    public boolean waits(Versions versions) {
        return of(versions).isEmpty();
    }

    /// True where it waits although its day is over.
    public boolean isLate(Versions versions, LocalDate today) {
        return waits(versions) && due.isBefore(today);
    }
}
