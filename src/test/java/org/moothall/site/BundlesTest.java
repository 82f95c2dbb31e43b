package org.moothall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.qute.i18n.Message;
import io.quarkus.qute.i18n.MessageBundle;
import java.io.IOException;
import java.io.Reader;
import java.lang.reflect.Method;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every word of the pages, in English and in Welsh.
class BundlesTest {
    private static final Path SOURCES = Path.of("src/main/java");
    private static final Path WELSH = Path.of("src/main/resources/messages");
    private static final Pattern PARAMETER = Pattern.compile("\\{([^}]*)}");

    /// Words that are the same in both languages.
    private static final Set<String> SAME = Set.of("Agenda", "Person", "Ward", "{rate}%");

    @Test
    void everyBundleHasItsWelshFileAndNoFileIsLeftOver() throws IOException, ClassNotFoundException {
        Set<String> files;
        try (Stream<Path> found = Files.list(WELSH)) {
            files = found.map(file -> file.getFileName().toString()).collect(Collectors.toCollection(TreeSet::new));
        }
        assertThat(bundles().keySet().stream().map(name -> name + "_cy.properties"))
                .containsExactlyInAnyOrderElementsOf(files);
    }

    @Test
    void bothLanguagesHaveTheSameKeysAndTheSameParameters() throws IOException, ClassNotFoundException {
        for (var bundle : bundles().entrySet()) {
            Map<String, String> english = english(bundle.getValue());
            Map<String, String> welsh = welsh(bundle.getKey());
            assertThat(welsh.keySet()).as(bundle.getKey()).isEqualTo(english.keySet());
            english.forEach((key, words) -> assertThat(parameters(String.valueOf(welsh.get(key))))
                    .as("%s: %s", bundle.getKey(), key)
                    .isEqualTo(parameters(words)));
        }
    }

    @Test
    void welshIsNotEnglishAgain() throws IOException, ClassNotFoundException {
        List<String> untranslated = new ArrayList<>();
        for (var bundle : bundles().entrySet()) {
            Map<String, String> welsh = welsh(bundle.getKey());
            english(bundle.getValue()).forEach((key, words) -> {
                String said = String.valueOf(welsh.get(key));
                if (said.isBlank() || said.equals(words) && !SAME.contains(words)) {
                    untranslated.add(bundle.getKey() + ": " + key + " = " + said);
                }
            });
        }
        assertThat(untranslated).isEmpty();
    }

    private static Map<String, Class<?>> bundles() throws IOException, ClassNotFoundException {
        Map<String, Class<?>> bundles = new TreeMap<>();
        try (Stream<Path> files = Files.walk(SOURCES)) {
            for (Path file :
                    files.filter(path -> path.toString().endsWith("Words.java")).toList()) {
                String name = SOURCES.relativize(file)
                        .toString()
                        .replaceFirst("\\.java$", "")
                        .replace('/', '.');
                Class<?> type = Class.forName(name);
                MessageBundle bundle = type.getAnnotation(MessageBundle.class);
                if (bundle != null) {
                    bundles.put(bundle.value(), type);
                }
            }
        }
        assertThat(bundles).containsKeys("web", "home", "issue");
        return bundles;
    }

    private static Map<String, String> english(Class<?> bundle) {
        Map<String, String> words = new TreeMap<>();
        for (Method method : bundle.getDeclaredMethods()) {
            words.put(method.getName(), method.getAnnotation(Message.class).value());
        }
        return words;
    }

    private static Map<String, String> welsh(String bundle) throws IOException {
        Properties properties = new Properties();
        try (Reader file = Files.newBufferedReader(WELSH.resolve(bundle + "_cy.properties"))) {
            properties.load(file);
        }
        Map<String, String> words = new TreeMap<>();
        properties.forEach((key, value) -> words.put(key.toString(), value.toString()));
        return words;
    }

    private static Set<String> parameters(String words) {
        Set<String> names = new TreeSet<>();
        Matcher matcher = PARAMETER.matcher(words);
        while (matcher.find()) {
            names.add(matcher.group(1));
        }
        return names;
    }
}
