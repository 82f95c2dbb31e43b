package org.moothall.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/// A public page from the cache against nginx serving the same bytes as a file.
final class KeptPages implements Benchmark {
    private static final int ROUNDS = 5;
    private static final int SECONDS = 4;

    @Override
    public String name() {
        return "pages";
    }

    @Override
    public String method() {
        return "A meeting's page out of the page cache, and nginx serving the same bytes as a static file: wrk, 64 connections, "
                + ROUNDS + " rounds of " + SECONDS + " s turn about, medians.";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("bench-pages");
        Corpus.write(data, 50);
        try (Application application = Application.serve(data, true)) {
            byte[] page;
            try (InputStream in = application.at("/meetings/7").toURL().openStream()) {
                page = in.readAllBytes();
            }
            try (Nginx nginx = Nginx.serve(page)) {
                List<Double> ours = new ArrayList<>();
                List<Double> peers = new ArrayList<>();
                Load.on(application.at("/meetings/7"), SECONDS);
                for (int round = 0; round < ROUNDS; round++) {
                    peers.add(Load.on(nginx.address(), SECONDS).perSecond());
                    ours.add(Load.on(application.at("/meetings/7"), SECONDS).perSecond());
                }
                return List.of(row(page.length, median(ours), median(peers)));
            }
        }
    }

    private static Row row(int bytes, double ours, double peer) {
        double ratio = ours / peer;
        return new Row(
                "a page of %,d bytes, requests/s".formatted(bytes),
                String.format(Locale.ROOT, "%,.0f", ours),
                String.format(Locale.ROOT, "nginx %,.0f", peer),
                String.format(Locale.ROOT, "%.2f", ratio),
                "at least 1.0",
                ratio >= 1);
    }

    static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        return sorted.get(sorted.size() / 2);
    }
}
