package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;
import org.moothall.hall.HallEdition;
import org.moothall.hall.arrangement.HallFollower;
import org.moothall.ledger.Ledger;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

/// A ledger of a million entries: appended, verified, and the hall made from it again.
final class LedgerOfAMillion implements Benchmark {
    private static final int ENTRIES = 1_000_000;
    private static final int BATCH = 1_000;
    private static final AuthorityCode CODE = new AuthorityCode("dicebridge");

    @Override
    public String name() {
        return "ledger";
    }

    @Override
    public String method() {
        return "1,000,000 issues of 30 words each on one ledger: `./moothall verify` as a whole process, and the hall made anew from the ledger.";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("bench-ledger");
        double appended = append(data);
        long begin = System.nanoTime();
        Application.command("verify", "--data", data.toString());
        double verified = rate(begin);
        double followed = follow(data);
        return List.of(
                row("append, batches of 1,000", appended, 0),
                row("verify", verified, 50_000),
                row("rebuild the hall", followed, 10_000));
    }

    private static double append(Path data) {
        Words words = new Words(new Random(1));
        try (Database desk = Corpus.desk(data)) {
            Ledger ledger = Corpus.ledger(data, desk);
            long begin = System.nanoTime();
            for (int first = 1; first <= ENTRIES; first += BATCH) {
                List<Content> batch = new ArrayList<>();
                for (int id = first; id < first + BATCH; id++) {
                    batch.add(RecordJson.read("{\"kind\":\"issue\",\"id\":%d,\"title\":\"%s\",\"description\":\"%s\"}"
                            .formatted(id, words.title(5), words.text(30))));
                }
                ledger.append("Benchmark", CODE, batch);
            }
            return rate(begin);
        }
    }

    private static double follow(Path data) {
        try (Database desk = Corpus.desk(data);
                Database hall =
                        Database.open(new Location.Sqlite(data.resolve("again.db"), Durability.NORMAL), "hall")) {
            long begin = System.nanoTime();
            Corpus.follow(Corpus.ledger(data, desk), new HallFollower(hall, HallEdition.inMemory()));
            return rate(begin);
        }
    }

    private static double rate(long begin) {
        return ENTRIES / ((System.nanoTime() - begin) / 1e9);
    }

    private static Row row(String what, double rate, int aim) {
        return new Row(
                what,
                String.format(Locale.ROOT, "%,.0f entries/s", rate),
                "–",
                aim == 0 ? "–" : String.format(Locale.ROOT, "%.2f of the aim", rate / aim),
                aim == 0 ? "none" : String.format(Locale.ROOT, "%,d entries/s", aim),
                rate >= aim);
    }
}
