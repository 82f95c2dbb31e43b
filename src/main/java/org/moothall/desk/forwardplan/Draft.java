package org.moothall.desk.forwardplan;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.moothall.record.ForwardPlanEntry;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.EntryId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

/// An entry in work.
///
/// @param plan      the entry as the public would read it
/// @param entry     the publication that the work began from or has led to; none before the first
/// @param revision  counts its changes
/// @param changedBy the name of whoever changed it last
public record Draft(
        AuthorityCode authority,
        ForwardPlanEntry plan,
        Optional<Long> entry,
        long revision,
        Instant changed,
        String changedBy) {

    /// Its number.
    public EntryId id() {
        return plan.id();
    }

    /// What the ledger calls it.
    public Key key() {
        return new Key(authority, Kind.FORWARD_PLAN_ENTRY, plan.id().number());
    }

    /// What an officer has written into it.
    public Text text() {
        return Edit.text(plan);
    }

    /// The first day on which the decision may now come: the last date promised.
    public Optional<LocalDate> due() {
        return plan.due().isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(plan.due().getLast().date());
    }

    /// Whether its last day has gone by with nothing to show for it.
    public boolean overdue(LocalDate today) {
        if (plan.status() != ForwardPlanEntry.Status.OPEN || plan.due().isEmpty()) {
            return false;
        }
        ForwardPlanEntry.Due last = plan.due().getLast();
        LocalDate end = last.until() == null ? last.date() : last.until();
        return end != null && end.isBefore(today);
    }
}
