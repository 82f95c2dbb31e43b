package org.moothall.documents.drawing;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.pdf.PdfReading;
import org.moothall.documents.pdf.PdfText;
import org.moothall.record.parts.DocumentVersion.Reading;

/// Draws from files what they hold, whatever they are.
public final class Drawing {
    private static final long LARGEST = 500L << 20;
    private static final long LARGEST_WORDS = 30L << 20;

    private Drawing() {}

    /// The text of a file, page by page, or why there is none.
    ///
    /// @throws IOException where the disk refuses to read
    public static Drawn text(Path file) throws IOException {
        String mediaType = MediaTypes.of(file).orElse(null);
        if (mediaType == null) {
            return Drawn.nothing(null, Files.size(file) == 0 ? Reading.BROKEN : Reading.UNSUPPORTED);
        }
        long largest = MediaTypes.PDF.equals(mediaType) ? LARGEST : LARGEST_WORDS;
        if (Files.size(file) > largest) {
            return Drawn.nothing(mediaType, Reading.TOO_LARGE);
        }
        return Bounded.run(
                file.getFileName(), () -> text(file, mediaType), reading -> Drawn.nothing(mediaType, reading));
    }

    private static Drawn text(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case MediaTypes.PDF -> PdfText.draw(file);
            case MediaTypes.DOCX -> Word.draw(file);
            case MediaTypes.TEXT -> Words.draw(file);
            case MediaTypes.HTML -> WebPage.draw(file);
            case MediaTypes.CLOSED_OFFICE -> Drawn.nothing("application/vnd.ms-office", Reading.ENCRYPTED);
            default -> Drawn.nothing(mediaType, Reading.UNSUPPORTED);
        };
    }

    /// A reading of a file in simple HTML; [ReadingCopy#NONE] where there is none.
    ///
    /// @throws IOException where the disk refuses to read
    public static ReadingCopy reading(Path file) throws IOException {
        String mediaType = MediaTypes.of(file).orElse("");
        return Bounded.run(file.getFileName(), () -> reading(file, mediaType), unread -> ReadingCopy.NONE);
    }

    private static ReadingCopy reading(Path file, String mediaType) throws IOException {
        return switch (mediaType) {
            case MediaTypes.PDF -> PdfReading.draw(file);
            case MediaTypes.DOCX -> Word.reading(file);
            case MediaTypes.TEXT -> PlainReading.of(Words.draw(file).texts());
            case MediaTypes.HTML -> WebPage.reading(file);
            default -> ReadingCopy.NONE;
        };
    }

    /// A Word file as clean HTML to be printed, with its pictures in it; none where it cannot be read.
    ///
    /// @throws IOException where the disk refuses to read
    public static Optional<Element> printable(Path file) throws IOException {
        return Bounded.run(file.getFileName(), () -> Optional.of(Word.printable(file)), unread -> Optional.empty());
    }
}
