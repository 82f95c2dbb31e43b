package org.moothall.documents.press;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/// Sheets as PDFs, held against PDF/UA-1 by veraPDF.
class PressTest {
    @Test
    void aNoticeIsCleanInPdfUa() throws Exception {
        byte[] pdf = print("en-GB", """
                <p class="authority">Merebridge Council</p>
                <h1>Notice of a key decision</h1>
                <p class="lead">Cabinet is to decide on 17 July 2025.</p>
                <h2>What it is about</h2>
                <p>The <b>plan</b> for <em>children’s</em> homes, and <a href="https://merebridge.example/issues/412">its issue</a>.</p>
                <ul><li>Who was asked</li><li>What they said<ol><li>twice</li></ol></li></ul>
                <h2>Dates</h2>
                <table><caption>Dates</caption><thead><tr><th>Day</th><th>What</th></tr></thead>
                <tbody><tr><th>1 June</th><td>Noticed</td></tr><tr><th>17 July</th><td>Decided</td></tr></tbody></table>
                """);

        assertThat(Verdict.of(pdf)).isEmpty();
    }

    @Test
    void itHasTheTitleTheLanguageAndTheWordsOfItsSheet() throws Exception {
        byte[] pdf = print("cy", "<h1>Hysbysiad</h1><p>Tŷ’r dŵr: €5, “ŵyn”.</p>");

        try (PDDocument document = Loader.loadPDF(pdf)) {
            assertThat(document.getDocumentInformation().getTitle()).isEqualTo("A notice");
            assertThat(document.getDocumentCatalog().getLanguage()).isEqualTo("cy");
            assertThat(document.getDocumentCatalog().getMarkInfo().isMarked()).isTrue();
            assertThat(new PDFTextStripper().getText(document)).contains("Tŷ’r dŵr: €5, “ŵyn”.");
        }
        assertThat(Verdict.of(pdf)).isEmpty();
    }

    @Test
    void nothingIsFetched() throws Exception {
        byte[] pdf = print("en-GB", "<h1>A picture</h1><img src=\"file:///etc/hostname\" alt=\"no\"/>");

        assertThat(new String(pdf, StandardCharsets.ISO_8859_1)).contains("%PDF-");
        assertThat(Verdict.of(pdf)).isEmpty();
    }

    private static byte[] print(String language, String html) {
        Element body = Jsoup.parseBodyFragment(html).body();
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Press.print(new Sheet("A notice", language, body), out);
        return out.toByteArray();
    }
}
