package org.moothall.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/// `bench/RESULTS.md`: a section for each benchmark, of which a run replaces only its own.
final class Results {
    private static final Pattern SECTION = Pattern.compile("(?ms)^## (\\S+)\\n(.*?)(?=^## |\\z)");
    private static final String HEAD = """
            # Results

            Written by `./moothall bench`. Each figure stands beside that of a peer measured in the same run on the same machine; the ratio is what
            counts, since absolute figures drift with the machine. An aim that is not met says so.

            """;

    private final Path file;
    private final Map<String, String> sections = new LinkedHashMap<>();

    Results(Path file) throws IOException {
        this.file = file;
        if (Files.exists(file)) {
            Matcher found = SECTION.matcher(Files.readString(file));
            while (found.find()) {
                sections.put(found.group(1), found.group(2).strip());
            }
        }
    }

    void add(Benchmark benchmark, List<Row> rows, LocalDate day) throws IOException {
        String table = rows.stream().map(Row::line).collect(Collectors.joining("\n"));
        sections.put(benchmark.name(), """
                %s

                %s, %d cores.

                | what | Moothall | peer | ratio | aim | met |
                | --- | --- | --- | --- | --- | --- |
                %s""".formatted(
                        benchmark.method(), day, Runtime.getRuntime().availableProcessors(), table));
        Files.createDirectories(file.toAbsolutePath().getParent());
        Files.writeString(
                file,
                HEAD
                        + sections.entrySet().stream()
                                .map(section -> "## " + section.getKey() + "\n\n" + section.getValue() + "\n")
                                .collect(Collectors.joining("\n")));
    }
}
