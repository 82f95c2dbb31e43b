package org.moothall.bench;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.moothall.bench.Benchmark.Unavailable;

/// The machine's programs: found, run to their end, or started and ended by id.
final class Machine {
    private Machine() {}

    /// A program on the path.
    static String tool(String name, String brings) {
        for (String folder : System.getenv("PATH").split(":", -1)) {
            Path program = Path.of(folder, name);
            if (Files.isExecutable(program)) {
                return program.toString();
            }
        }
        Path system = Path.of("/usr/sbin", name);
        if (Files.isExecutable(system)) {
            return system.toString();
        }
        throw new Unavailable(name + " is not here (" + brings + " brings it)");
    }

    /// Runs a program to its end and answers what it printed.
    static String run(Duration limit, List<String> command) throws IOException, InterruptedException {
        Path out = Files.createTempFile("bench", ".out");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(out.toFile())
                .start();
        if (!process.waitFor(limit.toSeconds(), TimeUnit.SECONDS)) {
            end(process);
            throw new IllegalStateException(command.getFirst() + " was not done after " + limit);
        }
        String printed = Files.readString(out);
        Files.delete(out);
        if (process.exitValue() != 0) {
            throw new IllegalStateException(command + " answered " + process.exitValue() + ":\n" + printed);
        }
        return printed;
    }

    static void end(Process process) throws InterruptedException {
        process.destroy();
        if (!process.waitFor(15, TimeUnit.SECONDS)) {
            process.destroyForcibly().waitFor();
        }
    }

    static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }

    /// Asks until the address answers with 200, at most so long; answers how long that took.
    static Duration await(URI address, Process server, Duration limit) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        while (System.nanoTime() - begin < limit.toNanos()) {
            if (!server.isAlive()) {
                throw new IllegalStateException("the server behind " + address + " ended");
            }
            if (answers(address)) {
                return Duration.ofNanos(System.nanoTime() - begin);
            }
            Thread.sleep(5);
        }
        throw new IllegalStateException(address + " did not answer in " + limit);
    }

    private static boolean answers(URI address) {
        try {
            HttpURLConnection connection = (HttpURLConnection) address.toURL().openConnection();
            connection.setConnectTimeout(1000);
            connection.setReadTimeout(20_000);
            return connection.getResponseCode() == 200;
        } catch (IOException notYet) {
            return false;
        }
    }

    /// The memory that a process holds, in MiB (`VmRSS`).
    static long residentMebibytes(Process process) throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0L);
    }
}
