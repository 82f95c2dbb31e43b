package org.moothall.documents.checks;

import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.checks.Finding.Code;

/// Layers of a PDF (optional content, ISO 32000-1, 8.11): what is switched off is still in the file, and anybody
/// can switch it on.
final class PdfLayers {
    private static final COSName OFF = COSName.getPDFName("OFF");
    private static final COSName ON = COSName.getPDFName("ON");

    private PdfLayers() {}

    static void check(COSDictionary catalog, Found found) {
        COSDictionary properties = catalog.getCOSDictionary(COSName.OCPROPERTIES);
        COSArray layers = properties == null ? null : properties.getCOSArray(COSName.OCGS);
        if (properties == null || layers == null) {
            return;
        }
        COSDictionary standard = properties.getCOSDictionary(COSName.D);
        Set<COSBase> off = of(standard, OFF);
        Set<COSBase> on = of(standard, ON);
        boolean offAtFirst = standard != null && OFF.equals(standard.getCOSName(COSName.BASE_STATE));
        for (int i = 0; i < layers.size(); i++) {
            COSBase layer = layers.getObject(i);
            boolean hidden = off.contains(layer) || offAtFirst && !on.contains(layer);
            String name = layer instanceof COSDictionary one ? one.getString(COSName.NAME) : null;
            found.add(hidden ? Code.HIDDEN_LAYER : Code.LAYER, name == null ? "" : name);
        }
    }

    private static Set<COSBase> of(@Nullable COSDictionary standard, COSName key) {
        Set<COSBase> layers = Collections.newSetFromMap(new IdentityHashMap<>());
        COSArray listed = standard == null ? null : standard.getCOSArray(key);
        for (int i = 0; listed != null && i < listed.size(); i++) {
            COSBase layer = listed.getObject(i);
            if (layer != null) {
                layers.add(layer);
            }
        }
        return layers;
    }
}
