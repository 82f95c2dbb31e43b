/// What can be drawn from a file: what kind it is, its text page by page, and a reading of it in simple HTML.
/// Files come from anywhere, so every drawing is bounded in time and memory, and a file that cannot be read is an
/// outcome, never a failure.
@NullMarked
package org.moothall.documents.drawing;

import org.jspecify.annotations.NullMarked;
