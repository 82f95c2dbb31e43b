package org.moothall.search.passages;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.record.parts.Copies;

/// A piece of text that can be found by itself: part of a page of a document, an agenda item, a decision.
///
/// @param title    what it is a passage of
/// @param text     plain text, at most a few hundred words; may be empty where the title is all there is
/// @param language ISO 639-1; none where it is the council's own
/// @param page     of a document, from 1
/// @param pages    how many the document has
/// @param format   of a document's file: `PDF`
/// @param place    what the thing itself says of its place; a document's may be learnt from others
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Passage(
        Category category,
        String title,
        String text,
        @Nullable String language,
        @Nullable Integer page,
        @Nullable Integer pages,
        @Nullable String format,
        Place place,
        List<String> wards) {
    public Passage {
        title = title == null ? "" : title;
        text = text == null ? "" : text;
        place = place == null ? Place.NONE : place;
        wards = Copies.of(wards);
    }

    /// The same without its text.
    public Passage bare() {
        return new Passage(category, title, "", language, page, pages, format, place, wards);
    }

    /// A passage of something that is not a document.
    static Passage of(Category category, String title, String text, Place place, List<String> wards) {
        return new Passage(category, title, text, null, null, null, null, place, wards);
    }
}
