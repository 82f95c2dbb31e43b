package org.moothall.exchange.oparl;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.ToLongFunction;
import java.util.regex.Pattern;
import java.util.zip.GZIPInputStream;

/// A plain search through recorded lines, with nothing of the importer in it, nor of any reader of JSON.
final class RawLines {
    private final List<String> lines;

    RawLines(Path file) {
        try (BufferedReader reader = new BufferedReader(new InputStreamReader(
                new GZIPInputStream(Files.newInputStream(file), 1 << 16), StandardCharsets.UTF_8))) {
            lines = reader.lines().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    long lines() {
        return lines.size();
    }

    /// How many lines hold the text.
    long with(String text) {
        return lines.stream().filter(line -> line.contains(text)).count();
    }

    /// How often the text stands in all lines.
    long count(String text) {
        return sum(line -> line.split(Pattern.quote(text), -1).length - 1L);
    }

    /// How often the text stands in the line, for the first line that has it most often.
    String fullest(String text) {
        return lines.stream()
                .max((one, other) -> Integer.compare(
                        one.split(Pattern.quote(text), -1).length, other.split(Pattern.quote(text), -1).length))
                .orElseThrow();
    }

    private long sum(ToLongFunction<String> each) {
        return lines.stream().mapToLong(each).sum();
    }
}
