package org.moothall.web.door;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// The encodings in which a page goes out.
public enum Encoding {
    PLAIN("identity"),
    GZIP("gzip"),
    BROTLI("br");

    private static final int WORTHWHILE = 1000;
    private static final int BROTLI_QUALITY = 5;
    private static final boolean HAS_BROTLI = Brotli4jLoader.isAvailable();

    private final String token;

    Encoding(String token) {
        this.token = token;
    }

    /// Its name in headers.
    public String token() {
        return token;
    }

    /// The best one for a reader who accepts these, and a body of so many bytes.
    static Encoding of(@Nullable String accepted, int length) {
        if (accepted == null || length < WORTHWHILE) {
            return PLAIN;
        }
        if (HAS_BROTLI && BROTLI.isIn(accepted)) {
            return BROTLI;
        }
        return GZIP.isIn(accepted) ? GZIP : PLAIN;
    }

    /// RFC 9110 section 12.5.3, as far as it matters: named and not refused with `q=0`.
    private boolean isIn(String accepted) {
        for (String part : accepted.split(",", -1)) {
            String[] words = part.trim().split("\\s*;\\s*", -1);
            if (words[0].equalsIgnoreCase(token)) {
                return words.length == 1 || !words[1].matches("q=0(\\.0*)?");
            }
        }
        return false;
    }

    byte[] encode(byte[] bytes) {
        try {
            return switch (this) {
                case PLAIN -> bytes;
                case GZIP -> gzip(bytes);
                case BROTLI -> Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY));
            };
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] gzip(byte[] bytes) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        }
        return out.toByteArray();
    }
}
