package org.moothall.documents.pdf;

import java.io.IOException;
import java.lang.foreign.Arena;
import java.lang.foreign.MemorySegment;
import java.lang.foreign.ValueLayout;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.zip.DataFormatException;
import java.util.zip.Inflater;
import org.moothall.documents.drawn.TooLarge;

/// Looks over a PDF before it is opened for streams that unpack to more than a machine's memory. PDFBox unpacks a
/// stream whole, and those in which a file keeps its own index as soon as it opens it.
final class Bombs {
    private static final long MOST = 128L << 20;
    private static final int DICTIONARY = 400;
    private static final byte[] STREAM = "stream".getBytes(StandardCharsets.US_ASCII);

    private Bombs() {}

    /// Returns where every stream is of an honest size.
    ///
    /// @throws TooLarge where one is not
    static void check(Path file) throws IOException {
        try (Arena arena = Arena.ofConfined();
                FileChannel channel = FileChannel.open(file, StandardOpenOption.READ)) {
            MemorySegment bytes = channel.map(FileChannel.MapMode.READ_ONLY, 0, channel.size(), arena);
            for (long at = next(bytes, 0); at >= 0; at = next(bytes, at)) {
                if (isPacked(bytes, at) && !said(bytes, at, "/Image")) {
                    measure(
                            bytes,
                            at,
                            said(bytes, at, "FlateDecode/FlateDecode") || said(bytes, at, "FlateDecode /FlateDecode"));
                }
            }
        }
    }

    /// Where the next stream's bytes begin; -1 after the last.
    private static long next(MemorySegment bytes, long from) {
        for (long at = from; at < bytes.byteSize() - 8; at++) {
            if (bytes.get(ValueLayout.JAVA_BYTE, at) == 's' && isStream(bytes, at)) {
                long start = at + STREAM.length;
                start += bytes.get(ValueLayout.JAVA_BYTE, start) == '\r' ? 1 : 0;
                return start + (bytes.get(ValueLayout.JAVA_BYTE, start) == '\n' ? 1 : 0);
            }
        }
        return -1;
    }

    private static boolean isStream(MemorySegment bytes, long at) {
        for (int i = 1; i < STREAM.length; i++) {
            if (bytes.get(ValueLayout.JAVA_BYTE, at + i) != STREAM[i]) {
                return false;
            }
        }
        return true;
    }

    /// True where the bytes begin as zlib's do (RFC 1950).
    private static boolean isPacked(MemorySegment bytes, long at) {
        return at + 1 < bytes.byteSize()
                && (bytes.get(ValueLayout.JAVA_BYTE, at) & 0x0f) == 8
                && ((bytes.get(ValueLayout.JAVA_BYTE, at) & 0xff) << 8
                                        | bytes.get(ValueLayout.JAVA_BYTE, at + 1) & 0xff)
                                % 31
                        == 0;
    }

    private static boolean said(MemorySegment bytes, long at, String word) {
        long start = Math.max(0, at - DICTIONARY);
        byte[] before = bytes.asSlice(start, at - start).toArray(ValueLayout.JAVA_BYTE);
        String text = new String(before, StandardCharsets.ISO_8859_1);
        return text.substring(Math.max(0, text.lastIndexOf(" obj"))).contains(word);
    }

    private static void measure(MemorySegment bytes, long at, boolean twice) throws TooLarge {
        long length = Math.min(bytes.byteSize() - at, Integer.MAX_VALUE);
        byte[] out = new byte[1 << 16];
        long size = 0;
        try (Inflater outer = new Inflater();
                Inflater inner = new Inflater()) {
            outer.setInput(bytes.asSlice(at, length).asByteBuffer());
            for (int got = outer.inflate(out); got > 0; got = outer.inflate(out)) {
                Pdf.goOn();
                size += got + (twice ? within(inner, ByteBuffer.wrap(out, 0, got)) : 0);
                if (size > MOST) {
                    throw new TooLarge("a stream unpacks to more than " + (MOST >> 20) + " MB");
                }
            }
        } catch (DataFormatException notPackedAfterAll) {
            // PDFBox stops at the same place
        }
    }

    private static long within(Inflater inner, ByteBuffer packed) throws DataFormatException {
        byte[] out = new byte[1 << 16];
        long size = 0;
        inner.setInput(packed);
        for (int got = inner.inflate(out); got > 0 && size <= MOST; got = inner.inflate(out)) {
            size += got;
        }
        return size;
    }
}
