package org.moothall.operations;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;
import org.moothall.documents.Documents;
import org.moothall.hall.HallEdition;
import org.moothall.hall.arrangement.HallFollower;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.Samples;
import org.moothall.ledger.followers.Followers;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.parts.DocumentVersion;

/// Publishes without end until it is killed, a hall following, and prints each size that was acknowledged.
final class AppendingProcess {
    private AppendingProcess() {}

    public static void main(String... arguments) {
        Path data = Path.of(arguments[0]);
        try (Parts parts = new Parts(data)) {
            parts.followers.start();
            for (long number = parts.ledger.head().size(); number < Long.MAX_VALUE; number += 3) {
                parts.publish(number + 1);
            }
        }
    }

    /// A data directory's parts, as a server puts them together.
    static final class Parts implements AutoCloseable {
        final Database desk;
        final Database hall;
        final Ledger ledger;
        final Documents documents;
        final HallFollower follower;
        final Followers followers;

        Parts(Path data) {
            desk = Database.open(new Location.Sqlite(data.resolve("desk.db"), Durability.FULL), "ledger");
            hall = Database.open(new Location.Sqlite(data.resolve("hall.db"), Durability.NORMAL), "hall");
            SigningKey key = SigningKey.open(data.resolve("ledger.key"), new Origin("record.merebridge.example"));
            ledger = Ledger.open(desk, key, Clock.systemUTC());
            documents = Documents.in(data, Clock.systemUTC());
            follower = new HallFollower(hall, HallEdition.in(data.resolve("hall.edition")));
            followers = new Followers(ledger, List.of(follower));
        }

        void publish(long number) {
            byte[] bytes = ("Report " + number).getBytes(StandardCharsets.UTF_8);
            DocumentVersion said = new DocumentVersion(
                    1,
                    null,
                    "en",
                    "report.txt",
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    DocumentVersion.Reading.NOT_READ,
                    null);
            DocumentVersion kept = documents.keep(new ByteArrayInputStream(bytes), said);
            List<Content> contents = List.of(
                    Samples.body(number, "Body " + number),
                    Samples.body(1, "Cabinet " + number),
                    new Document(new DocumentId(number), "Report " + number, null, null, null, List.of(kept), null));
            System.out.println(
                    ledger.append(Samples.OFFICE, Samples.MEREBRIDGE, contents).size());
        }

        @Override
        public void close() {
            followers.close();
            documents.close();
            hall.close();
            desk.close();
        }
    }
}
