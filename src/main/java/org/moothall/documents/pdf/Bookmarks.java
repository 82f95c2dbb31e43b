package org.moothall.documents.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.moothall.documents.drawn.ReadingCopy.Heading;

/// The bookmarks of a PDF as contents.
final class Bookmarks {
    private static final int MOST = 300;
    private static final int DEEPEST = 3;

    private final PDDocument document;
    private final List<Heading> found = new ArrayList<>();

    private Bookmarks(PDDocument document) {
        this.document = document;
    }

    /// The bookmarks that lead to a page, in order; empty where there are none, or none that can be followed.
    static List<Heading> of(PDDocument document) {
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline == null) {
            return List.of();
        }
        Bookmarks bookmarks = new Bookmarks(document);
        bookmarks.take(outline, 1);
        return bookmarks.found;
    }

    private void take(PDOutlineNode node, int level) {
        int visited = 0;
        for (PDOutlineItem item = node.getFirstChild();
                item != null && visited++ < MOST && found.size() < MOST;
                item = item.getNextSibling()) {
            Pdf.goOn();
            String title =
                    item.getTitle() == null ? "" : Pdf.clean(item.getTitle()).strip();
            int page = page(item);
            if (page > 0 && !title.isEmpty()) {
                found.add(new Heading(page, level, title));
            }
            if (level < DEEPEST) {
                take(item, level + 1);
            }
        }
    }

    private int page(PDOutlineItem item) {
        try {
            PDPage page = item.findDestinationPage(document);
            return page == null ? 0 : document.getPages().indexOf(page) + 1;
        } catch (IOException leadsNowhere) {
            return 0;
        }
    }
}
