package org.moothall.search.questions;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.ids.Key;
import org.moothall.search.passages.Category;
import org.moothall.search.passages.Place;

/// A passage that was found.
///
/// @param key      the published thing; of an agenda item its meeting, whose item the place names
/// @param title    what it is a passage of; empty for a meeting that has no title of its own
/// @param language ISO 639-1; none where it is the council's own
/// @param body     the name of the place's body
/// @param also     other papers with the same passage
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Hit(
        Key key,
        Category category,
        String title,
        Snippet passage,
        @Nullable String language,
        @Nullable Integer page,
        @Nullable Integer pages,
        @Nullable String format,
        Place place,
        @Nullable String body,
        List<Also> also) {
    public Hit {
        also = List.copyOf(also);
    }

    /// Another paper with the same passage.
    @JsonInclude(JsonInclude.Include.NON_EMPTY)
    public record Also(Key key, String title, @Nullable Integer page) {}
}
