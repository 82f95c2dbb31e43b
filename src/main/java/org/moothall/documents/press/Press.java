package org.moothall.documents.press;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfBoxRenderer;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jsoup.helper.W3CDom;
import org.jsoup.nodes.Document;

/// Prints sheets: A4, tagged, in the house's typefaces. Nothing is fetched from anywhere.
public final class Press {
    private static final byte[] SANS = bytes("fonts/source-sans-3-regular.ttf");
    private static final byte[] SANS_BOLD = bytes("fonts/source-sans-3-semibold.ttf");
    private static final byte[] SERIF = bytes("fonts/source-serif-4-regular.ttf");
    private static final byte[] SERIF_BOLD = bytes("fonts/source-serif-4-semibold.ttf");
    private static final byte[] SERIF_SLANTED = bytes("fonts/source-serif-4-italic.ttf");
    private static final String STYLE = new String(bytes("print.css"), StandardCharsets.UTF_8);

    static {
        XRLog.setLoggingEnabled(false);
    }

    private Press() {}

    /// Prints a sheet as a PDF that claims to be PDF/UA-1, and is.
    public static void print(Sheet sheet, OutputStream out) {
        try (PDDocument document = print(sheet)) {
            document.save(out);
        } catch (IOException e) {
            throw new UncheckedIOException("“" + sheet.title() + "” could not be printed", e);
        }
    }

    /// Prints a sheet as a document to be worked on; its typefaces are in it once it is saved. The caller closes
    /// it.
    public static PDDocument print(Sheet sheet) {
        PDDocument document = new PDDocument();
        try (PdfBoxRenderer renderer = builder(sheet)
                .usePDDocument(document)
                .toStream(OutputStream.nullOutputStream())
                .buildPdfRenderer()) {
            renderer.createPDFWithoutClosing();
            SpokenLinks.say(document);
            return document;
        } catch (IOException e) {
            throw new UncheckedIOException("“" + sheet.title() + "” could not be printed", e);
        }
    }

    /// The typeface for what is written on pages later.
    public static InputStream typeface() {
        return new ByteArrayInputStream(SANS_BOLD);
    }

    private static PdfRendererBuilder builder(Sheet sheet) {
        return new PdfRendererBuilder()
                .usePdfUaAccessibility(true)
                .withProducer("Moothall")
                .useUnicodeLineBreaker(new Breaks())
                .useUriResolver((base, uri) -> uri.startsWith("data:") || uri.startsWith("#") ? uri : null)
                .useFont(() -> new ByteArrayInputStream(SANS), "Source Sans 3", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(SANS_BOLD), "Source Sans 3", 600, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(SERIF), "Source Serif 4", 400, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(SERIF_BOLD), "Source Serif 4", 600, FontStyle.NORMAL, true)
                .useFont(() -> new ByteArrayInputStream(SERIF_SLANTED), "Source Serif 4", 400, FontStyle.ITALIC, true)
                .withW3cDocument(new W3CDom().fromJsoup(html(sheet)), null);
    }

    private static Document html(Sheet sheet) {
        Document html = Document.createShell("");
        html.root().child(0).attr("lang", sheet.language());
        html.title(sheet.title());
        html.head().appendElement("meta").attr("name", "description").attr("content", sheet.title());
        html.head().appendElement("style").text(STYLE);
        html.body().appendChildren(List.copyOf(sheet.body().clone().childNodes()));
        html.select("a[href]:not([title])").forEach(link -> link.attr("title", link.text()));
        return html;
    }

    private static byte[] bytes(String name) {
        try (InputStream in = Press.class.getResourceAsStream("/press/" + name)) {
            if (in == null) {
                throw new IllegalStateException(name + " is not shipped");
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(name, e);
        }
    }
}
