package org.moothall.documents.store;

import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;

/// Bytes kept under their SHA-256. What [#put] has answered outlives a crash, and nothing ever stands under a
/// hash that is not its own. A hash that is not 64 lower-case hexadecimal digits names nothing.
public interface DocumentStore extends AutoCloseable {
    /// Keeps the bytes of a stream, which may be longer than the memory, and answers what they are kept under. The
    /// caller closes the stream.
    ///
    /// @throws IOException where the stream breaks off or there is no room: then nothing is kept
    Stored put(InputStream bytes) throws IOException;

    /// True where something is kept under the hash.
    boolean holds(String sha256) throws IOException;

    /// How many bytes are kept under the hash.
    OptionalLong size(String sha256) throws IOException;

    /// The bytes kept under the hash, from a byte of them on. The caller closes the stream.
    ///
    /// @param from how many bytes to leave out
    Optional<InputStream> open(String sha256, long from) throws IOException;

    /// The bytes as a file to be read on this machine. The caller closes it, and writes nothing to it.
    Optional<LocalCopy> copy(String sha256) throws IOException;

    /// Every hash under which something is kept, in no order. The caller closes the stream.
    Stream<String> hashes() throws IOException;

    /// True where something is kept under the hash and its bytes still have that hash.
    default boolean verify(String sha256) throws IOException {
        Optional<InputStream> found = open(sha256, 0);
        if (found.isEmpty()) {
            return false;
        }
        try (InputStream bytes = found.get()) {
            return Sha256.of(bytes).equals(sha256);
        }
    }

    /// Deletes what is kept under the hash, for good.
    ///
    /// @return true where something was
    boolean forget(String sha256) throws IOException;

    @Override
    void close();
}
