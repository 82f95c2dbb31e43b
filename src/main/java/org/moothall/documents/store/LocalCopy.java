package org.moothall.documents.store;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A kept file as one on this machine's disk, for libraries that jump about in it.
///
/// @param path    to be read only
/// @param passing whether it was only made for the reading, and goes when it is closed
public record LocalCopy(Path path, boolean passing) implements AutoCloseable {
    @Override
    public void close() throws IOException {
        if (passing) {
            Files.deleteIfExists(path);
        }
    }
}
