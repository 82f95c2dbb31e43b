package org.moothall.documents.checks;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import org.moothall.documents.checks.Finding.Code;
import org.moothall.documents.drawing.MediaTypes;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.drawn.ReadingCopy.Heading;
import org.moothall.documents.pdf.Pdf;
import org.moothall.documents.pdf.PdfReading;
import org.moothall.documents.pdf.PdfText;
import org.moothall.record.parts.DocumentVersion.Reading;

/// Checks PDFs.
final class PdfChecks {
    private static final COSName STRUCTURE = COSName.getPDFName("StructTreeRoot");

    private PdfChecks() {}

    static Checked check(Path file, Found found) throws IOException {
        Drawn drawn = PdfText.draw(file);
        if (drawn.reading() == Reading.ENCRYPTED) {
            found.add(Code.CLOSED_BY_PASSWORD);
            return checked(file, null, List.of(), found);
        }
        if (drawn.reading() == Reading.BROKEN || drawn.reading() == Reading.TOO_LARGE) {
            found.add(drawn.reading() == Reading.BROKEN ? Code.DOES_NOT_OPEN : Code.UNPACKS_TO_TOO_MUCH);
            return checked(file, drawn.pages(), List.of(), found);
        }
        text(drawn, found);
        try (PDDocument document = Pdf.open(file)) {
            whole(document, found);
            PdfPages.check(document, found);
            PdfLayers.check(document.getDocumentCatalog().getCOSObject(), found);
            PdfNames.check(document, found);
        } catch (InvalidPasswordException closed) {
            found.add(Code.CLOSED_BY_PASSWORD);
        }
        List<String> headings = drawn.texts().isEmpty() ? List.of() : headings(file);
        return checked(file, drawn.pages(), headings, found);
    }

    private static Checked checked(Path file, @Nullable Integer pages, List<String> headings, Found found)
            throws IOException {
        return new Checked(MediaTypes.PDF, Files.size(file), pages, headings, found.list());
    }

    private static List<String> headings(Path file) throws IOException {
        return PdfReading.draw(file).contents().stream().map(Heading::text).toList();
    }

    private static void text(Drawn drawn, Found found) {
        if (drawn.texts().isEmpty() || drawn.texts().stream().allMatch(String::isBlank)) {
            found.add(Code.NO_TEXT);
            return;
        }
        for (int page = 0; page < drawn.texts().size(); page++) {
            if (drawn.texts().get(page).isBlank()) {
                found.add(Code.PAGE_WITHOUT_TEXT, page + 1, "");
            }
        }
    }

    private static void whole(PDDocument document, Found found) {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        if (document.isEncrypted()) {
            found.add(Code.RESTRICTED);
        }
        if (!(catalog.getCOSObject().getDictionaryObject(STRUCTURE) instanceof COSDictionary tags)
                || !tags.containsKey(COSName.K)) {
            found.add(Code.NOT_TAGGED);
        }
        String language = catalog.getLanguage();
        if (language == null || language.isBlank()) {
            found.add(Code.NO_LANGUAGE);
        }
        String title = document.getDocumentInformation().getTitle();
        if (title == null || title.isBlank()) {
            found.add(Code.NO_TITLE);
        }
    }
}
