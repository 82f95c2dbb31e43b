package org.moothall.exchange.moderngov.sites;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.function.Supplier;

/// A recorded reply or document.
///
/// @param where how problems name it: the file's path within the directory, or the address it was kept under
public record Recording(String where, Supplier<byte[]> bytes) {
    /// The recording in a file.
    public static Recording of(Path directory, Path file) {
        return new Recording(directory.relativize(file).toString().replace('\\', '/'), () -> {
            try {
                return Files.readAllBytes(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    /// The file's own name, without the folders it lies in.
    String fileName() {
        return where.substring(where.lastIndexOf('/') + 1);
    }
}
