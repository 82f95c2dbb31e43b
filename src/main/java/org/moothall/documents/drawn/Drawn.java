package org.moothall.documents.drawn;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.DocumentVersion.Reading;

/// What was drawn from a file.
///
/// @param mediaType what the bytes are; none where nobody can tell
/// @param pages     how many it has; none where it has no pages or they could not be counted
/// @param texts     the text of each page, in order; empty where the file gave none
public record Drawn(
        @Nullable String mediaType,
        Reading reading,
        @Nullable Integer pages,
        List<String> texts) {
    public Drawn {
        texts = List.copyOf(texts);
    }

    /// A file that gave no text, and why.
    public static Drawn nothing(@Nullable String mediaType, Reading reading) {
        return new Drawn(mediaType, reading, null, List.of());
    }
}
