package org.moothall.documents.checks;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDMetadata;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;
import org.moothall.documents.checks.Finding.Code;

/// The people whom a PDF names beside its text.
final class PdfNames {
    private static final int MOST = 1 << 20;
    private static final List<String> PEOPLE = List.of(
            "dc|creator rdf|li", "dc|contributor rdf|li", "pdf|Author", "xmp|Author", "photoshop|AuthorsPosition");

    private PdfNames() {}

    static void check(PDDocument document, Found found) throws IOException {
        String author = document.getDocumentInformation().getAuthor();
        if (author != null && !author.isBlank()) {
            found.add(Code.PERSON_NAMED, author);
        }
        PDMetadata metadata = document.getDocumentCatalog().getMetadata();
        if (metadata != null) {
            COSStream stream = metadata.getCOSObject();
            try (InputStream in = stream.createInputStream()) {
                String xml = new String(in.readNBytes(MOST), StandardCharsets.UTF_8);
                Document xmp = Jsoup.parse(xml, "", Parser.xmlParser());
                for (String people : PEOPLE) {
                    xmp.select(people).eachText().stream()
                            .filter(name -> !name.strip().equals(author == null ? "" : author.strip()))
                            .forEach(name -> found.add(Code.PERSON_NAMED, name));
                }
            }
        }
    }
}
