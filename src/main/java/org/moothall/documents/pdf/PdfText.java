package org.moothall.documents.pdf;

import java.io.IOException;
import java.io.StringWriter;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.apache.pdfbox.text.PDFTextStripper;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.drawn.TooLarge;
import org.moothall.record.parts.DocumentVersion.Reading;

/// The text of a PDF, page by page, in one pass. A page that cannot be read is empty; the others are not lost
/// with it.
public final class PdfText extends PDFTextStripper {
    private static final String PDF = "application/pdf";
    private static final long MOST_LETTERS = 60_000_000;
    private static final int MOST_PAGES = 20_000;

    private final StringWriter page = new StringWriter();
    private final List<String> texts;
    private long letters;
    private int unreadable;

    private PdfText(int pages) {
        this.texts = new ArrayList<>(Collections.nCopies(pages, ""));
        setLineSeparator("\n");
        setPageStart("");
        setPageEnd("");
        setParagraphStart("\n");
    }

    /// The text of a file.
    ///
    /// @throws IOException where it cannot be read as a PDF
    public static Drawn draw(Path file) throws IOException {
        try (PDDocument document = Pdf.open(file)) {
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return Drawn.nothing(PDF, Reading.BROKEN);
            }
            if (pages > MOST_PAGES) {
                return new Drawn(PDF, Reading.TOO_LARGE, pages, List.of());
            }
            PdfText text = new PdfText(pages);
            text.writeText(document, text.page);
            if (text.unreadable == pages) {
                return new Drawn(PDF, Reading.BROKEN, pages, List.of());
            }
            if (Scans.are(document, text.texts)) {
                return new Drawn(PDF, Reading.SCANNED, pages, List.of());
            }
            return new Drawn(PDF, Reading.TEXT, pages, text.texts);
        } catch (InvalidPasswordException closed) {
            return Drawn.nothing(PDF, Reading.ENCRYPTED);
        }
    }

    @Override
    public void processPage(PDPage one) throws IOException {
        page.getBuffer().setLength(0);
        try {
            super.processPage(one);
        } catch (IOException | RuntimeException failed) {
            // PDFBox throws almost anything at a page that is not well formed
            Pdf.goOn();
            unreadable++;
        }
        String text = Pdf.clean(page.toString()).strip();
        letters += text.length();
        if (letters > MOST_LETTERS) {
            throw new TooLarge("more than " + MOST_LETTERS + " letters");
        }
        texts.set(getCurrentPageNo() - 1, text);
    }

    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        Pdf.goOn();
        super.processOperator(operator, operands);
    }
}
