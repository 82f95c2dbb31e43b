package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/// Pages that are not kept, on a small and on a large record.
final class MadePages implements Benchmark {
    private static final int SECONDS = 12;

    @Override
    public String name() {
        return "made";
    }

    @Override
    public String method() {
        return "Meetings' and items' pages that are never twice the same address, so that each is made from the hall's store: wrk, 64 connections, "
                + SECONDS + " s after as long a warm-up, with 100,000 and with 1,000,000 agenda items in the hall.";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Load small = load(100_000);
        Load large = load(1_000_000);
        double ratio = large.p99() / small.p99();
        return List.of(
                new Row(
                        "100,000 items, p99",
                        words(small),
                        "–",
                        "–",
                        "under 50 ms on 2 cores",
                        small.p99() < 50 && small.refused() == 0),
                new Row(
                        "1,000,000 items, p99",
                        words(large),
                        "ours with 100,000 items: " + words(small),
                        String.format(Locale.ROOT, "%.2f", ratio),
                        "under 1.2",
                        ratio < 1.2 && large.refused() == 0));
    }

    private static Load load(int items) throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("bench-made");
        int meetings = items / Corpus.ITEMS;
        Corpus.write(data, meetings);
        String path =
                "(math.random() < 0.5 and \"/meetings/\" .. math.random(1, %1$d) or \"/issues/\" .. math.random(1, %1$d)) .. \"?n=\" .. math.random(1, 1000000000)"
                        .formatted(meetings);
        try (Application application = Application.serve(data, true)) {
            Load.on(application.at("/"), SECONDS, path);
            return Load.on(application.at("/"), SECONDS, path);
        }
    }

    private static String words(Load load) {
        return String.format(
                Locale.ROOT,
                "%.1f ms (p50 %.1f ms, %,.0f/s, %d refused)",
                load.p99(),
                load.p50(),
                load.perSecond(),
                load.refused());
    }
}
