package org.moothall.operations.ground;

import java.nio.file.Path;
import picocli.CommandLine.Option;

/// The option that names the data directory, the same for every command.
public final class DataOption {
    @Option(
            names = "--data",
            paramLabel = "DIR",
            defaultValue = "data",
            description = "The directory that holds the record (${DEFAULT-VALUE}).")
    Path directory = Path.of("data");

    /// Where the data lies.
    public Path directory() {
        return directory;
    }
}
