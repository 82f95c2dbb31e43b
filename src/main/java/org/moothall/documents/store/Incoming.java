package org.moothall.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;

/// The folder where bytes wait until they are whole and their hash is known.
final class Incoming {
    private static final Duration FORGOTTEN = Duration.ofDays(1);
    private static final int AT_ONCE = 1 << 16;

    private final Path folder;

    /// Opens the folder and throws away what a killed process left in it more than a day ago.
    Incoming(Path folder, Instant now) throws IOException {
        this.folder = Files.createDirectories(folder);
        try (Stream<Path> left = Files.list(folder)) {
            for (Path file : left.toList()) {
                if (Files.getLastModifiedTime(file).toInstant().isBefore(now.minus(FORGOTTEN))) {
                    Files.deleteIfExists(file);
                }
            }
        }
    }

    /// A file of its own, for bytes that only pass through.
    Path file() throws IOException {
        return Files.createTempFile(folder, "part", ".tmp");
    }

    /// Writes the stream to a file that has reached the disk when this returns; nothing is left where it fails.
    ///
    /// @param part the file, its bytes' hash and their number
    record Arrived(Path part, Stored stored) {}

    Arrived receive(InputStream bytes) throws IOException {
        Path part = file();
        boolean whole = false;
        try {
            Stored stored = write(bytes, part);
            whole = true;
            return new Arrived(part, stored);
        } finally {
            if (!whole) {
                Files.deleteIfExists(part);
            }
        }
    }

    private static Stored write(InputStream bytes, Path part) throws IOException {
        MessageDigest digest = Sha256.begin();
        byte[] piece = new byte[AT_ONCE];
        long size = 0;
        try (FileChannel channel = FileChannel.open(part, StandardOpenOption.WRITE)) {
            for (int read = bytes.read(piece); read >= 0; read = bytes.read(piece)) {
                digest.update(piece, 0, read);
                for (ByteBuffer left = ByteBuffer.wrap(piece, 0, read); left.hasRemaining(); ) {
                    channel.write(left);
                }
                size += read;
            }
            channel.force(true);
        }
        return new Stored(Sha256.hex(digest), size);
    }
}
