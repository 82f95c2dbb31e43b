/// Bytes kept under their hash, and what can be drawn from them: text page by page and accessible HTML.
@NullMarked
package org.moothall.documents;

import org.jspecify.annotations.NullMarked;
