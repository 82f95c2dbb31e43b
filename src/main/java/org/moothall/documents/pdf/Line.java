package org.moothall.documents.pdf;

/// A line as it stands on a page.
///
/// @param size of its letters, in points
/// @param x    of its beginning, from the left
/// @param y    of its foot, from the top
record Line(String text, float size, boolean bold, float x, float y) {
    /// The size to the half point, so that what was meant to be of one size is.
    float step() {
        return Math.round(size * 2) / 2f;
    }
}
