package org.moothall.documents.pdf;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.cos.COSDictionary;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// A structure element of a tagged PDF (ISO 32000-2, 14.8.4): what its author says a piece of the page is.
final class Tag {
    private static final Map<String, String> ELEMENTS = Map.ofEntries(
            Map.entry("Title", "h3"),
            Map.entry("H1", "h3"),
            Map.entry("H", "h4"),
            Map.entry("H2", "h4"),
            Map.entry("H3", "h5"),
            Map.entry("H4", "h6"),
            Map.entry("H5", "h6"),
            Map.entry("H6", "h6"),
            Map.entry("P", "p"),
            Map.entry("Caption", "p"),
            Map.entry("Note", "p"),
            Map.entry("FENote", "p"),
            Map.entry("L", "ul"),
            Map.entry("LI", "li"),
            Map.entry("TOC", "ul"),
            Map.entry("TOCI", "li"),
            Map.entry("Table", "table"),
            Map.entry("TR", "tr"),
            Map.entry("TH", "th"),
            Map.entry("TD", "td"),
            Map.entry("BlockQuote", "blockquote"),
            Map.entry("Code", "pre"));

    final COSDictionary dictionary;
    final String role;
    final @Nullable Tag parent;
    final List<Object> children = new ArrayList<>();
    final Map<Integer, Element> onPages = new HashMap<>();

    Tag(COSDictionary dictionary, String role, @Nullable Tag parent) {
        this.dictionary = dictionary;
        this.role = role;
        this.parent = parent;
    }

    /// A piece of marked content on a page, counted from 0.
    record Piece(int page, int mark) {}

    /// The element that stands for it in HTML; none where its text goes into the element around it.
    @Nullable
    String element() {
        String element = ELEMENTS.get(role);
        if (role.equals("Caption") && parent != null && parent.role.equals("Table")) {
            return "caption";
        }
        boolean within = parent != null && parent.holdsWords();
        return "p".equals(element) && within ? null : element;
    }

    /// True within a list's item, a cell, a heading or a paragraph, where no further paragraph begins.
    private boolean holdsWords() {
        String element = ELEMENTS.get(role);
        if (element == null) {
            return parent != null && parent.holdsWords();
        }
        return !element.equals("ul")
                && !element.equals("table")
                && !element.equals("tr")
                && !element.equals("blockquote");
    }

    boolean isCell() {
        return role.equals("TD") || role.equals("TH");
    }

    /// True where its words are set off from those before.
    boolean isBlock() {
        return ELEMENTS.containsKey(role) || role.equals("LBody") || role.equals("Div");
    }
}
