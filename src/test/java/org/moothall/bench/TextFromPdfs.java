package org.moothall.bench;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.moothall.documents.Documents;
import org.moothall.record.parts.DocumentVersion;

/// Text drawn from PDFs, page by page, against pdftotext.
final class TextFromPdfs implements Benchmark {
    private static final int ROUNDS = 7;

    @Override
    public String name() {
        return "text";
    }

    @Override
    public String method() {
        return "The text of every PDF of the sample council, page by page, nothing kept from before: Moothall in a warm process, and pdftotext started once for each file; medians of the last rounds of "
                + ROUNDS + ".";
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        String pdftotext = Machine.tool("pdftotext", "poppler-utils");
        List<Path> files = new ArrayList<>();
        for (Path file : files()) {
            if (isOpen(pdftotext, file)) {
                files.add(file);
            }
        }
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        long pages = 0;
        for (int round = 0; round < ROUNDS; round++) {
            long begin = System.nanoTime();
            pages = draw(files);
            ours.add((System.nanoTime() - begin) / 1e9);
            begin = System.nanoTime();
            for (Path file : files) {
                Machine.run(Duration.ofMinutes(1), List.of(pdftotext, file.toString(), "/dev/null"));
            }
            peers.add((System.nanoTime() - begin) / 1e9);
        }
        double mine = pages / KeptPages.median(ours.subList(2, ROUNDS));
        double peer = pages / KeptPages.median(peers.subList(2, ROUNDS));
        return List.of(new Row(
                "%,d pages of %,d files".formatted(pages, files.size()),
                String.format(Locale.ROOT, "%,.0f pages/s", mine),
                String.format(Locale.ROOT, "pdftotext %,.0f pages/s", peer),
                String.format(Locale.ROOT, "%.2f", mine / peer),
                "at least 0.5",
                mine / peer >= 0.5));
    }

    /// Whether the peer can read the file: one in the sample is closed by a password.
    private static boolean isOpen(String pdftotext, Path file) throws IOException, InterruptedException {
        Process process = new ProcessBuilder(pdftotext, "-l", "1", file.toString(), "/dev/null")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        return process.waitFor() == 0;
    }

    private static List<Path> files() throws IOException {
        try (Stream<Path> all = Files.walk(Path.of("samples", "merebridge", "files"))) {
            return all.filter(file -> file.toString().endsWith(".pdf")).sorted().toList();
        }
    }

    /// Keeps and draws every file in a store of its own; answers how many pages there were.
    private static long draw(List<Path> files) throws IOException {
        Documents documents = Documents.in(Files.createTempDirectory("bench-text"), Clock.systemUTC());
        long pages = 0;
        for (Path file : files) {
            try (InputStream bytes = Files.newInputStream(file)) {
                DocumentVersion kept = documents.keep(
                        bytes,
                        new DocumentVersion(
                                1,
                                null,
                                null,
                                file.getFileName().toString(),
                                null,
                                null,
                                null,
                                null,
                                null,
                                null,
                                DocumentVersion.Reading.NOT_READ,
                                null));
                documents.text(kept);
                pages += kept.pages() == null ? 0 : kept.pages();
            }
        }
        return pages;
    }
}
