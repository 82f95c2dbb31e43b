package org.moothall.documents.packs;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jsoup.nodes.Element;
import org.moothall.documents.drawing.Drawing;
import org.moothall.documents.drawing.MediaTypes;
import org.moothall.documents.packs.Prepared.One;
import org.moothall.documents.packs.papers.Inherited;
import org.moothall.documents.packs.papers.Joining;
import org.moothall.documents.packs.papers.Preparation;
import org.moothall.documents.pdf.Pdf;
import org.moothall.documents.press.Press;
import org.moothall.documents.press.Sheet;

/// Opens papers, and prints a sheet for each that stays out.
final class Opening {
    private final Plan<? extends Paper> plan;
    private final Words words;

    Opening(Plan<? extends Paper> plan) {
        this.plan = plan;
        this.words = Words.in(plan.language());
    }

    One open(Paper paper) throws IOException {
        return switch (paper) {
            case Paper.Withheld withheld -> withheld(withheld);
            case Paper.Filed filed -> filed(filed);
            default -> throw new IllegalArgumentException("no such paper: " + paper);
        };
    }

    private One filed(Paper.Filed paper) throws IOException {
        return switch (MediaTypes.of(paper.file()).orElse("")) {
            case MediaTypes.PDF -> pdf(paper);
            case MediaTypes.DOCX -> word(paper);
            default -> stopped(paper, Joining.OTHER_KIND);
        };
    }

    private One pdf(Paper.Filed paper) throws IOException {
        PDDocument document = null;
        boolean ready = false;
        try {
            document = Pdf.open(paper.file());
            int pages = document.getNumberOfPages();
            if (pages == 0) {
                return stopped(paper, Joining.BROKEN);
            }
            List<Inherited> findings = Preparation.prepare(document, paper.title(), language(paper));
            ready = true;
            return new One(paper, document, pages, Joining.JOINED, findings);
        } catch (InvalidPasswordException closed) {
            return stopped(paper, Joining.CLOSED);
        } catch (IOException | RuntimeException | StackOverflowError broken) {
            // PDFBox throws almost anything at a file that is not well formed
            return stopped(paper, Joining.BROKEN);
        } finally {
            if (document != null && !ready) {
                IOUtils.closeQuietly(document);
            }
        }
    }

    private One word(Paper.Filed paper) throws IOException {
        Path file = paper.file();
        Optional<Element> html = Drawing.printable(file);
        if (html.isEmpty()) {
            return stopped(paper, Joining.BROKEN);
        }
        html.get().select("h1").addClass("part");
        PDDocument document = printed(new Sheet(paper.title(), language(paper), html.get()));
        return new One(
                paper, document, document.getNumberOfPages(), Joining.JOINED, List.of(Inherited.PRINTED_FROM_WORD));
    }

    private String language(Paper.Filed paper) {
        String own = paper.language();
        return own == null ? plan.language() : own;
    }

    /// A sheet in the place of a paper that could not be joined.
    One stopped(Paper paper, Joining why) throws IOException {
        String key = switch (why) {
            case CLOSED -> "closed";
            case OTHER_KIND -> "other";
            default -> "broken";
        };
        PDDocument document = sheet(paper.title(), "stopped", words.get(key), words.get(key + ".why"));
        return new One(paper, document, document.getNumberOfPages(), why, List.of());
    }

    private One withheld(Paper.Withheld paper) throws IOException {
        PDDocument document = sheet(paper.title(), "closed", words.get("withheld"), paper.why());
        return new One(paper, document, paper.pages(), Joining.WITHHELD, List.of());
    }

    private PDDocument sheet(String title, String look, String head, String why) throws IOException {
        Element body = new Element("body");
        body.appendElement("p").addClass("authority").text(plan.front().authority());
        body.appendElement("h1").text(title);
        Element block = body.appendElement("div").addClass(look);
        block.appendElement("p").appendElement("b").text(head);
        block.appendElement("p").text(why);
        return printed(new Sheet(title, plan.language(), body));
    }

    private static PDDocument printed(Sheet sheet) throws IOException {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        Press.print(sheet, bytes);
        PDDocument document = Loader.loadPDF(bytes.toByteArray());
        Preparation.prepare(document, sheet.title(), sheet.language());
        return document;
    }
}
