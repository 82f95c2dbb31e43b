package org.moothall.hall.arrangement;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.database.Database;
import org.moothall.database.Stores;
import org.moothall.hall.HallEdition;
import org.moothall.ledger.entries.Entry;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// The hall followed into a file and into a server's database: both must hold the same.
class BothHallsTest {
    private static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    private static final Instant NOW = Instant.parse("2026-11-25T09:00:00Z");

    @TempDir
    Path folder;

    private Database file;
    private Database server;
    private HallFollower intoFile;
    private HallFollower intoServer;

    @BeforeEach
    void open() {
        file = Database.open(Stores.sqlite(folder), "hall");
        server = Database.open(Stores.postgres(), "hall");
        intoFile = new HallFollower(file, HallEdition.inMemory());
        intoServer = new HallFollower(server, HallEdition.inMemory());
    }

    @AfterEach
    void close() {
        file.close();
        server.close();
    }

    @Test
    void theWholeSampleCouncilIsTheSameInBoth() throws IOException {
        List<Entry> entries = entries(sample());
        for (int from = 0; from < entries.size(); from += 100) {
            apply(entries.subList(from, Math.min(entries.size(), from + 100)));
        }

        for (Table table : Table.values()) {
            assertThat(rows(server, table)).as(table.name()).isEqualTo(rows(file, table));
        }
        assertThat(rows(file, Table.MEETING)).hasSizeGreaterThan(90);
        assertThat(intoServer.position()).isEqualTo(entries.size()).isEqualTo(intoFile.position());
    }

    @Test
    void whatWasAppliedAlreadyIsPassedOver() {
        List<Entry> entries = entries(List.of(issue(1, "One"), issue(2, "Two"), issue(1, "One again")));
        apply(entries);
        List<Map<String, Object>> before = rows(file, Table.ISSUE);

        apply(entries);
        apply(entries.subList(1, 2));

        assertThat(rows(file, Table.ISSUE)).isEqualTo(before).hasSize(2);
        assertThat(rows(server, Table.ISSUE)).isEqualTo(before);
        assertThat(intoFile.position()).isEqualTo(3);
    }

    @Test
    void aWithdrawalTakesEverythingOfTheThingOutAndLeavesItsNotice() {
        apply(entries(List.of(RecordJson.read("""
                        {"kind":"meeting","id":7,"body":3,"date":"2026-07-01","items":[{"id":70,"title":"A","issue":1}]}"""), RecordJson.read("""
                        {"kind":"withdrawal","id":1,"of":"meeting","ofNumber":7,"title":"Wrong agenda","date":"2026-07-02"}"""))));

        for (Database store : List.of(file, server)) {
            assertThat(rows(store, Table.MEETING)).isEmpty();
            assertThat(rows(store, Table.ITEM)).isEmpty();
            assertThat(rows(store, Table.WITHDRAWN))
                    .singleElement()
                    .satisfies(row -> assertThat(row).containsEntry("title", "Wrong agenda"));
        }
    }

    @Test
    void aTextWithAnImpossibleCharacterIsKeptWithoutIt() {
        apply(entries(List.of(issue(1, "Nul\\u0000here"))));

        assertThat(rows(server, Table.ISSUE).getFirst()).containsEntry("title", "Nul\ufffdhere");
        assertThat(rows(file, Table.ISSUE)).isEqualTo(rows(server, Table.ISSUE));
    }

    @ParameterizedTest
    @EnumSource(Table.class)
    void everyTableHasTheSameColumnsInBoth(Table table) {
        List<String> inFile = file.read(handle -> handle.createQuery("select name from pragma_table_info(:table)")
                .bind("table", table.table())
                .mapTo(String.class)
                .list());
        List<String> inServer = server.read(handle -> handle.createQuery("""
                        select column_name from information_schema.columns
                        where table_schema = 'hall' and table_name = :table order by ordinal_position""")
                .bind("table", table.table())
                .mapTo(String.class)
                .list());

        assertThat(inFile).isNotEmpty().isEqualTo(inServer);
    }

    private void apply(List<Entry> entries) {
        intoFile.apply(entries);
        intoServer.apply(entries);
    }

    private static List<Map<String, Object>> rows(Database store, Table table) {
        return store.read(handle ->
                handle
                        .createQuery("select * from " + table.table())
                        .mapToMap()
                        .map(BothHallsTest::alike)
                        .list()
                        .stream()
                        .sorted((one, other) -> one.toString().compareTo(other.toString()))
                        .toList());
    }

    /// A file gives small numbers as `Integer`, a server large ones as `Long`.
    private static Map<String, Object> alike(Map<String, Object> row) {
        row.replaceAll((column, value) -> value instanceof Number number ? number.longValue() : value);
        return row;
    }

    private static Content issue(long id, String title) {
        return RecordJson.read("{\"kind\":\"issue\",\"id\":" + id + ",\"title\":\"" + title + "\"}");
    }

    private static List<Entry> entries(List<Content> contents) {
        List<Entry> entries = new ArrayList<>();
        for (Content content : contents) {
            entries.add(
                    new Entry(entries.size(), NOW, "Test", content.key(MEREBRIDGE), "00", RecordJson.text(content)));
        }
        return entries;
    }

    private static List<Content> sample() throws IOException {
        List<Content> contents = new ArrayList<>();
        try (Stream<Path> files = Files.list(Path.of("samples", "merebridge"))) {
            for (Path lines : files.filter(name -> name.toString().endsWith(".jsonl"))
                    .sorted()
                    .toList()) {
                for (String line : Files.readAllLines(lines)) {
                    contents.add(RecordJson.read(line));
                }
            }
        }
        return contents;
    }
}
