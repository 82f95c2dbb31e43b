package org.moothall.bench;

import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.moothall.statistics.disclosure.attack.Siege;

/// The disclosure control against an attacker who shares nothing with it: 10,000 random publications.
final class DisclosureAttack implements Benchmark {
    private static final int COUNCILS = 3334;
    private static final int REPORTS = 3;

    @Override
    public String name() {
        return "disclosure";
    }

    @Override
    public String method() {
        return "%,d random councils publish %d reports each (tables, totals, years to date, rolling months, percentages of known numbers, numbers in sentences), and after each an attacker with a solver of its own (elimination over whole numbers, then bounds) tries to work out every number ever withheld from everything ever shown."
                .formatted(COUNCILS, REPORTS);
    }

    @Override
    public List<Row> run() {
        long begin = System.nanoTime();
        List<Siege> sieges = IntStream.range(0, COUNCILS)
                .parallel()
                .mapToObj(council -> Siege.of(new Random(council).nextLong(), REPORTS))
                .toList();
        double seconds = (System.nanoTime() - begin) / 1e9;
        List<String> recovered =
                sieges.stream().flatMap(siege -> siege.recovered().stream()).toList();
        recovered.stream().limit(10).forEach(System.out::println);
        int publications = sieges.stream().mapToInt(Siege::publications).sum();
        int withheld = sieges.stream().mapToInt(Siege::withheld).sum();
        int shown = sieges.stream().mapToInt(Siege::shown).sum();
        return List.of(new Row(
                "%,d publications, %,d figures shown and %,d withheld".formatted(publications, shown, withheld),
                String.format(Locale.ROOT, "%.0f ms each, the attack included", seconds * 1000 / publications),
                "attacker: %,d hidden values attacked"
                        .formatted(sieges.stream().mapToInt(Siege::attacked).sum()),
                "%d recovered".formatted(recovered.size()),
                "none",
                recovered.isEmpty()));
    }
}
