package org.moothall.database;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The two folders of every schema's migrations make the same tables, columns, constraints and indexes; only types
/// differ, and how each database keeps what is only added to.
class SchemasAgreeTest {
    private static final Path MIGRATIONS = Path.of("src/main/resources/db");
    private static final Pattern MADE =
            Pattern.compile("(?im)^(create (?:table|unique index|index)|alter table)\\b[^;]*;");

    static List<String> schemas() throws IOException {
        try (Stream<Path> folders = Files.list(MIGRATIONS)) {
            return folders.map(folder -> folder.getFileName().toString())
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @MethodSource("schemas")
    void bothFoldersMakeTheSame(String schema) throws IOException {
        assertThat(made(schema, "postgresql"))
                .isEqualTo(made(schema, "sqlite"))
                .anyMatch(statement -> statement.startsWith("create table"));
    }

    /// What every migration of a folder makes, in its order, with a name before it.
    private static List<String> made(String schema, String folder) throws IOException {
        List<Path> files;
        try (Stream<Path> all = Files.list(MIGRATIONS.resolve(schema).resolve(folder))) {
            files = all.sorted().toList();
        }
        List<String> made = new ArrayList<>();
        for (Path file : files) {
            made.add(file.getFileName().toString());
            MADE.matcher(Files.readString(file).replaceAll("--.*", ""))
                    .results()
                    .map(found -> plain(found.group()))
                    .forEach(made::add);
        }
        return made;
    }

    private static String plain(String statement) {
        return statement
                .replaceAll("generated (by default|always) as identity ", "")
                .replaceAll("\\) strict(, without rowid)?;", ");")
                .replaceAll("\\) without rowid(, strict)?;", ");")
                .replaceAll("\\b(bigint|integer)\\b", "number")
                .replaceAll("\\b(blob|bytea)\\b", "bytes")
                .replaceAll("\\s+", " ");
    }
}
