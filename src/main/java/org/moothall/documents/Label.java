package org.moothall.documents;

import org.jspecify.annotations.Nullable;
import org.moothall.documents.drawing.MediaTypes;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.store.Stored;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.DocumentVersion.Reading;

/// What a look into a file told of it, apart from its text.
///
/// @param mediaType none where its bytes do not tell
record Label(
        @Nullable String mediaType,
        Reading reading,
        @Nullable Integer pages) {

    static Label of(Drawn drawn) {
        return new Label(drawn.mediaType(), drawn.reading(), drawn.pages());
    }

    /// A version as it was described, with what its bytes tell in the place of what was only said.
    DocumentVersion on(DocumentVersion said, Stored stored) {
        return new DocumentVersion(
                said.number(),
                said.added(),
                said.language(),
                said.fileName(),
                type(said),
                stored.size(),
                stored.sha256(),
                said.address(),
                said.text(),
                pages == null ? said.pages() : pages,
                isAnother(said) ? Reading.BROKEN : reading,
                said.note());
    }

    private @Nullable String type(DocumentVersion said) {
        if (mediaType == null) {
            return said.mediaType() == null ? MediaTypes.named(said.fileName()) : said.mediaType();
        }
        String word = said.mediaType();
        boolean finer = MediaTypes.TEXT.equals(mediaType)
                && word != null
                && word.startsWith("text/")
                && !word.equals(MediaTypes.HTML);
        return finer ? word : mediaType;
    }

    /// True where the file is said to be a PDF or a Word file and is nothing of the kind.
    private boolean isAnother(DocumentVersion said) {
        String name = MediaTypes.named(said.fileName());
        String due = name == null ? said.mediaType() : name;
        return (MediaTypes.PDF.equals(due) || MediaTypes.DOCX.equals(due))
                && (mediaType == null || mediaType.startsWith("text/"));
    }
}
