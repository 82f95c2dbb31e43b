package org.moothall.record.format;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The schemas in docs/format say what the records say.
class SchemasTest {
    private static final Path PUBLISHED = Path.of("docs/format");

    /// With `-Dmoothall.schemas=write` the files are written first: after a change to the record, on purpose.
    @Test
    void thePublishedSchemasAreThoseOfTheRecords() throws IOException {
        Map<String, String> made = Schemas.all();
        if ("write".equals(System.getProperty("moothall.schemas"))) {
            write(made);
        }

        assertThat(published()).isEqualTo(made);
    }

    private static Map<String, String> published() throws IOException {
        Map<String, String> texts = new TreeMap<>();
        try (Stream<Path> files = Files.list(PUBLISHED)) {
            for (Path file :
                    files.filter(f -> f.toString().endsWith(".schema.json")).toList()) {
                texts.put(file.getFileName().toString(), Files.readString(file));
            }
        }
        return texts;
    }

    private static void write(Map<String, String> schemas) throws IOException {
        for (Map.Entry<String, String> schema : schemas.entrySet()) {
            Files.writeString(PUBLISHED.resolve(schema.getKey()), schema.getValue());
        }
    }
}
