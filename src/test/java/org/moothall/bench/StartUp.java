package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/// From the start of the process to the first page, and the memory held after use.
final class StartUp implements Benchmark {
    private static final int TIMES = 5;

    @Override
    public String name() {
        return "start";
    }

    @Override
    public String method() {
        return "From starting the process to the home page's last byte, with the JDK's AOT cache and without it, medians of "
                + TIMES + "; then the memory resident after 2 s of load on made pages.";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        Path data = Files.createTempDirectory("bench-start");
        Corpus.write(data, 500);
        double with = seconds(data, true);
        double without = seconds(data, false);
        long memory = memory(data);
        return List.of(
                new Row(
                        "start to first page",
                        String.format(Locale.ROOT, "%.2f s", with),
                        String.format(Locale.ROOT, "without the cache %.2f s", without),
                        String.format(Locale.ROOT, "%.2f", with / without),
                        "under 1.5 s",
                        with < 1.5),
                new Row("memory resident", memory + " MiB", "–", "–", "under 250 MiB", memory < 250));
    }

    private static double seconds(Path data, boolean cached) throws IOException, InterruptedException {
        List<Double> times = new ArrayList<>();
        for (int i = 0; i < TIMES; i++) {
            try (Application application = Application.serve(data, cached)) {
                times.add(application.firstPage().toMillis() / 1000.0);
            }
        }
        return KeptPages.median(times);
    }

    private static long memory(Path data) throws IOException, InterruptedException {
        try (Application application = Application.serve(data, true)) {
            Load.on(
                    application.at("/"),
                    2,
                    "\"/meetings/\" .. math.random(1, 500) .. \"?n=\" .. math.random(1, 1000000000)");
            return application.residentMebibytes();
        }
    }
}
