package org.moothall.documents.pdf;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.CancellationException;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.io.RandomAccessReadBufferedFile;
import org.apache.pdfbox.pdmodel.PDDocument;

/// How PDFs are opened, and how a long reading is broken off.
public final class Pdf {
    private static final long IN_MEMORY = 16L << 20;

    private Pdf() {}

    /// Opens a file: a small one is read at once, a large one in pieces as they are needed.
    ///
    /// @throws org.moothall.documents.drawn.TooLarge where it would unpack to more than is read
    public static PDDocument open(Path file) throws IOException {
        Bombs.check(file);
        return Files.size(file) <= IN_MEMORY
                ? Loader.loadPDF(new RandomAccessReadBuffer(Files.readAllBytes(file)))
                : Loader.loadPDF(new RandomAccessReadBufferedFile(file));
    }

    /// Returns, unless the time is up.
    static void goOn() {
        if (Thread.currentThread().isInterrupted()) {
            throw new CancellationException("out of time");
        }
    }

    /// A text without what fonts leave between the letters: controls, and spaces of no width.
    static String clean(String text) {
        StringBuilder clean = new StringBuilder(text.length());
        text.codePoints()
                .filter(letter -> letter >= ' ' && letter != 0x7f || letter == '\n' || letter == '\t')
                .filter(letter -> letter != 0x200b && letter != 0xfeff && (letter < 0xfffe || letter > 0xffff))
                .forEach(clean::appendCodePoint);
        return clean.toString();
    }
}
