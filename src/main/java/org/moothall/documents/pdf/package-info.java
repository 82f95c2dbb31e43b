/// PDFs: their text, their headings, paragraphs, lists and tables, with PDFBox.
@NullMarked
package org.moothall.documents.pdf;

import org.jspecify.annotations.NullMarked;
