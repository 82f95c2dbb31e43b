package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/// Runs the benchmarks named on the command line, or all of them, prints a table and keeps it in
/// `bench/RESULTS.md`.
final class Bench {
    private static final List<Benchmark> ALL = List.of(
            new KeptPages(),
            new MadePages(),
            new StartUp(),
            new Searching(),
            new TextFromPdfs(),
            new PackOfPapers(),
            new PublishedFigures(),
            new LedgerOfAMillion(),
            new KarlsruheImport(),
            new DisclosureAttack());

    private Bench() {}

    public static void main(String... names) throws IOException, InterruptedException {
        Set<String> wanted = Set.of(names);
        Set<String> known = ALL.stream().map(Benchmark::name).collect(Collectors.toSet());
        if (!known.containsAll(wanted)) {
            System.err.println("There is no such benchmark. There are: " + String.join(", ", known));
            System.exit(2);
        }
        Results results = new Results(Path.of("bench", "RESULTS.md"));
        for (Benchmark benchmark : ALL) {
            if (wanted.isEmpty() || wanted.contains(benchmark.name())) {
                run(benchmark, results);
            }
        }
    }

    private static void run(Benchmark benchmark, Results results) throws IOException, InterruptedException {
        System.out.println("\n" + benchmark.name() + ": " + benchmark.method());
        try {
            List<Row> rows = benchmark.run();
            rows.forEach(row -> System.out.println(row.line()));
            results.add(benchmark, rows, LocalDate.now());
        } catch (Benchmark.Unavailable lacking) {
            System.out.println("Passed over: " + lacking.getMessage());
        }
    }
}
