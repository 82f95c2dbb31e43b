package org.moothall.documents.packs;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDDocumentInformation;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.apache.pdfbox.pdmodel.interactive.viewerpreferences.PDViewerPreferences;
import org.jsoup.nodes.Entities;

/// What a pack says of itself: title and language, and nothing of what its papers said of themselves, their authors
/// least of all. It makes no claim to be PDF/UA, since nobody can make it for other people's papers.
final class Nameplate {
    private Nameplate() {}

    static void put(PDDocument pack, Plan<? extends Paper> plan) throws IOException {
        PDDocumentInformation information = new PDDocumentInformation();
        information.setTitle(plan.front().fullTitle());
        information.setProducer("Moothall");
        pack.setDocumentInformation(information);
        pack.setDocumentId(0L);
        PDDocumentCatalog catalog = pack.getDocumentCatalog();
        catalog.setLanguage(plan.language());
        PDViewerPreferences preferences = new PDViewerPreferences();
        preferences.setDisplayDocTitle(true);
        catalog.setViewerPreferences(preferences);
        catalog.getCOSObject().setName(COSName.PAGE_MODE, "UseOutlines");
        catalog.getCOSObject().removeItem(COSName.OPEN_ACTION);
        catalog.getCOSObject().removeItem(COSName.NAMES);
        PDMetadata metadata = new PDMetadata(pack);
        metadata.importXMPMetadata(xmp(plan).getBytes(StandardCharsets.UTF_8));
        catalog.setMetadata(metadata);
    }

    private static String xmp(Plan<? extends Paper> plan) {
        return """
                <?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>
                <x:xmpmeta xmlns:x="adobe:ns:meta/"><rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
                <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/">
                <dc:title><rdf:Alt><rdf:li xml:lang="x-default">%s</rdf:li></rdf:Alt></dc:title>
                <dc:language><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:language>
                <dc:publisher><rdf:Bag><rdf:li>%s</rdf:li></rdf:Bag></dc:publisher>
                <pdf:Producer>Moothall</pdf:Producer>
                </rdf:Description></rdf:RDF></x:xmpmeta>
                <?xpacket end="w"?>
                """.formatted(
                        Entities.escape(plan.front().fullTitle()),
                        Entities.escape(plan.language()),
                        Entities.escape(plan.front().authority()));
    }
}
