package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;

/// Search with marked passages against PostgreSQL's full text and SQLite's FTS5 on the same passages.
final class Searching implements Benchmark {
    private static final int PASSAGES = 100_000;
    private static final int WORDS = 130;
    private static final int TIMES = 150;

    /// One engine with the corpus in it.
    interface Engine extends AutoCloseable {
        /// Answers with ten marked passages, best first.
        ///
        /// @return how many came
        int ask(String question) throws IOException;

        @Override
        void close() throws IOException;
    }

    @Override
    public String name() {
        return "search";
    }

    @Override
    public String method() {
        return "Ten marked passages, best first, out of %,d passages of %d words: Moothall's whole answer (near-equal passages collapsed, no counts), PostgreSQL's `ts_headline` over a GIN index, SQLite's FTS5 `snippet`; %d questions of a kind after %d to warm up, one at a time, p50 / p99 in ms. The ratio is that of p50 and p99 to the faster peer's."
                .formatted(PASSAGES, WORDS, TIMES, TIMES / 3);
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        List<String> passages = passages();
        Path folder = Files.createTempDirectory("bench-search");
        Map<String, List<String>> questions = questions(passages);
        List<Map<String, double[]>> measured = new ArrayList<>();
        try (Engine ours = new OurSearch(folder, passages)) {
            measured.add(measure(ours, questions));
        }
        try (Engine postgres = new PostgresSearch(passages)) {
            measured.add(measure(postgres, questions));
        }
        try (Engine sqlite = new SqliteSearch(folder, passages)) {
            measured.add(measure(sqlite, questions));
        }
        List<Row> rows = new ArrayList<>();
        questions
                .keySet()
                .forEach(kind -> rows.add(row(
                        kind,
                        measured.stream()
                                .map(engine -> engine.getOrDefault(kind, new double[2]))
                                .toList())));
        return rows;
    }

    private static List<String> passages() {
        Words words = new Words(new Random(4));
        List<String> passages = new ArrayList<>(PASSAGES);
        for (int i = 0; i < PASSAGES; i++) {
            passages.add(words.text(WORDS));
        }
        return passages;
    }

    private static Map<String, List<String>> questions(List<String> passages) {
        Random dice = new Random(8);
        Map<String, List<String>> kinds = new LinkedHashMap<>();
        for (String kind : List.of("one term", "two terms", "phrase", "prefix", "common term")) {
            List<String> questions = new ArrayList<>();
            for (int i = 0; i < TIMES; i++) {
                String[] words =
                        passages.get(dice.nextInt(PASSAGES)).replace(".", "").split(" ", -1);
                int place = dice.nextInt(words.length - 1);
                questions.add(
                        switch (kind) {
                            case "one term" -> Words.of(500 + dice.nextInt(4000));
                            case "two terms" ->
                                Words.of(50 + dice.nextInt(300)) + " " + Words.of(50 + dice.nextInt(300));
                            case "phrase" -> "\"" + words[place] + " " + words[place + 1] + "\"";
                            case "prefix" -> Words.of(500 + dice.nextInt(4000)).substring(0, 4) + "*";
                            default -> Words.of(dice.nextInt(5));
                        });
            }
            kinds.put(kind, questions);
        }
        return kinds;
    }

    private static Map<String, double[]> measure(Engine engine, Map<String, List<String>> questions)
            throws IOException {
        Map<String, double[]> measured = new LinkedHashMap<>();
        for (Map.Entry<String, List<String>> kind : questions.entrySet()) {
            for (String question : kind.getValue().subList(0, TIMES / 3)) {
                engine.ask(question);
            }
            double[] times = new double[TIMES];
            int found = 0;
            for (int i = 0; i < TIMES; i++) {
                long begin = System.nanoTime();
                found += engine.ask(kind.getValue().get(i));
                times[i] = (System.nanoTime() - begin) / 1e6;
            }
            if (found < TIMES) {
                throw new IllegalStateException(kind.getKey() + ": only " + found + " passages came");
            }
            Arrays.sort(times);
            measured.put(kind.getKey(), new double[] {times[TIMES / 2], times[TIMES * 99 / 100]});
        }
        return measured;
    }

    private static Row row(String kind, List<double[]> engines) {
        double[] ours = engines.get(0);
        double[] postgres = engines.get(1);
        double[] sqlite = engines.get(2);
        double half = ours[0] / Math.min(postgres[0], sqlite[0]);
        double last = ours[1] / Math.min(postgres[1], sqlite[1]);
        return new Row(
                kind,
                words(ours),
                "PostgreSQL " + words(postgres) + ", FTS5 " + words(sqlite),
                String.format(Locale.ROOT, "%.2f / %.2f", half, last),
                "at most 0.2",
                half <= 0.2 && last <= 0.2);
    }

    private static String words(double[] times) {
        return String.format(Locale.ROOT, "%.1f / %.1f", times[0], times[1]);
    }
}
