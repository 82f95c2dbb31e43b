package org.moothall.exchange.moderngov.replies;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// The text of a reply's bytes, whatever it says its charset is: by its byte order mark, else UTF-8 when it is
/// that, else as declared, else as Windows-1252, which is what comes of text pasted from Word.
public final class Decoding {
    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final Pattern DECLARED =
            Pattern.compile("(?i)(?:encoding\\s*=\\s*[\"']|charset\\s*=\\s*[\"']?)([a-z0-9._-]+)");

    private Decoding() {}

    /// The text, with a remark where the bytes are not what they say.
    public static String text(byte[] bytes, Remarks remarks) {
        if (starts(bytes, 0xFE, 0xFF) || starts(bytes, 0xFF, 0xFE)) {
            return new String(bytes, StandardCharsets.UTF_16);
        }
        int skipped = starts(bytes, 0xEF, 0xBB, 0xBF) ? 3 : 0;
        Optional<String> utf8 = strictly(bytes, skipped);
        if (utf8.isPresent()) {
            return utf8.get();
        }
        Charset declared = declared(bytes)
                .filter(charset -> charset != StandardCharsets.UTF_8)
                .orElse(WINDOWS);
        if (declared(bytes).filter(charset -> charset == declared).isEmpty()) {
            remarks.problem("is not the UTF-8 that it says it is, and was read as Windows-1252");
        }
        return new String(bytes, declared);
    }

    private static Optional<String> strictly(byte[] bytes, int skipped) {
        try {
            CharBuffer text = StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(bytes, skipped, bytes.length - skipped));
            return Optional.of(text.toString());
        } catch (CharacterCodingException other) {
            return Optional.empty();
        }
    }

    private static Optional<Charset> declared(byte[] bytes) {
        String start = new String(bytes, 0, Math.min(bytes.length, 1_024), StandardCharsets.ISO_8859_1);
        Matcher name = DECLARED.matcher(start);
        try {
            return name.find() ? Optional.of(Charset.forName(name.group(1))) : Optional.empty();
        } catch (IllegalCharsetNameException | UnsupportedCharsetException unknown) {
            return Optional.empty();
        }
    }

    private static boolean starts(byte[] bytes, int... marks) {
        for (int i = 0; i < marks.length; i++) {
            if (bytes.length <= i || (bytes[i] & 0xFF) != marks[i]) {
                return false;
            }
        }
        return true;
    }
}
