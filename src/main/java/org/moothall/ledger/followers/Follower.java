package org.moothall.ledger.followers;

import java.util.List;
import org.moothall.ledger.entries.Entry;

/// Something downstream that is made from the ledger and can be made again from it: the hall, the search index,
/// the feeds. It keeps, in its own store, how many entries it has applied.
public interface Follower {
    /// A short name for people who look after the machine, for example `hall`.
    String name();

    /// How many entries have been applied: the number of the next one. 0 to be fed everything again.
    long position();

    /// Applies entries in their order. Their effect and the new position must be kept together or not at all.
    /// Entries below the follower's own position must be passed over, since another process may feed the same
    /// store. A content that was erased has no JSON: it is passed over too.
    void apply(List<Entry> entries);

    /// There is nothing to apply for now: the moment for what was put off. It comes again and again while that is
    /// so.
    default void rest() {}
}
