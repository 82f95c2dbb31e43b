package org.moothall.rules.voting;

import java.time.LocalDate;
import org.moothall.rules.Answer;
import org.moothall.rules.Duty;
import org.moothall.rules.Finding;
import org.moothall.rules.Rule;
import org.moothall.rules.Task;

/// How many members must be present for a meeting to do business.
public record Quorum(int needed) {
    private static final int PARISH_LEAST = 3;

    public Quorum {
        if (needed < 1) {
            throw new IllegalArgumentException("a quorum is at least one");
        }
    }

    /// A principal council's: one quarter of the whole number of its members.
    public static Quorum ofPrincipalCouncil(int members) {
        return new Quorum(share(members, 4));
    }

    /// A parish council's: one third of the whole number, and never fewer than three.
    public static Quorum ofParishCouncil(int members) {
        return new Quorum(Math.max(PARISH_LEAST, share(members, 3)));
    }

    /// A committee's, by the council's standing orders.
    public static Quorum ofCommittee(int byStandingOrders) {
        return new Quorum(byStandingOrders);
    }

    /// Whether business may be done with so many present. Asked again whenever someone comes or goes.
    public Answer answer(int present, LocalDate today) {
        return Answer.of(
                today,
                present >= needed
                        ? Finding.met(Rule.QUORUM)
                        : Finding.unmet(Rule.QUORUM, Duty.now(Task.ADJOURN_FOR_QUORUM)));
    }

    /// How many more may leave before business must stop.
    public int spare(int present) {
        return Math.max(0, present - needed);
    }

    private static int share(int members, int of) {
        return Math.max(1, Math.ceilDiv(members, of));
    }
}
