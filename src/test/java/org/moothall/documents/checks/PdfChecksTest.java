package org.moothall.documents.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentNameDictionary;
import org.apache.pdfbox.pdmodel.PDEmbeddedFilesNameTreeNode;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.filespecification.PDComplexFileSpecification;
import org.apache.pdfbox.pdmodel.common.filespecification.PDEmbeddedFile;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentGroup;
import org.apache.pdfbox.pdmodel.graphics.optionalcontent.PDOptionalContentProperties;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionLaunch;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.PaperFiles;
import org.moothall.documents.checks.Finding.Code;
import org.moothall.documents.press.Press;
import org.moothall.documents.press.Sheet;

/// What is found in PDFs, and in what is none.
class PdfChecksTest {
    @TempDir
    private Path folder;

    private interface Change {
        void on(PDDocument document) throws IOException;
    }

    @Test
    void inAGoodFileNothingIsFoundAndItsHeadingsAreRead() throws IOException {
        Checked checked = check(changed(document -> {}), "report.pdf");

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.pages()).isEqualTo(1);
        assertThat(checked.headings()).containsExactly("Purpose", "Costs");
    }

    @Test
    void whatItIsIsSaidByItsContentAndNotByItsName() throws IOException {
        assertThat(codes(check(changed(document -> {}), "report.docx"))).containsExactly(Code.OTHER_NAME);
        assertThat(codes(check(PaperFiles.xlsx(), "report.pdf"))).containsExactly(Code.OTHER_KIND);
        assertThat(codes(check("plain words".getBytes(StandardCharsets.UTF_8), "report.pdf")))
                .containsExactly(Code.OTHER_KIND);
        assertThat(codes(check(new byte[0], "report.pdf"))).containsExactly(Code.EMPTY);
        assertThat(codes(check("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8), "report.pdf")))
                .containsExactly(Code.DOES_NOT_OPEN);
    }

    @Test
    void aFileThatIsTooLargeIsNotOpenedAtAll() throws IOException {
        Path large = folder.resolve("large");
        try (var channel = FileChannel.open(large, StandardOpenOption.CREATE, StandardOpenOption.WRITE)) {
            channel.position(2L << 30).write(ByteBuffer.wrap(new byte[1]));
        }

        assertThat(codes(Checks.check(large, "report.pdf"))).containsExactly(Code.TOO_LARGE);
    }

    @Test
    void bombsPasswordsAndRestrictionsAreToldApart() throws IOException {
        assertThat(codes(check(PaperFiles.encrypted(), "a.pdf"))).containsExactly(Code.CLOSED_BY_PASSWORD);
        assertThat(codes(check(PaperFiles.pdfBomb(200L << 20), "a.pdf"))).containsExactly(Code.UNPACKS_TO_TOO_MUCH);
        assertThat(codes(check(
                        changed(document ->
                                document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()))),
                        "a.pdf")))
                .containsExactly(Code.RESTRICTED);
    }

    @Test
    void whatKeepsReadersOutIsABarrier() throws IOException {
        assertThat(codes(check(PaperFiles.pdf(List.of(List.of("Plain", "words"), List.of())), "a.pdf")))
                .containsExactly(Code.PAGE_WITHOUT_TEXT, Code.NOT_TAGGED, Code.NO_LANGUAGE, Code.NO_TITLE);
        assertThat(codes(check(PaperFiles.scan(2), "a.pdf"))).contains(Code.NO_TEXT);
    }

    @Test
    void whatActsIsFoundWhereverItHangs() throws IOException {
        Checked checked = check(
                changed(document -> {
                    PDActionJavaScript script = new PDActionJavaScript("app.alert(1)");
                    document.getDocumentCatalog().setOpenAction(script);
                    PDAnnotationLink link = new PDAnnotationLink();
                    link.setRectangle(new PDRectangle(10, 10));
                    PDActionLaunch launch = new PDActionLaunch();
                    link.setAction(launch);
                    document.getPage(0).setAnnotations(List.of(link));
                }),
                "a.pdf");

        assertThat(checked.findings())
                .containsExactly(new Finding(Code.SCRIPT, null, "", 1), new Finding(Code.ACTION, 1, "Launch", 1));
    }

    @Test
    void hiddenLayersCommentsAttachmentsAndAuthorsAreDangerous() throws IOException {
        Checked checked = check(
                changed(document -> {
                    PDOptionalContentProperties layers = new PDOptionalContentProperties();
                    PDOptionalContentGroup drafts = new PDOptionalContentGroup("Draft notes");
                    layers.addGroup(drafts);
                    layers.addGroup(new PDOptionalContentGroup("Map"));
                    layers.setGroupEnabled(drafts, false);
                    document.getDocumentCatalog().setOCProperties(layers);
                    PDAnnotationText comment = new PDAnnotationText();
                    comment.setTitlePopup("Gwyn Example");
                    PDAnnotationText redact = new PDAnnotationText();
                    redact.getCOSObject().setName(COSName.SUBTYPE, "Redact");
                    document.getPage(0).setAnnotations(List.of(comment, redact));
                    document.getDocumentInformation().setAuthor("Ffion Example");
                    attach(document);
                }),
                "a.pdf");

        assertThat(checked.findings())
                .containsExactly(
                        new Finding(Code.HIDDEN_LAYER, null, "Draft notes", 1),
                        new Finding(Code.COMMENTS, 1, "Gwyn Example", 1),
                        new Finding(Code.REDACTION_NOT_APPLIED, 1, "", 1),
                        new Finding(Code.ATTACHED_FILE, null, "sums.xlsx", 1),
                        new Finding(Code.PERSON_NAMED, null, "Ffion Example", 1),
                        new Finding(Code.LAYER, null, "Map", 1));
    }

    private static void attach(PDDocument document) throws IOException {
        PDComplexFileSpecification file = new PDComplexFileSpecification();
        file.setFile("sums.xlsx");
        file.setEmbeddedFile(new PDEmbeddedFile(document, new ByteArrayInputStream(new byte[3])));
        PDEmbeddedFilesNameTreeNode files = new PDEmbeddedFilesNameTreeNode();
        files.setNames(Map.of("sums", file));
        PDDocumentNameDictionary names = new PDDocumentNameDictionary(document.getDocumentCatalog());
        names.setEmbeddedFiles(files);
        document.getDocumentCatalog().setNames(names);
    }

    private static byte[] changed(Change change) throws IOException {
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        Press.print(
                new Sheet(
                        "Report",
                        "en-GB",
                        Jsoup.parseBodyFragment("<h1>Purpose</h1><p>Words.</p><h2>Costs</h2><p>More words.</p>")
                                .body()),
                printed);
        try (PDDocument document = Loader.loadPDF(printed.toByteArray())) {
            change.on(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static List<Code> codes(Checked checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    private Checked check(byte[] bytes, String name) throws IOException {
        return Checks.check(Files.write(folder.resolve("upload"), bytes), name);
    }
}
