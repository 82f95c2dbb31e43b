package org.moothall.documents.packs.papers;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/// Whether a paper carries the fonts that its pages name (ISO 32000-1, 9.9).
final class Fonts {
    private Fonts() {}

    static boolean isOneMissing(PDDocument document) {
        Set<COSDictionary> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        for (PDPage page : document.getPages()) {
            COSDictionary fonts = page.getResources() == null
                    ? null
                    : page.getResources().getCOSObject().getCOSDictionary(COSName.FONT);
            if (fonts == null) {
                continue;
            }
            for (COSName name : fonts.keySet()) {
                if (fonts.getDictionaryObject(name) instanceof COSDictionary font
                        && seen.add(font)
                        && !isCarried(font)) {
                    return true;
                }
            }
        }
        return false;
    }

    private static boolean isCarried(COSDictionary font) {
        if (COSName.TYPE3.equals(font.getCOSName(COSName.SUBTYPE))) {
            return true;
        }
        COSBase descendants = font.getDictionaryObject(COSName.DESCENDANT_FONTS);
        COSDictionary simple =
                descendants instanceof COSArray one && one.getObject(0) instanceof COSDictionary within ? within : font;
        COSDictionary descriptor = simple.getCOSDictionary(COSName.FONT_DESC);
        return descriptor != null
                && (descriptor.containsKey(COSName.FONT_FILE)
                        || descriptor.containsKey(COSName.FONT_FILE2)
                        || descriptor.containsKey(COSName.FONT_FILE3));
    }
}
