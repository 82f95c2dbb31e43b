package org.moothall.documents.packs;

import java.util.List;

/// A pack to be made: for the public (`Plan<Paper.ForPublic>`) or for members (`Plan<Paper.ForMembers>`).
///
/// @param language  BCP 47: English words or, for `cy`, Welsh ones
/// @param front     its front sheet
/// @param agenda    what the contents list, in order
/// @param firstPage the number of its first page: 1, or for a supplement the one after the pack's last
public record Plan<P extends Paper>(String language, Front front, List<Line<P>> agenda, int firstPage) {
    public Plan {
        agenda = List.copyOf(agenda);
        if (firstPage < 1) {
            throw new IllegalArgumentException("pages are numbered from 1");
        }
    }

    List<P> papers() {
        return agenda.stream().flatMap(line -> line.papers().stream()).toList();
    }
}
