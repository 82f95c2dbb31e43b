package org.moothall.documents.press;

import org.jsoup.nodes.Element;

/// What is to be printed.
///
/// @param title    what a reader shows in the window's title
/// @param language BCP 47
/// @param body     HTML, clean; what it refers to is not fetched, pictures stand in it as `data:`
public record Sheet(String title, String language, Element body) {
    public Sheet {
        if (title.isBlank()) {
            throw new IllegalArgumentException("a sheet has a title");
        }
        if (language.isBlank()) {
            throw new IllegalArgumentException("a sheet has a language");
        }
    }
}
