package org.moothall.documents.packs;

import java.util.List;

/// A pack to be made: for the public (`Plan<Paper.ForPublic>`) or for members (`Plan<Paper.ForMembers>`).
///
/// @param language   BCP 47: English words or, for `cy`, Welsh ones
/// @param front      its front sheet
/// @param agenda     what the contents list, in order
/// @param firstPage  the number of its first page: 1, or for a supplement the one after the pack's last
/// @param papersFrom the number that the first paper's first page has at least, so that two packs of one meeting
/// agree
///                   though their contents are not equally long; 0 for right after the contents
public record Plan<P extends Paper>(String language, Front front, List<Line<P>> agenda, int firstPage, int papersFrom) {
    /// A pack whose papers begin right after its contents.
    public Plan(String language, Front front, List<Line<P>> agenda, int firstPage) {
        this(language, front, agenda, firstPage, 0);
    }

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
