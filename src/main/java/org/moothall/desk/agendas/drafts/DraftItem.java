package org.moothall.desk.agendas.drafts;

import java.util.Optional;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;

/// An agenda item in work, as far as it is for the public.
///
/// @param place   its place in the order
/// @param removed taken off the agenda; kept, so that it can be brought back
public record DraftItem(
        ItemId id,
        MeetingId meeting,
        int place,
        ItemText text,
        Optional<Closure> closure,
        Optional<Late> late,
        boolean removed,
        long revision) {

    /// True for an item that the public may see whole.
    public boolean open() {
        return closure.isEmpty();
    }
}
