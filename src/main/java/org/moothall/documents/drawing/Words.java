package org.moothall.documents.drawing;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.moothall.documents.drawn.Drawn;
import org.moothall.record.parts.DocumentVersion.Reading;

/// Files that are words and nothing else.
final class Words {
    private static final Charset OLD = Charset.forName("windows-1252");
    private static final Pattern HTML = Pattern.compile(
            "(?is)^(?:\\s|<!--.*?-->|<\\?xml[^>]*>)*<(?:!doctype\\s+html|html|head|body|script|title|table|div|p)\\b.*");
    private static final Pattern SVG =
            Pattern.compile("(?is)^(?:\\s|<!--.*?-->|<\\?xml[^>]*>|<!doctype\\s+svg[^>]*>)*<svg\\b.*");

    private Words() {}

    /// What kind of text a file's beginning is, where it is text.
    static Optional<String> kind(byte[] head) {
        if (head.length == 0 || !isText(head)) {
            return Optional.empty();
        }
        String start = new String(head, 0, Math.min(head.length, 2000), StandardCharsets.UTF_8).replace("\ufeff", "");
        if (HTML.matcher(start).matches()) {
            return Optional.of(MediaTypes.HTML);
        }
        if (SVG.matcher(start).matches()) {
            return Optional.of("image/svg+xml");
        }
        return Optional.of(
                start.stripLeading().toLowerCase(Locale.ROOT).startsWith("<?xml")
                        ? "application/xml"
                        : MediaTypes.TEXT);
    }

    private static boolean isText(byte[] head) {
        for (byte one : head) {
            if (one >= 0 && one < 32 && one != '\n' && one != '\r' && one != '\t' && one != '\f' || one == 127) {
                return false;
            }
        }
        CoderResult utf8 = StandardCharsets.UTF_8
                .newDecoder()
                .decode(ByteBuffer.wrap(head), CharBuffer.allocate(head.length), false);
        return !utf8.isError() || printable(head);
    }

    /// In old encodings too most letters are plain ones.
    private static boolean printable(byte[] head) {
        int high = 0;
        for (byte one : head) {
            high += one < 0 ? 1 : 0;
        }
        return high * 10 < head.length;
    }

    /// The text of a file: UTF-8, or else Windows' old Western encoding.
    static String read(Path file) throws IOException {
        byte[] bytes = Files.readAllBytes(file);
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString()
                    .replace("\ufeff", "");
        } catch (CharacterCodingException notUtf8) {
            return new String(bytes, OLD);
        }
    }

    static Drawn draw(Path file) throws IOException {
        List<String> pages = List.of(read(file).split("\f", -1));
        return new Drawn(MediaTypes.TEXT, Reading.TEXT, pages.size(), pages);
    }
}
