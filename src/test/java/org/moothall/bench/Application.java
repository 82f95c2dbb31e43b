package org.moothall.bench;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.moothall.bench.Benchmark.Unavailable;

/// Moothall as it is shipped, in a process of its own: `java -jar … serve`.
final class Application implements AutoCloseable {
    private static final Path JAR = Path.of("target", "quarkus-app", "quarkus-run.jar");
    private static final Path CACHE = Path.of("target", "quarkus-app", "moothall.aot");
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
        List<String> command = command(cached);
        command.addAll(List.of("serve", "--port", Integer.toString(port), "--data", data.toString()));
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(Path.of("target", "bench-serve.log").toFile())
                .start();
        Duration first = Machine.await(URI.create("http://127.0.0.1:" + port + "/"), process, LIMIT);
        return new Application(process, port, first);
    }

    /// Runs a command to its end and answers what it printed.
    static String command(String... words) throws IOException, InterruptedException {
        List<String> command = command(true);
        command.addAll(List.of(words));
        return Machine.run(Duration.ofMinutes(20), command);
    }

    private static List<String> command(boolean cached) throws IOException {
        if (!Files.exists(JAR)) {
            throw new Unavailable("Moothall is not built (./moothall bench builds it)");
        }
        List<String> command = new ArrayList<>(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "--enable-native-access=ALL-UNNAMED",
                "--sun-misc-unsafe-memory-access=allow",
                "-Dmoothall.home=" + Path.of("").toAbsolutePath()));
        if (cached && Files.exists(CACHE) && Files.size(CACHE) > 0) {
            command.addAll(List.of("-XX:AOTCache=" + CACHE, "-Xlog:aot=off,cds=off"));
        }
        command.addAll(List.of("-jar", JAR.toString()));
        return command;
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
