package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import org.moothall.database.Database;
import org.moothall.database.Durability;
import org.moothall.database.Location;
import org.moothall.house.Recorded;
import org.moothall.monitoring.Monitoring;
import org.moothall.monitoring.measures.Catalogue;
import org.moothall.monitoring.measures.benchmarks.Area;
import org.moothall.monitoring.measures.benchmarks.Benchmarks;
import org.moothall.monitoring.measures.benchmarks.Comparison;
import org.moothall.monitoring.measures.benchmarks.NationalTool;

/// All published figures brought in, and any measure of any council then asked for with its neighbours.
final class PublishedFigures implements Benchmark {
    private static final int ASKED = 500;
    private static final int WEST_MIDLANDS = 984;

    @Override
    public String name() {
        return "figures";
    }

    @Override
    public String method() {
        return "The 265,030 values of the national tool with its dictionary, into a fresh store that is synced at its commit; then "
                + ASKED
                + " times one of the 53 measures for one council, with England, its region and ten neighbours, all years.";
    }

    @Override
    public List<Row> run() throws IOException {
        Path store = Files.createTempDirectory("bench-figures").resolve("desk.db");
        try (Database database = Database.open(new Location.Sqlite(store, Durability.FULL), "ledger", "monitoring")) {
            Benchmarks benchmarks = new Benchmarks(new Monitoring(database, Clock.systemUTC()));
            long begin = System.nanoTime();
            Benchmarks.Loaded loaded = new NationalTool(Recorded.path("monitoring")).load(benchmarks, "bench");
            double seconds = (System.nanoTime() - begin) / 1e9;
            List<Double> times = ask(benchmarks);
            double last = times.get(times.size() * 99 / 100);
            return List.of(
                    new Row(
                            "%,d values brought in".formatted(loaded.added()),
                            String.format(Locale.ROOT, "%.1f s", seconds),
                            "–",
                            String.format(Locale.ROOT, "%,.0f values/s", loaded.added() / seconds),
                            "under 20 s",
                            seconds < 20),
                    new Row(
                            "a measure of a council beside others, p99",
                            String.format(Locale.ROOT, "%.1f ms", last),
                            "–",
                            String.format(Locale.ROOT, "median %.1f ms", KeptPages.median(times)),
                            "under 50 ms with its chart",
                            last < 50));
        }
    }

    private static List<Double> ask(Benchmarks benchmarks) {
        List<Area> councils = benchmarks.areas().stream()
                .filter(area -> area.level() == Area.Level.AUTHORITY)
                .toList();
        List<Catalogue.Item> measures = Catalogue.items();
        Random random = new Random(53);
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < ASKED; i++) {
            int own = councils.get(random.nextInt(councils.size())).number();
            String measure = measures.get(random.nextInt(measures.size())).code();
            long begin = System.nanoTime();
            List<Integer> neighbours = benchmarks.neighbours(own).stream()
                    .map(Benchmarks.Neighbour::neighbour)
                    .toList();
            benchmarks.beside(measure, new Comparison(own, WEST_MIDLANDS, neighbours, ""));
            times.add((System.nanoTime() - begin) / 1e6);
        }
        times.sort(Comparator.naturalOrder());
        return times;
    }
}
