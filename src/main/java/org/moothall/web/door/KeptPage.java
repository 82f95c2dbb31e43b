package org.moothall.web.door;

import io.netty.buffer.Unpooled;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpHeaders;
import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.LocalDate;
import java.util.HexFormat;
import org.jspecify.annotations.Nullable;

/// A page's bytes, as they go out. They lie outside the heap, so that sending them copies nothing. Each encoding is
/// made once, when a reader first asks for it.
public final class KeptPage {
    private final long edition;
    private final LocalDate day;
    private final String tag;
    private final CharSequence tagValue;
    private final CharSequence type;
    private final CharSequence language;
    private final Buffer plain;
    private volatile @Nullable Buffer gzip;
    private volatile @Nullable Buffer brotli;

    /// @param edition  of the public record that the page was made in
    /// @param day      on which it was made: what a page says of "next" and "still open" changes at midnight
    /// @param type     the media type
    /// @param language the language's code
    public KeptPage(long edition, LocalDate day, String type, String language, byte[] bytes) {
        this.edition = edition;
        this.day = day;
        this.tag = tag(bytes);
        this.tagValue = HttpHeaders.createOptimized(tag);
        this.type = HttpHeaders.createOptimized(type);
        this.language = HttpHeaders.createOptimized(language);
        this.plain = direct(bytes);
    }

    /// The entity tag, weak because one tag stands for all encodings.
    public String tag() {
        return tag;
    }

    /// The page as it is, without encoding.
    public byte[] bytes() {
        return plain.getBytes();
    }

    /// The body in an encoding, made now if nobody has asked for it before: to be called where one may take a
    /// moment.
    public Buffer body(Encoding encoding) {
        Buffer made = made(encoding);
        if (made != null) {
            return made;
        }
        Buffer body = direct(encoding.encode(bytes()));
        if (encoding == Encoding.BROTLI) {
            brotli = body;
        } else {
            gzip = body;
        }
        return body;
    }

    /// The body in an encoding, where it has been made.
    @Nullable
    Buffer made(Encoding encoding) {
        return switch (encoding) {
            case PLAIN -> plain;
            case GZIP -> gzip;
            case BROTLI -> brotli;
        };
    }

    /// The encoding in which a reader gets the page.
    ///
    /// @param accepted the request's `Accept-Encoding`
    public Encoding encoding(@Nullable String accepted) {
        return Encoding.of(accepted, plain.length());
    }

    long edition() {
        return edition;
    }

    LocalDate day() {
        return day;
    }

    CharSequence tagValue() {
        return tagValue;
    }

    CharSequence type() {
        return type;
    }

    CharSequence language() {
        return language;
    }

    /// How much memory the page takes at most, in bytes: an encoding is seldom more than half of the page.
    int weight() {
        return 500 + 2 * plain.length();
    }

    private static Buffer direct(byte[] bytes) {
        ByteBuffer outside = ByteBuffer.allocateDirect(bytes.length);
        outside.put(bytes).flip();
        return Buffer.buffer(Unpooled.wrappedBuffer(outside));
    }

    private static String tag(byte[] bytes) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(bytes);
            return "W/\"" + HexFormat.of().formatHex(hash, 0, 12) + "\"";
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }
}
