package org.moothall.desk.calendar;

import java.util.Set;
import org.moothall.record.ids.PersonId;

/// Who sits on a body, and how many of them must be there.
///
/// @param quorum 0 where it is not known
record Membership(Set<PersonId> members, int quorum) {
    /// Nothing is known of who sits there.
    public static final Membership UNKNOWN = new Membership(Set.of(), 0);

    public Membership {
        members = Set.copyOf(members);
    }
}
