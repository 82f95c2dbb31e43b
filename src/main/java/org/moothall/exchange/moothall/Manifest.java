package org.moothall.exchange.moothall;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.moothall.record.Authority;

/// What `moothall.json` says: the version of the format, and whose record it is.
record Manifest(int format, Authority authority) {
    static final String FILE = "moothall.json";
    private static final int FORMAT = 1;

    /// The manifest of a directory.
    ///
    /// @throws StrictRecords.Slip where there is none, or it is not one that this program reads
    static Manifest in(Path directory) throws StrictRecords.Slip, IOException {
        Path file = directory.resolve(FILE);
        if (!Files.isRegularFile(file)) {
            throw new StrictRecords.Slip(
                    "is not there, so that " + directory + " is no directory of the import format");
        }
        String text = new String(Files.readAllBytes(file), StandardCharsets.UTF_8);
        Manifest manifest = StrictRecords.read(text, Manifest.class);
        if (manifest.format() != FORMAT) {
            throw new StrictRecords.Slip("says format " + manifest.format() + "; this Moothall reads format " + FORMAT);
        }
        return manifest;
    }
}
