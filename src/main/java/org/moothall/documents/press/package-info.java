/// Sheets set from HTML as PDFs that a screen reader can read (PDF/UA): front sheets, contents, notices.
@NullMarked
package org.moothall.documents.press;

import org.jspecify.annotations.NullMarked;
