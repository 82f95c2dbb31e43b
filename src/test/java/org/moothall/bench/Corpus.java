package org.moothall.bench;

import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;
import org.moothall.hall.HallEdition;
import org.moothall.hall.arrangement.HallFollower;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.entries.Entry;
import org.moothall.ledger.notes.Origin;
import org.moothall.ledger.notes.SigningKey;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// A council made up by dice: bodies, meetings with twenty items each, and an issue for every meeting, on which its
/// items are. The same number gives the same council.
final class Corpus {
    /// Items of a meeting.
    static final int ITEMS = 20;

    private static final AuthorityCode CODE = new AuthorityCode("dicebridge");
    private static final int BODIES = 40;
    private static final int BATCH = 250;

    private final Random dice = new Random(20_250_717);
    private final Words words = new Words(dice);

    /// Publishes so many meetings into a data directory and lets the hall follow.
    static void write(Path data, int meetings) {
        try (Database desk = desk(data);
                Database hall =
                        Database.open(new Location.Sqlite(data.resolve("hall.db"), Durability.NORMAL), "hall")) {
            Ledger ledger = ledger(data, desk);
            new Corpus().publish(ledger, meetings);
            follow(ledger, new HallFollower(hall, HallEdition.in(data.resolve("hall.edition"))));
        }
    }

    static Database desk(Path data) {
        return Database.open(new Location.Sqlite(data.resolve("desk.db"), Durability.NORMAL), "ledger");
    }

    static Ledger ledger(Path data, Database desk) {
        return Ledger.open(
                desk, SigningKey.open(data.resolve("ledger.key"), new Origin("moothall.local")), Clock.systemUTC());
    }

    static void follow(Ledger ledger, HallFollower follower) {
        List<Entry> entries = ledger.entries(follower.position(), 500);
        while (!entries.isEmpty()) {
            follower.apply(entries);
            entries = ledger.entries(follower.position(), 500);
        }
    }

    void publish(Ledger ledger, int meetings) {
        List<Content> waiting = new ArrayList<>();
        waiting.add(
                RecordJson.read("{\"kind\":\"authority\",\"code\":\"dicebridge\",\"name\":\"Dicebridge Council\"}"));
        for (int body = 1; body <= BODIES; body++) {
            waiting.add(RecordJson.read(
                    "{\"kind\":\"body\",\"id\":%d,\"name\":\"%s Committee\"}".formatted(body, words.title(2))));
        }
        for (int meeting = 1; meeting <= meetings; meeting++) {
            waiting.add(RecordJson.read(
                    "{\"kind\":\"issue\",\"id\":%d,\"title\":\"%s\"}".formatted(meeting, words.title(6))));
            waiting.add(meeting(meeting, meetings));
            if (waiting.size() >= BATCH) {
                ledger.append("Benchmark", CODE, waiting);
                waiting.clear();
            }
        }
        ledger.append("Benchmark", CODE, waiting);
    }

    private Content meeting(int number, int meetings) {
        StringBuilder items = new StringBuilder();
        for (int item = 1; item <= ITEMS; item++) {
            items.append(item == 1 ? "" : ",").append("""
                            {"id":%d,"number":"%d","title":"%s","issue":%d,"minutes":"<p>%s</p>"}""".formatted(
                            (long) number * 100 + item,
                            item,
                            words.title(5),
                            item == 1 ? number : 1 + dice.nextInt(meetings),
                            words.text(60)));
        }
        LocalDate day = LocalDate.of(2005, 1, 1).plusDays((long) number * 7000 / Math.max(meetings, 1));
        return RecordJson.read("""
                {"kind":"meeting","id":%d,"body":%d,"date":"%s","start":"18:30:00","items":[%s]}""".formatted(number, 1 + number % BODIES, day, items));
    }
}
