package org.moothall.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.ledger.Samples.MEREBRIDGE;
import static org.moothall.ledger.Samples.OFFICE;
import static org.moothall.ledger.Samples.body;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.stream.LongStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.lifecycle.AfterContainer;
import net.jqwik.api.lifecycle.BeforeContainer;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;
import org.moothall.database.StoreFailed;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.ledger.verification.Faults;
import org.moothall.ledger.verification.Verification;

/// Whatever byte of a ledger's file is changed: where that changes anything that can be read of the ledger, a
/// verification finds it.
@SuppressWarnings("NullAway.Init")
class FlippedBytesTest {
    private static final int MOST = 1 << 20;

    private static Path folder;
    private static byte[] whole;
    private static Optional<String> asWritten;
    private static int changes;

    @BeforeContainer
    static void write() throws IOException {
        folder = Files.createTempDirectory("flipped");
        Path file = folder.resolve("whole.db");
        SigningKey key = SigningKey.fleeting(new Origin("record.merebridge.example/ledger"));
        try (Database database = open(file)) {
            Ledger ledger =
                    Ledger.open(database, key, Clock.fixed(Instant.parse("2026-11-24T09:00:00Z"), ZoneOffset.UTC));
            ledger.append(OFFICE, MEREBRIDGE, List.of(body(1, "Cabinet"), body(2, "Council"), body(1, "The Cabinet")));
            ledger.append(
                    OFFICE,
                    MEREBRIDGE,
                    LongStream.range(3, 60).mapToObj(n -> body(n, "Body " + n)).toList());
            ledger.erase(0, "Order of the court");
            database.scrub();
        }
        whole = Files.readAllBytes(file);
        asWritten = contents(file);
    }

    @AfterContainer
    static void tidy() throws IOException {
        assertThat(changes).isGreaterThan(20);
        try (var files = Files.walk(folder)) {
            for (Path file : files.sorted(java.util.Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }

    private static Database open(Path file) {
        return Database.open(new Location.Sqlite(file, Durability.NORMAL), "ledger");
    }

    @Property(tries = 120)
    void aChangedByteThatCanBeReadIsFound(
            @ForAll @IntRange(max = MOST) int somewhere, @ForAll @IntRange(min = 1, max = 255) int flip)
            throws IOException {
        Path file = Files.createTempFile(folder, "flipped", ".db");
        byte[] flipped = whole.clone();
        flipped[somewhere % whole.length] ^= (byte) flip;
        Files.write(file, flipped);

        boolean changed = !contents(file).equals(asWritten);

        if (changed) {
            changes++;
            assertThat(fault(file))
                    .as("byte %d of %d", somewhere % whole.length, whole.length)
                    .isNotEmpty();
        }
    }

    private static Optional<String> fault(Path file) {
        Faults faults = new Faults();
        try (Database database = open(file)) {
            new Verification(database, faults, done -> {}).run();
        } catch (StoreFailed refused) {
            faults.add(String.valueOf(refused.getMessage()));
        }
        return faults.first();
    }

    /// All that can be read of the ledger; none where it cannot be read at all.
    private static Optional<String> contents(Path file) {
        StringBuilder text = new StringBuilder();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + file);
                Statement statement = connection.createStatement()) {
            for (String table : List.of("tip", "entries", "contents", "nodes", "heads", "keys")) {
                try (ResultSet rows = statement.executeQuery("select * from ledger_" + table)) {
                    while (rows.next()) {
                        for (int column = 1; column <= rows.getMetaData().getColumnCount(); column++) {
                            byte[] value = rows.getBytes(column);
                            text.append(
                                            value == null
                                                    ? "-"
                                                    : java.util.HexFormat.of().formatHex(value))
                                    .append(' ');
                        }
                        text.append('\n');
                    }
                }
            }
        } catch (SQLException unreadable) {
            return Optional.empty();
        }
        return Optional.of(text.toString());
    }
}
