package org.moothall.house;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// The conventions of CONTRIBUTING.md that only the source text can show.
class SourcesTest {
    private static final Path MAIN = Path.of("src/main/java");
    private static final Path TEST = Path.of("src/test/java");
    private static final int LINES = 300;
    private static final int FILES = 15;
    private static final Pattern CATCH_ALL = Pattern.compile("catch\\s*\\(\\s*(final\\s+)?(Exception|Throwable)\\b");

    @Test
    void noFileIsTooLongToBeReadAtOnce() throws IOException {
        var tooLong = new ArrayList<String>();
        for (var file : Stream.concat(sources(MAIN), sources(TEST)).toList()) {
            var lines = Files.readAllLines(file).size();
            if (lines > LINES) {
                tooLong.add("%s has %d lines, over %d: cut it by use".formatted(file, lines, LINES));
            }
        }

        assertThat(tooLong).isEmpty();
    }

    @Test
    void noPackageIsCrowded() throws IOException {
        var perPackage = sources(MAIN)
                .filter(file -> !file.endsWith("package-info.java"))
                .collect(groupingBy(SourcesTest::folder, counting()));

        assertThat(perPackage.entrySet())
                .as("packages over %d files are cut by use", FILES)
                .isNotEmpty()
                .allSatisfy(entry -> assertThat(entry.getValue())
                        .as("files in %s", entry.getKey())
                        .isLessThanOrEqualTo(FILES));
    }

    @Test
    void everyPackageSaysWhyItIsAndIsNullMarked() throws IOException {
        for (var folder : sources(MAIN).map(SourcesTest::folder).distinct().toList()) {
            assertThat(folder.resolve("package-info.java"))
                    .content()
                    .as("%s/package-info.java", folder)
                    .startsWith("///")
                    .contains("@NullMarked");
        }
    }

    @Test
    void everyPublicTypeSaysWhyItIs() throws IOException {
        var silent = new ArrayList<Path>();
        for (var file : sources(MAIN).toList()) {
            var lines = Files.readAllLines(file);
            var type = firstLine(lines, "public ");
            if (type >= 0 && lines.subList(0, type).stream().noneMatch(line -> line.startsWith("///"))) {
                silent.add(file);
            }
        }

        assertThat(silent).as("public types without a /// comment").isEmpty();
    }

    @Test
    void nothingCatchesEverything() throws IOException {
        var greedy = new ArrayList<Path>();
        for (var file : sources(MAIN).toList()) {
            if (CATCH_ALL.matcher(Files.readString(file)).find()) {
                greedy.add(file);
            }
        }

        assertThat(greedy)
                .as("expected outcomes are values; one place in web renders what was not expected")
                .allMatch(file -> file.startsWith(MAIN.resolve("org/moothall/web")))
                .hasSizeLessThanOrEqualTo(1);
    }

    private static int firstLine(List<String> lines, String start) {
        for (var number = 0; number < lines.size(); number++) {
            if (lines.get(number).startsWith(start)) {
                return number;
            }
        }
        return -1;
    }

    private static Stream<Path> sources(Path root) throws IOException {
        try (var files = Files.walk(root)) {
            return files.filter(file -> file.toString().endsWith(".java")).toList().stream();
        }
    }

    private static Path folder(Path file) {
        return file.resolveSibling("");
    }
}
