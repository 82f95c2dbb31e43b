package org.moothall.operations;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Properties;

/// Settings that must be known before the framework starts, read from the places that it will read later.
final class Named {
    private static final Path FILE = Path.of("config", "application.properties");

    private Named() {}

    /// A setting from the system's properties, the environment, or the file of settings.
    static Optional<String> find(String name) {
        return Optional.ofNullable(System.getProperty(name))
                .or(() -> Optional.ofNullable(
                        System.getenv(name.toUpperCase(java.util.Locale.ROOT).replaceAll("[.-]", "_"))))
                .or(() -> Optional.ofNullable(file().getProperty(name)))
                .filter(value -> !value.isBlank());
    }

    private static Properties file() {
        Properties settings = new Properties();
        if (Files.isReadable(FILE)) {
            try (var text = Files.newBufferedReader(FILE)) {
                settings.load(text);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return settings;
    }
}
