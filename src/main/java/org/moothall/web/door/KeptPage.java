package org.moothall.web.door;

import com.aayushatharva.brotli4j.Brotli4jLoader;
import com.aayushatharva.brotli4j.encoder.Encoder;
import io.vertx.core.buffer.Buffer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.zip.GZIPOutputStream;
import org.jspecify.annotations.Nullable;

/// A page's bytes, as they go out, each encoding made once.
///
/// @param edition of the public record that the page was made in
/// @param day     on which it was made: what a page says of "next" and "still open" changes at midnight
/// @param tag     the entity tag, weak because one tag stands for all encodings
public record KeptPage(
        long edition,
        LocalDate day,
        String type,
        String language,
        String tag,
        Buffer plain,
        @Nullable Buffer gzip,
        @Nullable Buffer brotli) {

    private static final int WORTHWHILE = 1000;
    private static final int BROTLI_QUALITY = 5;
    private static final boolean BROTLI = Brotli4jLoader.isAvailable();

    public static KeptPage of(long edition, LocalDate day, String type, String language, byte[] bytes) {
        boolean worthwhile = bytes.length >= WORTHWHILE;
        return new KeptPage(
                edition,
                day,
                type,
                language,
                tag(bytes),
                Buffer.buffer(bytes),
                worthwhile ? gzip(bytes) : null,
                worthwhile && BROTLI ? brotli(bytes) : null);
    }

    /// How much memory the page takes, in bytes.
    public int weight() {
        return 500 + plain.length() + (gzip == null ? 0 : gzip.length()) + (brotli == null ? 0 : brotli.length());
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static Buffer gzip(byte[] bytes) {
        ByteArrayOutputStream out = new ByteArrayOutputStream(bytes.length / 3);
        try (GZIPOutputStream gzip = new GZIPOutputStream(out)) {
            gzip.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return Buffer.buffer(out.toByteArray());
    }

    private static Buffer brotli(byte[] bytes) {
        try {
            return Buffer.buffer(Encoder.compress(bytes, new Encoder.Parameters().setQuality(BROTLI_QUALITY)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
