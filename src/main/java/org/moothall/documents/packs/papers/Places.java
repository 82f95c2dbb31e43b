package org.moothall.documents.packs.papers;

import java.io.IOException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/// Settles where a paper's own links lead. Word calls the places in every paper by the same names (`_Toc…`), so
/// names cannot outlive the joining.
final class Places {
    private static final int MOST = 5000;
    private static final COSName GO_TO = COSName.getPDFName("GoTo");

    private final PDDocumentCatalog catalog;
    private int visited;

    private Places(PDDocumentCatalog catalog) {
        this.catalog = catalog;
    }

    static void settle(PDDocument document) {
        Places places = new Places(document.getDocumentCatalog());
        for (PDPage page : document.getPages()) {
            COSArray annotations = page.getCOSObject().getCOSArray(COSName.ANNOTS);
            for (int i = 0; annotations != null && i < annotations.size(); i++) {
                if (annotations.getObject(i) instanceof COSDictionary annotation) {
                    places.settle(annotation);
                }
            }
        }
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            places.outline(outline);
        }
        COSDictionary names = document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.NAMES);
        if (names != null) {
            names.removeItem(COSName.DESTS);
        }
        document.getDocumentCatalog().getCOSObject().removeItem(COSName.DESTS);
    }

    private void outline(PDOutlineNode node) {
        for (PDOutlineItem item = node.getFirstChild();
                item != null && visited++ < MOST;
                item = item.getNextSibling()) {
            settle(item.getCOSObject());
            outline(item);
        }
    }

    /// An annotation or a bookmark.
    private void settle(COSDictionary link) {
        place(link, COSName.DEST);
        if (link.getDictionaryObject(COSName.A) instanceof COSDictionary action
                && GO_TO.equals(action.getCOSName(COSName.S))) {
            place(action, COSName.D);
        }
    }

    private void place(COSDictionary link, COSName key) {
        COSBase named = link.getDictionaryObject(key);
        if (named instanceof COSString || named instanceof COSName) {
            COSBase place = find(
                    named instanceof COSString text
                            ? new PDNamedDestination(text)
                            : new PDNamedDestination((COSName) named));
            if (place == null) {
                link.removeItem(key);
            } else {
                link.setItem(key, place);
            }
        }
    }

    private @Nullable COSBase find(PDNamedDestination name) {
        try {
            PDPageDestination place = catalog.findNamedDestinationPage(name);
            return place == null || place.getPage() == null ? null : place.getCOSObject();
        } catch (IOException leadsNowhere) {
            return null;
        }
    }
}
