package org.moothall.desk.agendas.drafts;

import java.time.Instant;
import java.util.Optional;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;

/// A meeting in work.
///
/// @param entry    the publication that the work began from, or that it last led to; none for a meeting that was
///     never public
/// @param revision counts every change to the agenda: what was previewed at one revision is what is published at it
/// @param front    counts the changes to the front sheet alone
/// @param changed  when, and by whom, it was last changed
public record Draft(
        MeetingId id,
        AuthorityCode authority,
        FrontSheet sheet,
        Optional<Long> entry,
        long revision,
        long front,
        Instant changed,
        String changedBy) {

    /// Its name among everything published.
    public Key key() {
        return new Key(authority, Kind.MEETING, id.number());
    }
}
