package org.moothall.exchange.moderngov;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// A plain search through recorded files, with nothing of the importer in it.
final class RawFiles {
    private RawFiles() {}

    static String raw(Path recorded, String start) {
        try (Stream<Path> files = Files.walk(recorded)) {
            return files.filter(Files::isRegularFile)
                    .filter(file -> file.getFileName().toString().matches(start))
                    .map(RawFiles::text)
                    .collect(Collectors.joining("\n"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static String text(Path file) {
        try {
            return Files.readString(file, StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<Long> found(String text, String pattern) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(match -> Long.valueOf(match.group(1)))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
