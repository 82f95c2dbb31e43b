package org.moothall.operations.serving;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// The sample council as the run after the build brought it in (`target/sample`), so that the first demo starts at once
/// and need not read every paper again.
final class PreparedSample {
    private static final String STORE = "desk.db";

    private PreparedSample() {}

    private static Path directory() {
        return Path.of(System.getProperty("moothall.home", "."), "target", "sample");
    }

    /// Copies it into a directory that holds no record yet. The store comes last: while it is not there, nothing is.
    static void copyInto(Path data) throws IOException {
        Path prepared = directory();
        if (!Files.exists(prepared.resolve(SampleCouncil.STAMP)) || Files.exists(data.resolve(STORE))) {
            return;
        }
        for (Path file : files(prepared)) {
            Path copy = data.resolve(prepared.relativize(file).toString());
            Files.createDirectories(copy.resolveSibling(""));
            Files.copy(file, copy, StandardCopyOption.REPLACE_EXISTING, StandardCopyOption.COPY_ATTRIBUTES);
        }
    }

    private static List<Path> files(Path prepared) throws IOException {
        try (Stream<Path> all = Files.walk(prepared)) {
            return all.filter(Files::isRegularFile)
                    .filter(file -> !file.getFileName().toString().startsWith("."))
                    .sorted(Comparator.comparing(file -> file.endsWith(STORE)))
                    .toList();
        }
    }
}
