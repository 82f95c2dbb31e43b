package org.moothall.documents.pdf;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;

/// Reads the structure tree of a tagged PDF, as deep and as wide as an honest file has one.
final class TagTree {
    private static final int DEEPEST = 100;
    private static final int MOST = 500_000;
    private static final COSName ROOT = COSName.getPDFName("StructTreeRoot");
    private static final COSName ROLES = COSName.getPDFName("RoleMap");
    private static final COSName MARK_REFERENCE = COSName.getPDFName("MCR");
    private static final COSName PAGE = COSName.getPDFName("Pg");

    private final Map<COSDictionary, Integer> pages = new IdentityHashMap<>();
    private final Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
    private final @Nullable COSDictionary roles;

    private TagTree(PDDocument document, COSDictionary root) {
        this.roles = root.getCOSDictionary(ROLES);
        int number = 0;
        for (PDPage page : document.getPages()) {
            pages.put(page.getCOSObject(), number++);
        }
    }

    /// The root of a document's tags; none where it is not tagged.
    static Optional<Tag> of(PDDocument document) {
        COSDictionary root = document.getDocumentCatalog().getCOSObject().getCOSDictionary(ROOT);
        if (root == null) {
            return Optional.empty();
        }
        Tag top = new Tag(root, "Document", null);
        new TagTree(document, root).children(top, root, null, 0);
        return top.children.isEmpty() ? Optional.empty() : Optional.of(top);
    }

    private void children(Tag tag, COSDictionary dictionary, @Nullable COSDictionary page, int depth) {
        COSBase kids = dictionary.getDictionaryObject(COSName.K);
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                child(tag, array.getObject(i), page, depth);
            }
        } else {
            child(tag, kids, page, depth);
        }
    }

    private void child(Tag tag, @Nullable COSBase kid, @Nullable COSDictionary around, int depth) {
        Pdf.goOn();
        if (kid instanceof COSInteger mark) {
            piece(tag, around, mark.intValue());
        } else if (kid instanceof COSDictionary dictionary) {
            COSDictionary own = dictionary.getCOSDictionary(PAGE);
            COSDictionary page = own == null ? around : own;
            if (MARK_REFERENCE.equals(dictionary.getCOSName(COSName.TYPE))) {
                piece(tag, page, dictionary.getInt(COSName.MCID, -1));
            } else if (dictionary.containsKey(COSName.S)
                    && depth < DEEPEST
                    && seen.size() < MOST
                    && seen.add(dictionary)) {
                Tag inner = new Tag(dictionary, role(dictionary), tag);
                tag.children.add(inner);
                children(inner, dictionary, page, depth + 1);
            }
        }
    }

    private void piece(Tag tag, @Nullable COSDictionary page, int mark) {
        Integer number = page == null ? null : pages.get(page);
        if (number != null && mark >= 0) {
            tag.children.add(new Tag.Piece(number, mark));
        }
    }

    /// The standard name of what an element is: an author's own names are mapped to it, at times by way of others.
    private String role(COSDictionary dictionary) {
        String name = String.valueOf(dictionary.getNameAsString(COSName.S));
        for (int hop = 0; hop < 5 && roles != null; hop++) {
            String next = roles.getNameAsString(name);
            if (next == null || next.equals(name)) {
                return name;
            }
            name = next;
        }
        return name;
    }
}
