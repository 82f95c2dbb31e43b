package org.moothall.desk.publishing;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.jdbi.v3.core.Handle;
import org.moothall.ledger.Appended;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.WithdrawalId;

/// Taking back what was published. The public is told that it was, when, why and by which office; its page stays,
/// with that notice in the place of the content.
@Singleton
public final class Withdrawals {
    private final Publishing publishing;
    private final Numbers numbers;

    @Inject
    public Withdrawals(Publishing publishing, Numbers numbers) {
        this.publishing = publishing;
        this.numbers = numbers;
    }

    /// Something to be taken back.
    ///
    /// @param title what the notice calls it
    public record Thing(Kind kind, long number, String title) {}

    /// Takes things back, within the caller's transaction.
    ///
    /// @param reason what the public is told; it must not say what it is that has to be kept back
    /// @param by     the office that withdraws
    public Appended publish(
            Handle handle, AuthorityCode authority, List<Thing> things, LocalDate day, String reason, String by) {
        List<Withdrawal> notices = new ArrayList<>();
        for (Thing thing : things) {
            notices.add(new Withdrawal(
                    new WithdrawalId(numbers.next(handle, authority, Kind.WITHDRAWAL)),
                    thing.kind(),
                    thing.number(),
                    thing.title(),
                    day,
                    reason,
                    by,
                    null,
                    null));
        }
        return publishing.publish(handle, authority, notices);
    }
}
