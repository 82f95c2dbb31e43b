package org.moothall.record.parts;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;

/// A text in simple HTML (paragraphs, lists, tables, emphasis, links). It may come from anywhere, so whoever
/// shows it sanitises it; it is a type of its own so that it can never be printed as if it were a plain word.
/// Written in JSON as the bare string.
public record Markup(@JsonValue String html) {
    @JsonCreator(mode = JsonCreator.Mode.DELEGATING)
    public Markup {}

    /// True where nothing stands in it.
    public boolean isBlank() {
        return html.isBlank();
    }
}
