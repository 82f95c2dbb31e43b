package org.moothall.house;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Objects;
import java.util.stream.Stream;
import org.opentest4j.TestAbortedException;

/// Where the recorded councils lie that some tests read. They are not part of the repository.
///
/// `moothall.recorded` or the environment's `MOOTHALL_RECORDED` names their directory; otherwise `../shared/data`
/// is tried. A test that finds nothing there is reported as skipped, with the reason.
public final class Recorded {
    private Recorded() {}

    /// A directory or file of the recordings, for example `moderngov/xml`.
    public static Path path(String name) {
        var found = root().resolve(name);
        if (!Files.exists(found)) {
            throw new TestAbortedException("No recording of " + name + ": set MOOTHALL_RECORDED to where it lies.");
        }
        return found;
    }

    private static Path root() {
        return Stream.of(System.getProperty("moothall.recorded"), System.getenv("MOOTHALL_RECORDED"), "../shared/data")
                .filter(Objects::nonNull)
                .map(Path::of)
                .findFirst()
                .orElseThrow();
    }
}
