/// What is drawn from a file, whatever kind it is: its text page by page, and a reading of it in simple HTML.
@NullMarked
package org.moothall.documents.drawn;

import org.jspecify.annotations.NullMarked;
