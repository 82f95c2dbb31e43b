package org.moothall.desk.packs;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A pack that was made and put on an agenda.
///
/// @param number       1 for the pack, higher for supplements
/// @param sha256       of the public's file
/// @param closedSha256 of the members' file; none where there was nothing in it but what the public has
/// @param papers       the marks of the papers in it
public record PackRow(
        int number,
        int firstPage,
        int lastPage,
        String sha256,
        @Nullable String closedSha256,
        List<String> papers,
        Instant at,
        String by) {
    public PackRow {
        papers = List.copyOf(papers);
    }
}
