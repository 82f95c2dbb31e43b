package org.moothall.bench;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.PrintStream;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.moothall.documents.packs.Front;
import org.moothall.documents.packs.Line;
import org.moothall.documents.packs.Packs;
import org.moothall.documents.packs.Paper;
import org.moothall.documents.packs.Plan;

/// A process that makes a pack whenever it is given a line, and answers with the seconds that it took.
final class PackProcess implements AutoCloseable {
    /// MiB.
    static final int HEAP = 256;

    private final Process process;
    private final BufferedReader answers;
    private final Writer asks;

    private PackProcess(Process process) {
        this.process = process;
        this.answers = process.inputReader(StandardCharsets.UTF_8);
        this.asks = process.outputWriter(StandardCharsets.UTF_8);
    }

    static PackProcess start(Path folder) throws IOException {
        return new PackProcess(new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-Xmx" + HEAP + "m",
                        "-cp",
                        System.getProperty("java.class.path"),
                        PackProcess.class.getName(),
                        folder.toString())
                .redirectError(ProcessBuilder.Redirect.DISCARD)
                .start());
    }

    double makeOne() throws IOException {
        asks.write("go\n");
        asks.flush();
        for (String line = answers.readLine(); line != null; line = answers.readLine()) {
            if (line.startsWith("made ")) {
                return Double.parseDouble(line.substring(5));
            }
        }
        throw new IllegalStateException("the process that makes packs ended");
    }

    long mostMebibytes() throws IOException {
        return Files.readAllLines(Path.of("/proc", Long.toString(process.pid()), "status")).stream()
                .filter(line -> line.startsWith("VmHWM:"))
                .map(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElse(0L);
    }

    @Override
    public void close() throws InterruptedException {
        Machine.end(process);
    }

    public static void main(String... arguments) throws IOException {
        Path folder = Path.of(arguments[0]);
        PrintStream out = System.out;
        BufferedReader in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (String line = in.readLine(); line != null; line = in.readLine()) {
            long begin = System.nanoTime();
            Packs.forMembers(plan(PackOfPapers.papers(folder)), folder.resolve("pack.pdf"));
            out.println("made " + (System.nanoTime() - begin) / 1e9);
        }
    }

    private static Plan<Paper.ForMembers> plan(List<Path> papers) {
        List<Line<Paper.ForMembers>> agenda = new ArrayList<>();
        for (Path paper : papers) {
            String number = Integer.toString(agenda.size() + 1);
            String title = "Paper " + number;
            Paper.ForMembers one = agenda.size() % 10 == 9
                    ? new Paper.Exempt(title, null, "paragraph 3", paper)
                    : new Paper.Open(title, null, paper);
            agenda.add(new Line<>(number, title, "", List.of(one)));
        }
        Front front = new Front("Dicebridge Council", "Agenda", "Cabinet", "Thursday 17 July 2025", List.of());
        return new Plan<>("en-GB", front, agenda, 1);
    }
}
