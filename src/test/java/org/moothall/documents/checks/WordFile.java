package org.moothall.documents.checks;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/// A Word file made part by part.
final class WordFile {
    private static final String SPACES =
            " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\" xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\"";

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    /// A file with a title, a language, a heading and a paragraph, in which nothing is amiss.
    static WordFile good() {
        return new WordFile()
                .body("<w:p><w:pPr><w:pStyle w:val=\"Berschrift1\"/></w:pPr><w:r><w:t>Purpose</w:t></w:r></w:p>"
                        + "<w:p><w:r><w:t>To say </w:t></w:r><w:r><w:t>so.</w:t></w:r></w:p>")
                .part(
                        "word/styles.xml",
                        "<w:styles" + SPACES
                                + "><w:docDefaults><w:rPrDefault><w:rPr><w:lang w:val=\"en-GB\"/></w:rPr></w:rPrDefault></w:docDefaults>"
                                + "<w:style w:styleId=\"Berschrift1\"><w:name w:val=\"heading 1\"/></w:style>"
                                + "<w:style w:styleId=\"Veiled\"><w:name w:val=\"Veiled\"/><w:rPr><w:vanish/></w:rPr></w:style></w:styles>")
                .core("<dc:title>Report</dc:title>");
    }

    WordFile body(String xml) {
        return part("word/document.xml", "<w:document" + SPACES + "><w:body>" + xml + "</w:body></w:document>");
    }

    WordFile core(String xml) {
        return part(
                "docProps/core.xml",
                "<cp:coreProperties xmlns:cp=\"http://schemas.openxmlformats.org/package/2006/metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\">"
                        + xml + "</cp:coreProperties>");
    }

    WordFile comments(String author) {
        return part(
                "word/comments.xml",
                "<w:comments" + SPACES + "><w:comment w:author=\"" + author
                        + "\"><w:p><w:r><w:t>Really?</w:t></w:r></w:p></w:comment></w:comments>");
    }

    WordFile part(String name, String text) {
        return part(name, text.getBytes(StandardCharsets.UTF_8));
    }

    WordFile part(String name, byte[] bytes) {
        parts.put(name, bytes);
        return this;
    }

    byte[] bytes() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, byte[]> part : parts.entrySet()) {
                zip.putNextEntry(new ZipEntry(part.getKey()));
                zip.write(part.getValue());
            }
        }
        return out.toByteArray();
    }
}
