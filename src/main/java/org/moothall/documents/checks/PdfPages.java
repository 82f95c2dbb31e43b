package org.moothall.documents.checks;

import java.util.Locale;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.checks.Finding.Code;

/// What a PDF does, and what lies on its pages that is not the page: comments, marks for redaction, attached files.
final class PdfPages {
    private static final Set<String> COMMENTS = Set.of(
            "Text",
            "FreeText",
            "Highlight",
            "Underline",
            "Squiggly",
            "StrikeOut",
            "Caret",
            "Ink",
            "Stamp",
            "Line",
            "Square",
            "Circle",
            "Polygon",
            "PolyLine");
    private static final Set<String> CARRIERS = Set.of("FileAttachment", "Sound", "Movie", "Screen", "RichMedia", "3D");
    private static final COSName SCRIPTS = COSName.getPDFName("JavaScript");
    private static final COSName ASSOCIATED = COSName.getPDFName("AF");
    private static final int DEEPEST = 20;

    private final Found found;

    private PdfPages(Found found) {
        this.found = found;
    }

    static void check(PDDocument document, Found found) {
        PdfPages check = new PdfPages(found);
        check.whole(document.getDocumentCatalog().getCOSObject());
        int number = 1;
        for (PDPage page : document.getPages()) {
            check.page(page.getCOSObject(), number++);
        }
    }

    private void whole(COSDictionary catalog) {
        action(catalog.getDictionaryObject(COSName.OPEN_ACTION), null);
        triggers(catalog, null);
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null && names.containsKey(SCRIPTS)) {
            found.add(Code.SCRIPT);
        }
        if (names != null) {
            attached(names.getDictionaryObject(COSName.EMBEDDED_FILES), 0);
        }
        if (catalog.containsKey(ASSOCIATED)) {
            found.add(Code.ATTACHED_FILE);
        }
        COSDictionary form = catalog.getCOSDictionary(COSName.ACRO_FORM);
        COSArray fields = form == null ? null : form.getCOSArray(COSName.FIELDS);
        if (fields != null && fields.size() > 0) {
            found.add(Code.FORM);
            fields(fields, 0);
        }
    }

    private void attached(@Nullable COSBase node, int depth) {
        if (!(node instanceof COSDictionary tree) || depth > DEEPEST) {
            return;
        }
        COSArray names = tree.getCOSArray(COSName.NAMES);
        for (int i = 0; names != null && i + 1 < names.size(); i += 2) {
            String own = names.getObject(i + 1) instanceof COSDictionary file ? name(file) : "";
            found.add(Code.ATTACHED_FILE, own);
        }
        COSArray kids = tree.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            attached(kids.getObject(i), depth + 1);
        }
    }

    private static String name(COSDictionary file) {
        String name = file.getString(COSName.UF);
        String plain = name == null ? file.getString(COSName.F) : name;
        return plain == null ? "" : plain;
    }

    private void fields(COSArray fields, int depth) {
        for (int i = 0; i < fields.size(); i++) {
            if (fields.getObject(i) instanceof COSDictionary field && depth < DEEPEST) {
                triggers(field, null);
                COSArray kids = field.getCOSArray(COSName.KIDS);
                if (kids != null) {
                    fields(kids, depth + 1);
                }
            }
        }
    }

    private void page(COSDictionary page, int number) {
        triggers(page, number);
        COSArray annotations = page.getCOSArray(COSName.ANNOTS);
        for (int i = 0; annotations != null && i < annotations.size(); i++) {
            if (annotations.getObject(i) instanceof COSDictionary annotation) {
                annotation(annotation, number);
            }
        }
    }

    private void annotation(COSDictionary annotation, int page) {
        action(annotation.getDictionaryObject(COSName.A), page);
        triggers(annotation, page);
        String kind = String.valueOf(annotation.getNameAsString(COSName.SUBTYPE));
        String who = annotation.getString(COSName.T);
        if (kind.equals("Redact")) {
            found.add(Code.REDACTION_NOT_APPLIED, page, "");
        } else if (CARRIERS.contains(kind)) {
            String name = annotation.getDictionaryObject(COSName.FS) instanceof COSDictionary file ? name(file) : "";
            found.add(Code.ATTACHED_FILE, page, name);
        } else if (COMMENTS.contains(kind)) {
            found.add(Code.COMMENTS, page, who == null ? "" : who);
        }
    }

    private void triggers(COSDictionary holder, @Nullable Integer page) {
        if (holder.getDictionaryObject(COSName.AA) instanceof COSDictionary several) {
            several.keySet().forEach(when -> action(several.getDictionaryObject(when), page));
        }
    }

    private void action(@Nullable COSBase base, @Nullable Integer page) {
        if (!(base instanceof COSDictionary action)) {
            return;
        }
        String kind = String.valueOf(action.getNameAsString(COSName.S));
        switch (kind) {
            case "JavaScript", "Rendition" -> found.add(Code.SCRIPT, page, "");
            case "GoTo", "Named", "null" -> {
                // leads on within the file
            }
            case "URI" -> address(String.valueOf(action.getString(COSName.URI)), page);
            default -> found.add(Code.ACTION, page, kind);
        }
    }

    private void address(String address, @Nullable Integer page) {
        if (!address.toLowerCase(Locale.ROOT).strip().matches("(?:https?://|mailto:|tel:).*")) {
            found.add(Code.ACTION, page, address);
        }
    }
}
