package org.moothall.site;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.ledger.Ledger;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// The sample council, read from the repository's own `samples/merebridge`.
final class SampleCouncil {
    static final AuthorityCode CODE = new AuthorityCode("merebridge");
    private static final Path DIRECTORY = Path.of("samples/merebridge");

    private SampleCouncil() {}

    /// Puts on a ledger what is not there yet.
    static void publish(Ledger ledger) {
        ledger.appendChanged("sample", CODE, contents());
    }

    private static List<Content> contents() {
        List<Content> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(DIRECTORY)) {
            contents.add(RecordJson.read(RecordJson.mapper()
                    .readTree(DIRECTORY.resolve("moothall.json").toFile())
                    .get("authority")
                    .toString()));
            for (Path file : files.filter(path -> path.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                Files.readAllLines(file).stream()
                        .filter(line -> !line.isBlank())
                        .map(RecordJson::read)
                        .forEach(contents::add);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return contents;
    }
}
