package org.moothall.documents.packs;

import java.util.List;

/// A line of the agenda, with its papers.
///
/// @param number as printed, empty where it has none
/// @param note   what stands under its title in small letters; may be empty
public record Line<P extends Paper>(String number, String title, String note, List<P> papers) {
    public Line {
        papers = List.copyOf(papers);
        if (title.isBlank()) {
            throw new IllegalArgumentException("an item has a title");
        }
    }
}
