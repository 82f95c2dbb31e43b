package org.moothall.documents.packs.papers;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.jspecify.annotations.Nullable;

/// Takes from a paper what acts or carries something along: scripts, actions, attached files, media, the workings
/// of a form. What is left can be read, printed and followed.
final class Harmless {
    private static final int MOST = 5000;
    private static final Set<String> CARRIERS =
            Set.of("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D", "TrapNet");
    private static final List<String> LOADS = List.of(
            "FS", "Sound", "Movie", "MK", "RichMediaContent", "RichMediaSettings", "3DD", "3DA", "3DV", "3DU", "AP");
    private static final List<String> OF_THE_FILE =
            List.of("Collection", "Requirements", "Perms", "Legal", "PieceInfo", "Threads", "URI", "Metadata");
    private static final List<String> OF_THE_PAGE =
            List.of("PieceInfo", "Metadata", "Thumb", "B", "PresSteps", "Trans", "Dur");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");

    private final Set<Inherited> findings = EnumSet.noneOf(Inherited.class);
    private int visited;

    private Harmless() {}

    static Set<Inherited> make(PDDocument document) {
        Harmless harmless = new Harmless();
        harmless.file(document.getDocumentCatalog().getCOSObject());
        for (PDPage page : document.getPages()) {
            harmless.page(page.getCOSObject());
        }
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            harmless.outline(outline);
        }
        return harmless.findings;
    }

    private void file(COSDictionary catalog) {
        if (catalog.getDictionaryObject(COSName.OPEN_ACTION) instanceof COSDictionary action && !isPlain(action)) {
            findings.add(Inherited.ACTIONS_REMOVED);
        }
        catalog.removeItem(COSName.OPEN_ACTION);
        triggers(catalog);
        associated(catalog);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(COSName.getPDFName("JavaScript"))) {
            findings.add(Inherited.ACTIONS_REMOVED);
        }
        if (names != null && names.containsKey(COSName.EMBEDDED_FILES)) {
            findings.add(Inherited.ATTACHMENTS_REMOVED);
        }
        catalog.removeItem(COSName.NAMES);
        if (catalog.getCOSDictionary(COSName.ACRO_FORM) instanceof COSDictionary form
                && form.getCOSArray(COSName.FIELDS) instanceof COSArray fields
                && fields.size() > 0) {
            findings.add(Inherited.FORM_FROZEN);
        }
        catalog.removeItem(COSName.ACRO_FORM);
        OF_THE_FILE.forEach(name -> catalog.removeItem(COSName.getPDFName(name)));
    }

    private void page(COSDictionary page) {
        triggers(page);
        associated(page);
        OF_THE_PAGE.forEach(name -> page.removeItem(COSName.getPDFName(name)));
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        if (annotations == null) {
            return;
        }
        COSArray kept = new COSArray();
        for (int i = 0; i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation && annotation(annotation)) {
                kept.add(annotations.get(i));
            }
        }
        page.setItem(COSName.ANNOTS, kept);
    }

    /// False where it only carries something, and goes.
    private boolean annotation(COSDictionary annotation) {
        triggers(annotation);
        associated(annotation);
        action(annotation);
        String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        if (CARRIERS.contains(kind)) {
            findings.add(Inherited.ATTACHMENTS_REMOVED);
            LOADS.forEach(name -> annotation.removeItem(COSName.getPDFName(name)));
            return false;
        }
        if (kind.equals("Widget")) {
            annotation.removeItem(COSName.PARENT);
            annotation.removeItem(COSName.KIDS);
        }
        return true;
    }

    private void outline(PDOutlineNode node) {
        for (PDOutlineItem item = node.getFirstChild();
                item != null && visited++ < MOST;
                item = item.getNextSibling()) {
            action(item.getCOSObject());
            outline(item);
        }
    }

    private void action(COSDictionary holder) {
        COSBase action = holder.getDictionaryObject(COSName.A);
        if (action instanceof COSDictionary one && isPlain(one)) {
            one.removeItem(COSName.NEXT);
        } else if (action != null) {
            findings.add(Inherited.ACTIONS_REMOVED);
            holder.removeItem(COSName.A);
        }
    }

    private void triggers(COSDictionary holder) {
        if (holder.containsKey(COSName.AA)) {
            findings.add(Inherited.ACTIONS_REMOVED);
            holder.removeItem(COSName.AA);
        }
    }

    private void associated(COSDictionary holder) {
        if (holder.containsKey(ASSOCIATED)) {
            findings.add(Inherited.ATTACHMENTS_REMOVED);
            holder.removeItem(ASSOCIATED);
        }
    }

    /// True for what only leads on: to a page of the paper, to an address on the web, to a letter.
    private static boolean isPlain(COSDictionary action) {
        String kind = String.valueOf(action.getNameAsString(COSName.S));
        return kind.equals("GoTo") || kind.equals("URI") && leadsOn(action.getString(COSName.URI));
    }

    private static boolean leadsOn(@Nullable String address) {
        return address != null && address.toLowerCase(Locale.ROOT).strip().matches("(?:https?://|mailto:).*");
    }
}
