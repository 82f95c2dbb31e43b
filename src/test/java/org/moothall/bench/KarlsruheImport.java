package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import org.moothall.bench.Benchmark.Unavailable;

/// The import of a real city's record, twice.
final class KarlsruheImport implements Benchmark {
    @Override
    public String name() {
        return "import";
    }

    @Override
    public String method() {
        return "`./moothall import oparl` of the recorded OParl of Karlsruhe (2,609 meetings, 18,677 items, 14,004 papers, 5,722 texts) as a whole process, searchable at the end; then the same again.";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Path recorded = recorded();
        Path data = Files.createTempDirectory("bench-import");
        double first = seconds(recorded, data);
        double second = seconds(recorded, data);
        return List.of(
                new Row("first import", words(first), "–", "–", "under 60 s", first < 60),
                new Row(
                        "second import",
                        words(second),
                        "the first: " + words(first),
                        String.format(Locale.ROOT, "%.2f", second / first),
                        "at most 0.33",
                        second / first <= 1 / 3.0));
    }

    static Path recorded() {
        String named = System.getenv("MOOTHALL_RECORDED");
        Path path = Path.of(named == null ? "../shared/data" : named).resolve("oparl-karlsruhe");
        if (!Files.isDirectory(path)) {
            throw new Unavailable("there is no recording of Karlsruhe (MOOTHALL_RECORDED names its folder)");
        }
        return path;
    }

    private static double seconds(Path recorded, Path data) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        Application.command("import", "oparl", recorded.toString(), "--data", data.toString());
        return (System.nanoTime() - begin) / 1e9;
    }

    private static String words(double seconds) {
        return String.format(Locale.ROOT, "%.1f s", seconds);
    }
}
