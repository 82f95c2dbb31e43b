package org.moothall.documents.drawing;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import org.jsoup.nodes.Element;
import org.moothall.documents.drawn.Drawn;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.TooLarge;
import org.moothall.record.parts.DocumentVersion.Reading;
import org.zwobble.mammoth.DocumentConverter;

/// Word files. They have no pages of their own, so all of one is its first page.
final class Word {
    private static final long LARGEST = 100L << 20;
    private static final int AT_ONCE = 1 << 16;

    private Word() {}

    static Drawn draw(Path file) throws IOException {
        return new Drawn(MediaTypes.DOCX, Reading.TEXT, null, List.of(Tidy.text(html(file))));
    }

    static ReadingCopy reading(Path file) throws IOException {
        return Tidy.reading(html(file));
    }

    /// Pictures are left where they are: only their descriptions are taken.
    private static String html(Path file) throws IOException {
        check(file);
        return new DocumentConverter()
                .imageConverter(picture -> Map.of("alt", picture.getAltText().orElse("")))
                .convertToHtml(file.toFile())
                .getValue();
    }

    /// The whole of it as HTML to be printed, pictures of an honest size as `data:`.
    static Element printable(Path file) throws IOException {
        check(file);
        String html = new DocumentConverter()
                .addStyleMap("p[style-name='Title'] => p.title:fresh")
                .imageConverter(picture -> {
                    Map<String, String> attributes = new HashMap<>();
                    attributes.put("alt", picture.getAltText().orElse(""));
                    Pictures.data(picture).ifPresent(data -> attributes.put("src", data));
                    return attributes;
                })
                .convertToHtml(file.toFile())
                .getValue();
        return Tidy.printable(html);
    }

    /// Counts what the parts come to when they are unpacked, before anybody holds them in memory, and refuses a
    /// document type: the format (ECMA-376) has none, and only mischief needs one.
    private static void check(Path file) throws IOException {
        long total = 0;
        try (ZipFile zip = new ZipFile(file.toFile())) {
            for (Enumeration<? extends ZipEntry> parts = zip.entries(); parts.hasMoreElements(); ) {
                ZipEntry part = parts.nextElement();
                if (part.getName().toLowerCase(Locale.ROOT).matches(".*\\.(?:xml|rels)")) {
                    total += size(zip, part, LARGEST - total);
                }
            }
        }
    }

    private static long size(ZipFile zip, ZipEntry part, long most) throws IOException {
        long size = 0;
        byte[] piece = new byte[AT_ONCE];
        try (InputStream in = zip.getInputStream(part)) {
            int read = in.readNBytes(piece, 0, AT_ONCE);
            if (new String(piece, 0, read, StandardCharsets.ISO_8859_1).contains("<!DOCTYPE")) {
                throw new IOException("a part has a document type");
            }
            for (; read > 0; read = in.read(piece)) {
                size += read;
                if (size > most) {
                    throw new TooLarge("its parts come to more than " + (LARGEST >> 20) + " MB");
                }
            }
        }
        return size;
    }
}
