package org.moothall.search.questions;

import java.util.List;
import java.util.stream.Collectors;

/// The part of a passage that is shown: pieces of plain text, those that were looked for being marked.
///
/// @param begins whether it is the passage's beginning
/// @param ends   whether it is the passage's end
public record Snippet(List<Piece> pieces, boolean begins, boolean ends) {
    public Snippet {
        pieces = List.copyOf(pieces);
    }

    /// A piece of plain text.
    public record Piece(String text, boolean marked) {}

    /// The plain text, without marks.
    public String text() {
        return pieces.stream().map(Piece::text).collect(Collectors.joining());
    }
}
