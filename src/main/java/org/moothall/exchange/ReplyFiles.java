package org.moothall.exchange;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.DigestInputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Optional;
import java.util.zip.Deflater;
import java.util.zip.GZIPInputStream;
import java.util.zip.GZIPOutputStream;

/// Raw replies, gzipped, in files named by the SHA-256 of their bytes.
final class ReplyFiles {
    private final Path directory;

    ReplyFiles(Path directory) {
        this.directory = directory;
    }

    /// Keeps the bytes, once, and answers their hash.
    String put(byte[] bytes) {
        String sha256 = sha256(bytes);
        Path file = file(sha256);
        try {
            if (!Files.exists(file)) {
                Path folder = Files.createDirectories(directory.resolve(sha256.substring(0, 2)));
                Path part = Files.createTempFile(folder, "part", ".gz");
                Files.write(part, packed(bytes));
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return sha256;
    }

    /// Keeps a file's bytes, once, and answers their hash. What is gzipped already is not packed hard a second
    /// time.
    String put(Path source) {
        try {
            String sha256 = sha256(source);
            Path file = file(sha256);
            if (!Files.exists(file)) {
                Path folder = Files.createDirectories(directory.resolve(sha256.substring(0, 2)));
                Path part = Files.createTempFile(folder, "part", ".gz");
                int level = source.toString().endsWith(".gz") ? Deflater.NO_COMPRESSION : Deflater.BEST_SPEED;
                try (OutputStream gzip = new Packing(Files.newOutputStream(part), level)) {
                    Files.copy(source, gzip);
                }
                Files.move(part, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
            }
            return sha256;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static final class Packing extends GZIPOutputStream {
        Packing(OutputStream out, int level) throws IOException {
            super(out, 1 << 16);
            def.setLevel(level);
        }
    }

    /// The bytes, where they lie here whole: a file damaged by a crash is as good as none.
    Optional<byte[]> find(String sha256) {
        Path file = file(sha256);
        if (!Files.exists(file)) {
            return Optional.empty();
        }
        try (GZIPInputStream in = new GZIPInputStream(new ByteArrayInputStream(Files.readAllBytes(file)))) {
            byte[] bytes = in.readAllBytes();
            return sha256(bytes).equals(sha256) ? Optional.of(bytes) : Optional.empty();
        } catch (IOException damaged) {
            return Optional.empty();
        }
    }

    /// Deletes the bytes for good; true where some were kept.
    boolean forget(String sha256) {
        try {
            return Files.deleteIfExists(file(sha256));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path file(String sha256) {
        return directory.resolve(sha256.substring(0, 2)).resolve(sha256.substring(2) + ".gz");
    }

    private static byte[] packed(byte[] bytes) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(bytes);
        }
        return packed.toByteArray();
    }

    private static String sha256(byte[] bytes) {
        return HexFormat.of().formatHex(sha256().digest(bytes));
    }

    private static String sha256(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = new DigestInputStream(Files.newInputStream(file), digest)) {
            in.transferTo(OutputStream.nullOutputStream());
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    private static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}
