package org.moothall.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.moothall.bench.Benchmark.Unavailable;

/// Moothall as it is shipped, in a process of its own: `./moothall serve`, which becomes the Java machine.
final class Application implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Duration LIMIT = Duration.ofMinutes(5);

    private final Process process;
    private final int port;
    private final Duration firstPage;

    private Application(Process process, int port, Duration firstPage) {
        this.process = process;
        this.port = port;
        this.firstPage = firstPage;
    }

    /// Serves a data directory, and waits for the first page.
    static Application serve(Path data, boolean cached) throws IOException, InterruptedException {
        int port = Machine.freePort();
        List<String> words = List.of("serve", "--port", Integer.toString(port), "--data", data.toString());
        Process process = launcher(cached, words)
                .redirectOutput(Path.of("target", "bench-serve.log").toFile())
                .start();
        Duration first = Machine.await(URI.create("http://127.0.0.1:" + port + "/"), process, LIMIT);
        return new Application(process, port, first);
    }

    /// Runs a command to its end and answers what it printed.
    static String command(String... words) throws IOException, InterruptedException {
        return Machine.run(
                Duration.ofMinutes(20), launcher(true, List.of(words)).command());
    }

    private static ProcessBuilder launcher(boolean cached, List<String> words) {
        if (!Files.exists(JAR)) {
            throw new Unavailable("Moothall is not built (./moothall bench builds it)");
        }
        List<String> command = new ArrayList<>(List.of("./moothall"));
        command.addAll(words);
        ProcessBuilder builder = new ProcessBuilder(command).redirectErrorStream(true);
        if (!cached) {
            builder.environment().put("MOOTHALL_JAVA_OPTIONS", "-XX:AOTMode=off");
        }
        return builder;
    }

    URI at(String path) {
        return URI.create("http://127.0.0.1:" + port + path);
    }

    /// From the start of the process to the first page's last byte.
    Duration firstPage() {
        return firstPage;
    }

    long residentMebibytes() throws IOException {
        return Machine.residentMebibytes(process);
    }

    @Override
    public void close() throws InterruptedException {
        Machine.end(process);
    }
}
