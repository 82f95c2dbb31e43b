package org.moothall.documents.pdf;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.drawn.Headings;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.ReadingCopy.Heading;
import org.moothall.documents.drawn.ReadingCopy.Leaf;

/// A PDF as headings, paragraphs, lists and tables: by its tags where it has them, else by how it looks.
public final class PdfReading {
    private PdfReading() {}

    /// The reading of a file.
    ///
    /// @throws IOException where it cannot be read as a PDF
    public static ReadingCopy draw(Path file) throws IOException {
        try (PDDocument document = Pdf.open(file)) {
            List<Sheet> sheets = Sheets.of(document);
            TaggedPages tagged = TagTree.of(document)
                    .map(tags -> new TaggedPages(sheets, tags))
                    .orElse(null);
            Layout layout = new Layout(sheets);
            List<Element> pages = new ArrayList<>();
            for (int page = 0; page < sheets.size(); page++) {
                pages.add(page(sheets, tagged, layout, page));
            }
            List<Heading> headings = Headings.settle(pages);
            List<Heading> bookmarks = Bookmarks.of(document);
            return new ReadingCopy(leaves(pages), bookmarks.size() > 1 ? bookmarks : headings);
        }
    }

    private static List<Leaf> leaves(List<Element> pages) {
        List<Leaf> leaves = new ArrayList<>();
        for (Element page : pages) {
            leaves.add(new Leaf(leaves.size() + 1, Finish.html(page)));
        }
        return leaves;
    }

    private static Element page(List<Sheet> sheets, @Nullable TaggedPages tagged, Layout layout, int page) {
        Element body = tagged == null ? null : tagged.page(page);
        return body == null ? layout.page(sheets.get(page)) : body;
    }
}
