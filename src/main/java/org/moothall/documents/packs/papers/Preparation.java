package org.moothall.documents.packs.papers;

import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;

/// Makes an open paper ready to be one among others: nothing in it acts, its links lead to its own pages by place
/// and not by names that another paper may have too, its bookmarks stand under its title, and its tags are one
/// part with a language.
public final class Preparation {
    private Preparation() {}

    /// @return what the pack inherits from it, and what was taken away
    public static List<Inherited> prepare(PDDocument document, String title, String language) {
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        String own = document.getDocumentCatalog().getLanguage();
        Places.settle(document);
        List<Inherited> findings = new ArrayList<>(Harmless.make(document));
        if (!part(document, title, own == null || own.isBlank() ? language : own)) {
            findings.add(Inherited.NOT_TAGGED);
        }
        if (own == null || own.isBlank()) {
            findings.add(Inherited.NO_LANGUAGE);
        }
        if (Fonts.isOneMissing(document)) {
            findings.add(Inherited.FONTS_NOT_EMBEDDED);
        }
        if (catalog.containsKey(COSName.OCPROPERTIES)) {
            findings.add(Inherited.LAYERS);
        }
        bookmarks(document, title);
        catalog.removeItem(COSName.PAGE_LABELS);
        return List.copyOf(findings);
    }

    /// Brings the tags under one element; false where there are none that hold.
    private static boolean part(PDDocument document, String title, String language) {
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        if (root == null || root.getParentTree() == null) {
            return false;
        }
        COSArray kids = new COSArray();
        COSBase old = root.getCOSObject().getDictionaryObject(COSName.K);
        if (old instanceof COSArray several) {
            kids.addAll(several);
        } else if (old != null) {
            kids.add(root.getCOSObject().getItem(COSName.K));
        }
        COSDictionary part = kids.size() == 1
                        && kids.getObject(0) instanceof COSDictionary only
                        && COSName.DOCUMENT.equals(only.getCOSName(COSName.S))
                ? only
                : around(root, kids);
        part.setItem(COSName.S, COSName.PART);
        part.setString(COSName.T, title);
        if (!part.containsKey(COSName.LANG)) {
            part.setString(COSName.LANG, language);
        }
        return kids.size() > 0;
    }

    private static COSDictionary around(PDStructureTreeRoot root, COSArray kids) {
        COSDictionary part = new COSDictionary();
        part.setName(COSName.TYPE, "StructElem");
        part.setItem(COSName.P, root);
        part.setItem(COSName.K, kids);
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid) {
                kid.setItem(COSName.P, part);
            }
        }
        root.getCOSObject().setItem(COSName.K, part);
        return part;
    }

    private static void bookmarks(PDDocument document, String title) {
        PDOutlineItem all = new PDOutlineItem();
        all.setTitle(title);
        PDPageFitDestination first = new PDPageFitDestination();
        first.setPage(document.getPage(0));
        all.setDestination(first);
        PDDocumentOutline old = document.getDocumentCatalog().getDocumentOutline();
        if (old != null && old.getFirstChild() != null && old.getLastChild() != null) {
            COSDictionary from = old.getCOSObject();
            all.getCOSObject().setItem(COSName.FIRST, from.getItem(COSName.FIRST));
            all.getCOSObject().setItem(COSName.LAST, from.getItem(COSName.LAST));
            int count = 0;
            for (PDOutlineItem child : old.children()) {
                child.getCOSObject().setItem(COSName.PARENT, all);
                count++;
            }
            all.getCOSObject().setInt(COSName.COUNT, -count);
        }
        PDDocumentOutline outline = new PDDocumentOutline();
        outline.addLast(all);
        document.getDocumentCatalog().setDocumentOutline(outline);
    }
}
