package org.moothall.operations.keeping;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;
import org.moothall.exchange.LedgerAtHand;
import org.moothall.exchange.Progress;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.Samples;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.verification.Extent;
import org.moothall.ledger.verification.Faults;
import org.moothall.ledger.verification.Verification;

/// A backup and the way back.
class BackupTest {
    @TempDir
    Path folder;

    private Path data;
    private Path backup;

    @BeforeEach
    void make() throws IOException {
        data = Files.createDirectories(folder.resolve("data"));
        backup = folder.resolve("backup.zip");
        write("documents/ab/abc", "report");
        write("documents/incoming/half", "half");
        write("drawn/abc", "text");
        write("index/segment", "words");
        write("hall.db", "hall");
        write("provenance/index.jsonl", "{}");
        write("ledger.key", "key");
        write(".moothall.lock", "x");
    }

    private void write(String name, String text) throws IOException {
        Path file = data.resolve(name);
        Files.createDirectories(file.resolveSibling(""));
        Files.writeString(file, text);
    }

    private static Database open(Path data) {
        return Database.open(new Location.Sqlite(data.resolve("desk.db"), Durability.FULL), "ledger");
    }

    /// Backs up while the store is open and something has just been published.
    private void backUp() throws IOException {
        try (Database desk = open(data)) {
            Ledger ledger =
                    Ledger.open(desk, SigningKey.fleeting(new Origin("record.merebridge.example")), LedgerAtHand.CLOCK);
            ledger.append(Samples.OFFICE, Samples.MEREBRIDGE, List.of(Samples.body(1, "Cabinet")));
            assertThat(new Archive(data, Progress.none()).write(desk, backup).files())
                    .isEqualTo(4);
        }
    }

    @Test
    void whatCannotBeMadeAgainComesBack() throws IOException {
        backUp();
        Path restored = folder.resolve("restored");

        assertThat(new Unpacking(restored).unpack(backup)).isEmpty();

        try (var files = Files.walk(restored)) {
            assertThat(files.filter(Files::isRegularFile)
                            .map(file -> restored.relativize(file).toString()))
                    .containsExactlyInAnyOrder("desk.db", "documents/ab/abc", "ledger.key", "provenance/index.jsonl");
        }
        Faults faults = new Faults();
        try (Database desk = open(restored)) {
            assertThat(new Verification(desk, faults, done -> {}).run()).isEqualTo(new Extent(1, 2, 0));
        }
        assertThat(faults.first()).isEmpty();
    }

    @Test
    void onlyTheOwnerMayReadABackupAndNothingElseIsLeftBeside() throws IOException {
        backUp();

        assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(backup)))
                .isEqualTo("rw-------");
        try (var there = Files.list(folder)) {
            assertThat(there.map(file -> file.getFileName().toString()))
                    .containsExactlyInAnyOrder("data", "backup.zip");
        }
    }

    @Test
    void nothingIsRestoredOverWhatIsThere() throws IOException {
        backUp();

        assertThat(new Unpacking(data).unpack(backup))
                .hasValueSatisfying(words -> assertThat(words).contains("is not empty"));
        assertThat(data.resolve("hall.db")).hasContent("hall");
    }

    @Test
    void whatIsNoBackupOrLeadsElsewhereLeavesNothing() throws IOException {
        Path restored = folder.resolve("restored");
        Files.writeString(backup, "no zip");
        assertThat(new Unpacking(restored).unpack(backup)).isPresent();

        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(backup))) {
            zip.putNextEntry(new ZipEntry("desk.db"));
            zip.putNextEntry(new ZipEntry("../elsewhere"));
        }
        assertThat(new Unpacking(restored).unpack(backup)).isPresent();

        assertThat(new Unpacking(restored).unpack(folder.resolve("none"))).isPresent();
        assertThat(restored).doesNotExist();
        assertThat(folder.resolve("elsewhere")).doesNotExist();
        assertThat(folder.resolve("restored.restoring")).doesNotExist();
    }
}
