package org.moothall.documents.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/// Sets a tagged PDF page by page as its tags say. What runs over a page's end goes on in an element of the same
/// kind on the next.
final class TaggedPages {
    private static final int MOST_CELLS_WIDE = 100;
    private static final COSName ALTERNATIVE = COSName.getPDFName("Alt");

    private final List<Sheet> sheets;
    private final List<Element> bodies = new ArrayList<>();
    private final int[] letters;

    TaggedPages(List<Sheet> sheets, Tag root) {
        this.sheets = sheets;
        this.letters = new int[sheets.size()];
        sheets.forEach(sheet -> bodies.add(new Element("div")));
        children(root);
    }

    /// A page, where its tags hold most of what stands on it: else they are not to be trusted.
    @Nullable
    Element page(int number) {
        return letters[number] > 0
                        && letters[number] * 10L >= sheets.get(number).letters() * 8L
                ? bodies.get(number)
                : null;
    }

    private void children(Tag tag) {
        for (Object child : tag.children) {
            if (child instanceof Tag.Piece piece) {
                words(tag, piece);
            } else if (child instanceof Tag inner) {
                if (inner.role.equals("Figure")) {
                    figure(inner);
                }
                children(inner);
            }
        }
    }

    private void words(Tag tag, Tag.Piece piece) {
        String text = sheets.get(piece.page()).marked().get(piece.mark());
        if (text == null) {
            return;
        }
        letters[piece.page()] += Sheet.letters(text);
        Element place = place(tag, piece.page());
        if (tag.role.equals("Lbl") && place.normalName().equals("li") && ListLabels.take(place, text)) {
            return;
        }
        if (tag.isBlock() && tag.element() == null && place.hasText()) {
            part(place);
        }
        place.appendText(Pdf.clean(text));
    }

    /// What were paragraphs of their own in a cell are lines there.
    private static void part(Element place) {
        if (place.normalName().equals("td") || place.normalName().equals("th")) {
            place.appendElement("br");
        } else {
            place.appendText(" ");
        }
    }

    private void figure(Tag tag) {
        String words = tag.dictionary.getString(ALTERNATIVE);
        if (words != null && !words.isBlank()) {
            tag.children.stream()
                    .filter(Tag.Piece.class::isInstance)
                    .map(Tag.Piece.class::cast)
                    .findFirst()
                    .ifPresent(piece -> place(tag, piece.page())
                            .appendText("[" + Pdf.clean(words).strip() + "] "));
        }
    }

    /// The element on a page that takes a tag's words: its own, or that of the nearest tag around it that has one.
    private Element place(Tag tag, int page) {
        for (Tag one = tag; one != null; one = one.parent) {
            if (one.element() != null) {
                return element(one, String.valueOf(one.element()), page);
            }
        }
        return element(tag, "p", page);
    }

    private Element element(Tag tag, String name, int page) {
        Element known = tag.onPages.get(page);
        if (known != null) {
            return known;
        }
        Element around = around(tag, page);
        Element meanwhile = tag.onPages.get(page);
        if (meanwhile != null) {
            return meanwhile;
        }
        Element made = name.equals("caption") ? around.prependElement(name) : around.appendElement(name);
        tag.onPages.put(page, made);
        if (tag.isCell()) {
            widths(tag.dictionary, made);
        }
        if (tag.role.equals("TR")) {
            cells(tag, page);
        }
        return made;
    }

    /// An empty cell keeps its place, so that what stands after it stays under its heading.
    private void cells(Tag row, int page) {
        for (Object child : row.children) {
            if (child instanceof Tag cell && cell.isCell()) {
                element(cell, cell.role.toLowerCase(Locale.ROOT), page);
            }
        }
    }

    private Element around(Tag tag, int page) {
        for (Tag one = tag.parent; one != null; one = one.parent) {
            if (one.element() != null) {
                return element(one, String.valueOf(one.element()), page);
            }
        }
        return bodies.get(page);
    }

    private static void widths(COSDictionary cell, Element made) {
        COSBase attributes = cell.getDictionaryObject(COSName.A);
        if (attributes instanceof COSDictionary own) {
            widthsOf(own, made);
        } else if (attributes instanceof COSArray several) {
            for (int i = 0; i < several.size(); i++) {
                if (several.getObject(i) instanceof COSDictionary own) {
                    widthsOf(own, made);
                }
            }
        }
    }

    private static void widthsOf(COSDictionary attributes, Element made) {
        for (String name : List.of("ColSpan", "RowSpan")) {
            int span = attributes.getInt(name, 1);
            if (span > 1 && span <= MOST_CELLS_WIDE) {
                made.attr(name.toLowerCase(Locale.ROOT), Integer.toString(span));
            }
        }
    }
}
