package org.moothall.house;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/// The tables of docs/configuration.md and what the sources really read.
class ConfigurationTableTest {
    private static final Path TABLE = Path.of("docs", "configuration.md");
    private static final Pattern READ = Pattern.compile("\"(moothall\\.[a-z0-9-]+(?:\\.[a-z0-9-]+)*)\"");
    private static final Pattern ROW = Pattern.compile("(?m)^\\| `([^`]+)` \\|");

    /// Set by the launcher or inside the process, or a value and no name.
    private static final Set<String> INNER =
            Set.of("moothall.home", "moothall.json", "moothall.visit", "moothall.edition", "moothall.local");

    @Test
    void everySettingThatIsReadStandsInTheTableAndNoOther() throws IOException {
        assertThat(settingsRead()).isEqualTo(rows("moothall."));
    }

    @Test
    void everyVariableOfTheLauncherStandsInTheTable() throws IOException {
        String launcher = Files.readString(Path.of("moothall"));
        var read = Pattern.compile("\\$\\{?((?:MOOTHALL_[A-Z_]+)|JAVA_HOME)\\b")
                .matcher(launcher)
                .results()
                .map(match -> match.group(1))
                .collect(Collectors.toCollection(TreeSet::new));

        var told = rows("MOOTHALL_");
        told.addAll(rows("JAVA_HOME"));
        assertThat(told).isEqualTo(read);
    }

    private static TreeSet<String> settingsRead() throws IOException {
        var found = new TreeSet<String>();
        try (var files = Files.walk(Path.of("src/main/java"))) {
            for (var file :
                    files.filter(path -> path.toString().endsWith(".java")).toList()) {
                var text = Files.readString(file);
                READ.matcher(text).results().forEach(match -> found.add(match.group(1)));
            }
        }
        found.removeAll(INNER);
        return found;
    }

    private static TreeSet<String> rows(String beginning) throws IOException {
        return ROW.matcher(Files.readString(TABLE))
                .results()
                .map(match -> match.group(1))
                .filter(name -> name.startsWith(beginning))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
