package org.moothall.desk.agendas.drafts;

import java.util.List;
import java.util.Optional;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.DocumentVersion;

/// A paper in work, as far as it is for the public: the place in which a document stands or will stand.
///
/// @param id       its number at the desk
/// @param item     the item that it belongs to; none for a paper of the meeting itself
/// @param document its number on the record, where it is published or was given one
/// @param files    the versions uploaded for it since it was last published, the first first; empty for a paper
///     that is not open, whatever was uploaded
public record DraftPaper(
        long id,
        MeetingId meeting,
        Optional<ItemId> item,
        int place,
        PaperText text,
        Optional<Closure> closure,
        Optional<DocumentId> document,
        List<DocumentVersion> files,
        boolean removed,
        long revision) {
    public DraftPaper {
        files = List.copyOf(files);
    }

    /// True for a paper that the public may have.
    public boolean open() {
        return closure.isEmpty();
    }
}
