package org.moothall.exchange.moothall;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.record.Content;
import org.moothall.record.ids.Kind;

/// The sample council, read from the repository's own `samples/merebridge`.
final class Merebridge {
    static final Path DIRECTORY = Path.of("samples/merebridge");

    private final List<Content> contents = new ArrayList<>();

    private Merebridge() {}

    /// A line of the sample and where it stands.
    record Line(String where, String json) {}

    static Merebridge read() throws StrictRecords.Slip {
        var sample = new Merebridge();
        for (Line line : lines()) {
            sample.contents.add(StrictRecords.read(line.json(), Content.class));
        }
        return sample;
    }

    static List<Line> lines() {
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(Merebridge::linesOf)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Stream<Line> linesOf(Path file) {
        try {
            List<String> texts = Files.readAllLines(file);
            return java.util.stream.IntStream.range(0, texts.size())
                    .mapToObj(i -> new Line(file.getFileName() + ":" + (i + 1), texts.get(i)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    <C extends Content> List<C> all(Class<C> kind) {
        return contents.stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    Set<Long> numbers(Kind kind) {
        return contents.stream()
                .filter(content -> content.kind() == kind)
                .map(Content::number)
                .collect(Collectors.toSet());
    }

    Map<Kind, Long> counts() {
        return contents.stream().collect(Collectors.groupingBy(Content::kind, Collectors.counting()));
    }

    <C extends Content> Map<Long, C> byNumber(Class<C> kind) {
        return all(kind).stream().collect(Collectors.toMap(Content::number, Function.identity()));
    }
}
