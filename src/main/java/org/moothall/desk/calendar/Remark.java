package org.moothall.desk.calendar;

import java.time.LocalDate;
import java.util.Set;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.PersonId;

/// What speaks against a proposed meeting. The first three leave it out of the proposal unless somebody takes it
/// in; the others are for a person to weigh.
sealed interface Remark {
    /// It falls into a recess.
    record InRecess(String name) implements Remark {}

    /// It falls on a bank holiday, a weekend, or a day on which the offices are shut.
    record OfficesShut(LocalDate day) implements Remark {}

    /// The body meets on this day already.
    record MeetsAlready(LocalDate day) implements Remark {}

    /// Somebody else has the room.
    record RoomTaken(BodyId by) implements Remark {}

    /// Members are expected at another meeting at the same time.
    ///
    /// @param who   they
    /// @param left  how many members the body has without them
    /// @param quorum how many it needs; 0 where that is not known
    record MembersElsewhere(BodyId at, Set<PersonId> who, int left, int quorum) implements Remark {
        public MembersElsewhere {
            who = Set.copyOf(who);
        }

        /// Whether the body could not decide anything without them.
        public boolean breaksQuorum() {
            return quorum > 0 && left < quorum;
        }
    }

    /// Whether the meeting is left out of the proposal unless somebody takes it in.
    default boolean leavesOut() {
        return switch (this) {
            case InRecess recess -> true;
            case OfficesShut shut -> true;
            case MeetsAlready already -> true;
            case RoomTaken taken -> false;
            case MembersElsewhere elsewhere -> false;
        };
    }
}
