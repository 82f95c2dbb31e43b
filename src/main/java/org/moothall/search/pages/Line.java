package org.moothall.search.pages;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.search.questions.Hit;

/// A result as the page shows it.
///
/// @param path    where it leads, without language and authority
/// @param meeting where its meeting is, where it has one and is not the meeting itself
/// @param also    other papers with the same passage
record Line(Hit hit, String path, @Nullable String meeting, List<Other> also) {
    /// Another paper with the same passage.
    record Other(String title, @Nullable Integer page, String path) {}

    static Line of(Hit hit) {
        boolean itself = hit.key().kind() == org.moothall.record.ids.Kind.MEETING
                && hit.place().item() == null;
        return new Line(
                hit,
                Places.of(hit),
                itself || hit.place().meeting() == null
                        ? null
                        : "/meetings/" + hit.place().meeting().number(),
                hit.also().stream()
                        .map(other ->
                                new Other(other.title(), other.page(), Places.document(other.key(), other.page())))
                        .toList());
    }

    /// The name of the result's category, for choosing words.
    public String category() {
        return hit.category().name();
    }
}
