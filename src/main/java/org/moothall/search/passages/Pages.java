package org.moothall.search.passages;

import java.util.List;
import org.moothall.documents.PageText;
import org.moothall.record.parts.DocumentVersion;

/// The text of a document's file, page by page.
@FunctionalInterface
public interface Pages {
    /// The pages that have text, the first page first; none where no text can be had.
    List<PageText> of(DocumentVersion version);
}
