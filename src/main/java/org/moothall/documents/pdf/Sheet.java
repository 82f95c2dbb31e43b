package org.moothall.documents.pdf;

import java.util.List;
import java.util.Map;

/// What stands on a page of a PDF, headers and footers marked as such left out.
///
/// @param lines   in the order of the file
/// @param marked  the text of each marked content, by its number (ISO 32000-2, 14.7.5)
/// @param letters how many letters and digits there are in all
record Sheet(List<Line> lines, Map<Integer, String> marked, int letters) {
    static final Sheet EMPTY = new Sheet(List.of(), Map.of(), 0);

    static int letters(String text) {
        return (int) text.codePoints().filter(Character::isLetterOrDigit).count();
    }
}
