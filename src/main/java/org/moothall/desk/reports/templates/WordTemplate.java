package org.moothall.desk.reports.templates;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Entities;
import org.jsoup.nodes.Entities.EscapeMode;

/// A Word file to begin a report from (WordprocessingML, ECMA-376): the facts in a table, the headings as
/// headings, a language and a title, so that what is written in it can be read by all.
///
/// @param title    of the report
/// @param language BCP 47
/// @param facts    names and values: the body, the date, the author
/// @param headings what the body wants
public record WordTemplate(String title, String language, Map<String, String> facts, List<String> headings) {
    private static final String SPACE = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006/";
    private static final String HEAD = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n";
    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    public WordTemplate {
        facts = new LinkedHashMap<>(facts);
        headings = List.copyOf(headings);
    }

    /// The file. The same template twice is the same bytes.
    public byte[] bytes() {
        Map<String, String> parts = new LinkedHashMap<>();
        parts.put("[Content_Types].xml", types());
        parts.put("_rels/.rels", relations());
        parts.put("word/_rels/document.xml.rels", documentRelations());
        parts.put("word/document.xml", document());
        parts.put("word/styles.xml", styles());
        parts.put("docProps/core.xml", properties());
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipOutputStream zip = new ZipOutputStream(out)) {
            for (Map.Entry<String, String> part : parts.entrySet()) {
                ZipEntry entry = new ZipEntry(part.getKey());
                entry.setTime(0);
                zip.putNextEntry(entry);
                zip.write((HEAD + part.getValue()).getBytes(StandardCharsets.UTF_8));
            }
        } catch (IOException e) {
            throw new UncheckedIOException("a Word file could not be made", e);
        }
        return out.toByteArray();
    }

    private static String types() {
        return "<Types xmlns=\"" + PACKAGE + "content-types\">"
                + "<Default Extension=\"rels\" ContentType=\"application/vnd.openxmlformats-package.relationships+xml\"/>"
                + "<Default Extension=\"xml\" ContentType=\"application/xml\"/>"
                + "<Override PartName=\"/word/document.xml\" ContentType=\"" + TYPE + "document.main+xml\"/>"
                + "<Override PartName=\"/word/styles.xml\" ContentType=\"" + TYPE + "styles+xml\"/>"
                + "<Override PartName=\"/docProps/core.xml\" ContentType=\"application/vnd.openxmlformats-package.core-properties+xml\"/>"
                + "</Types>";
    }

    private static String relations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\">"
                + "<Relationship Id=\"rId1\" Type=\"" + OFFICE + "officeDocument\" Target=\"word/document.xml\"/>"
                + "<Relationship Id=\"rId2\" Type=\"" + PACKAGE
                + "relationships/metadata/core-properties\" Target=\"docProps/core.xml\"/></Relationships>";
    }

    private static String documentRelations() {
        return "<Relationships xmlns=\"" + PACKAGE + "relationships\"><Relationship Id=\"rId1\" Type=\"" + OFFICE
                + "styles\" Target=\"styles.xml\"/></Relationships>";
    }

    private String document() {
        StringBuilder body = new StringBuilder(paragraph("Title", title));
        if (!facts.isEmpty()) {
            body.append("<w:tbl><w:tblPr><w:tblW w:w=\"5000\" w:type=\"pct\"/></w:tblPr>")
                    .append("<w:tblGrid><w:gridCol w:w=\"2600\"/><w:gridCol w:w=\"6400\"/></w:tblGrid>");
            facts.forEach((name, value) -> body.append("<w:tr>")
                    .append(cell(2600, name))
                    .append(cell(6400, value))
                    .append("</w:tr>"));
            body.append("</w:tbl>");
        }
        for (String heading : headings) {
            body.append(paragraph("Heading1", heading)).append(paragraph("Normal", ""));
        }
        return "<w:document xmlns:w=\"" + SPACE + "\"><w:body>" + body
                + "<w:sectPr><w:pgSz w:w=\"11906\" w:h=\"16838\"/>"
                + "<w:pgMar w:top=\"1247\" w:right=\"1247\" w:bottom=\"1361\" w:left=\"1247\" w:header=\"708\" w:footer=\"708\" w:gutter=\"0\"/>"
                + "</w:sectPr></w:body></w:document>";
    }

    private static String cell(int width, String text) {
        return "<w:tc><w:tcPr><w:tcW w:w=\"" + width + "\" w:type=\"dxa\"/></w:tcPr>" + paragraph("Normal", text)
                + "</w:tc>";
    }

    private static String paragraph(String style, String text) {
        return "<w:p><w:pPr><w:pStyle w:val=\"" + style + "\"/></w:pPr>"
                + (text.isEmpty() ? "" : "<w:r><w:t xml:space=\"preserve\">" + escaped(text) + "</w:t></w:r>")
                + "</w:p>";
    }

    private String styles() {
        return "<w:styles xmlns:w=\"" + SPACE + "\"><w:docDefaults><w:rPrDefault><w:rPr>"
                + "<w:rFonts w:ascii=\"Arial\" w:hAnsi=\"Arial\" w:cs=\"Arial\"/><w:sz w:val=\"24\"/><w:lang w:val=\""
                + escaped(language) + "\"/></w:rPr></w:rPrDefault>"
                + "<w:pPrDefault><w:pPr><w:spacing w:after=\"120\" w:line=\"288\" w:lineRule=\"auto\"/></w:pPr></w:pPrDefault></w:docDefaults>"
                + "<w:style w:type=\"paragraph\" w:default=\"1\" w:styleId=\"Normal\"><w:name w:val=\"Normal\"/></w:style>"
                + style("Title", "Title", 44, "")
                + style("Heading1", "heading 1", 30, "<w:outlineLvl w:val=\"0\"/>")
                + style("Heading2", "heading 2", 26, "<w:outlineLvl w:val=\"1\"/>")
                + "</w:styles>";
    }

    private static String style(String id, String name, int halfPoints, String level) {
        return "<w:style w:type=\"paragraph\" w:styleId=\"" + id + "\"><w:name w:val=\"" + name
                + "\"/><w:basedOn w:val=\"Normal\"/><w:next w:val=\"Normal\"/><w:qFormat/>"
                + "<w:pPr><w:keepNext/><w:spacing w:before=\"280\" w:after=\"120\"/>" + level + "</w:pPr>"
                + "<w:rPr><w:b/><w:sz w:val=\"" + halfPoints + "\"/></w:rPr></w:style>";
    }

    private String properties() {
        return "<cp:coreProperties xmlns:cp=\"" + PACKAGE
                + "metadata/core-properties\" xmlns:dc=\"http://purl.org/dc/elements/1.1/\"><dc:title>"
                + escaped(title) + "</dc:title><dc:language>" + escaped(language)
                + "</dc:language></cp:coreProperties>";
    }

    private static String escaped(String text) {
        return Entities.escape(text, new Document.OutputSettings().escapeMode(EscapeMode.xhtml));
    }
}
