package org.moothall.bench;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.moothall.documents.press.Press;
import org.moothall.documents.press.Sheet;

/// A members' pack of forty papers against qpdf.
final class PackOfPapers implements Benchmark {
    static final int PAPERS = 40;
    static final int PAGES = 370;

    private static final int ROUNDS = 9;
    private static final int WARM = 4;
    private static final int MEMORY = 512;
    private static final int PARAGRAPHS_OF_A_PAGE = 7;

    @Override
    public String name() {
        return "pack";
    }

    @Override
    public String method() {
        return "A members' pack of %d tagged papers, %d pages, with front sheet, contents, bookmarks and stamped numbers, tags and languages kept, made %d times over in a process of its own with %d MiB of heap; and qpdf, which drops the tags, merging the same files and laying stamps over that were made beforehand. Medians of the last %d rounds, turn about; memory is the most that the process ever had resident."
                .formatted(PAPERS, PAGES, ROUNDS, PackProcess.HEAP, ROUNDS - WARM);
    }

    @Override
    public List<Row> run() throws IOException, InterruptedException {
        String qpdf = Machine.tool("qpdf", "qpdf");
        Path folder = Files.createTempDirectory("bench-pack");
        List<Path> papers = papers(folder);
        Path stamps = stamps(folder);
        List<Double> ours = new ArrayList<>();
        List<Double> peers = new ArrayList<>();
        try (PackProcess process = PackProcess.start(folder)) {
            for (int round = 0; round < ROUNDS; round++) {
                ours.add(process.makeOne());
                peers.add(qpdf(qpdf, papers, stamps, folder));
            }
            long resident = process.mostMebibytes();
            double mine = KeptPages.median(ours.subList(WARM, ROUNDS));
            double peer = KeptPages.median(peers.subList(WARM, ROUNDS));
            return List.of(
                    new Row(
                            "%d papers, %d pages, warm".formatted(PAPERS, PAGES),
                            seconds(mine),
                            "qpdf " + seconds(peer),
                            String.format(Locale.ROOT, "%.2f", mine / peer),
                            "at most 2.0",
                            mine / peer <= 2),
                    new Row(
                            "most memory of the whole process",
                            resident + " MiB",
                            "–",
                            "–",
                            "under " + MEMORY + " MiB",
                            resident < MEMORY));
        }
    }

    private static String seconds(double seconds) {
        return String.format(Locale.ROOT, "%.2f s", seconds);
    }

    private static double qpdf(String qpdf, List<Path> papers, Path stamps, Path folder)
            throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(List.of(qpdf, "--empty", "--pages"));
        papers.forEach(paper -> command.add(paper.toString()));
        command.addAll(List.of(
                "--",
                "--overlay",
                stamps.toString(),
                "--",
                folder.resolve("stamped.pdf").toString()));
        long begin = System.nanoTime();
        Machine.run(Duration.ofMinutes(2), command);
        return (System.nanoTime() - begin) / 1e9;
    }

    static List<Path> papers(Path folder) throws IOException {
        try (Stream<Path> made = Files.list(folder)) {
            List<Path> known = made.filter(file -> file.getFileName().toString().startsWith("paper"))
                    .sorted()
                    .toList();
            return known.isEmpty() ? make(folder) : known;
        }
    }

    private static List<Path> make(Path folder) throws IOException {
        Words words = new Words(new Random(20_250_717));
        List<Path> papers = new ArrayList<>();
        int left = PAGES;
        for (int paper = 0; paper < PAPERS; paper++) {
            int pages = left / (PAPERS - paper);
            left -= pages;
            Path file = folder.resolve("paper%02d.pdf".formatted(paper));
            try (OutputStream out = Files.newOutputStream(file)) {
                Press.print(new Sheet("Paper " + (paper + 1), "en-GB", body(words, pages)), out);
            }
            papers.add(file);
        }
        return papers;
    }

    private static Element body(Words words, int pages) {
        Element body = new Element("body");
        for (int page = 0; page < pages; page++) {
            body.appendElement(page == 0 ? "h1" : "h2")
                    .addClass(page == 0 ? "" : "apart")
                    .text(words.title(5));
            for (int paragraph = 0; paragraph < PARAGRAPHS_OF_A_PAGE; paragraph++) {
                body.appendElement("p").text(words.text(60));
            }
        }
        return body;
    }

    private static Path stamps(Path folder) throws IOException {
        Element body = new Element("body");
        for (int page = 1; page <= PAGES; page++) {
            body.appendElement("p").addClass(page == 1 ? "" : "apart").text("Page " + page);
        }
        Path file = folder.resolve("stamps.pdf");
        try (OutputStream out = Files.newOutputStream(file)) {
            Press.print(new Sheet("Stamps", "en-GB", body), out);
        }
        return file;
    }
}
