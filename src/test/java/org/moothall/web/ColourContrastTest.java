package org.moothall.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The palette is read from the stylesheet itself, so that a colour cannot be changed there unnoticed here.
class ColourContrastTest {
    /// What stands on what: each ground with the colours in which text is set on it.
    private static final Map<String, List<String>> TEXT_ON = Map.ofEntries(
            Map.entry("paper", List.of("ink", "quiet", "moss", "moss-deep", "ochre", "brick", "slate")),
            Map.entry("leaf", List.of("ink", "quiet", "moss", "brick")),
            Map.entry("shade", List.of("ink", "quiet", "moss", "moss-deep", "ochre", "brick", "slate")),
            Map.entry("moss", List.of("on-moss")),
            Map.entry("moss-deep", List.of("on-moss")),
            Map.entry("brick", List.of("on-moss")),
            Map.entry("mark", List.of("ink")),
            Map.entry("moss-ground", List.of("moss")),
            Map.entry("ochre-ground", List.of("ochre")),
            Map.entry("brick-ground", List.of("brick")),
            Map.entry("slate-ground", List.of("slate")));

    /// LOOK's own figures: the palette itself, light and dark, is agreed and not the stylesheet's to change.
    private static final Map<String, String> LIGHT = Map.of(
            "paper", "#FBFAF7", "ink", "#14212B", "quiet", "#51606B", "rule", "#DAD6CC", "moss", "#1F6F54", "ochre",
            "#8F5E12", "brick", "#A63D2F", "slate", "#2F5D8A");

    private static final Map<String, String> DARK = Map.of(
            "paper", "#11181D", "ink", "#ECE8DF", "quiet", "#9DA9B1", "rule", "#2A343B", "moss", "#7FC8A9", "ochre",
            "#E0B25C", "brick", "#E58A7B", "slate", "#8FB8DE");

    private static final Pattern COLOUR = Pattern.compile("--([a-z-]+): *(#[0-9A-Fa-f]{6});");
    private static final Pattern USED = Pattern.compile("var\\(--([a-z-]+)\\)");

    @ParameterizedTest
    @MethodSource("pairs")
    void everyTextStandsOutFromItsGround(String scheme, String text, String ground) {
        Map<String, String> colours = palette(scheme);
        assertThat(contrast(colour(colours, text), colour(colours, ground)))
                .as("%s on %s, %s", text, ground, scheme)
                .isGreaterThanOrEqualTo(4.5);
    }

    @Test
    void thePaletteIsTheOneAgreed() {
        assertThat(palette("light")).containsAllEntriesOf(LIGHT);
        assertThat(palette("dark")).containsAllEntriesOf(DARK);
    }

    @Test
    void theAccentsStandOutFromThePaperByMore() {
        palettes()
                .forEach((scheme, colours) -> assertThat(List.of("moss", "ochre", "brick", "slate"))
                        .as(scheme)
                        .allSatisfy(accent -> assertThat(contrast(colour(colours, accent), colour(colours, "paper")))
                                .isGreaterThanOrEqualTo(5.2)));
    }

    @Test
    void fieldsHaveAnEdgeThatCanBeSeen() {
        palettes()
                .forEach((scheme, colours) -> assertThat(contrast(colour(colours, "quiet"), colour(colours, "leaf")))
                        .as(scheme)
                        .isGreaterThanOrEqualTo(3));
    }

    @Test
    void everyColourIsThereInLightAndInDark() {
        assertThat(palette("light").keySet()).isEqualTo(palette("dark").keySet());
    }

    @Test
    void everyColourIsInTheTableOrIsALine() {
        Set<String> named = new LinkedHashSet<>(TEXT_ON.keySet());
        TEXT_ON.values().forEach(named::addAll);
        named.add("rule");
        assertThat(named).isEqualTo(palette("light").keySet());
    }

    @Test
    void noRuleNamesAColourThatIsNotDefined() {
        Set<String> defined = new LinkedHashSet<>(List.of("serif", "sans", "measure", "margin", "gap", "hair"));
        defined.addAll(palette("light").keySet());
        assertThat(USED.matcher(stylesheet()).results().map(found -> found.group(1)))
                .isSubsetOf(defined);
    }

    @Test
    void noRuleBringsAColourOfItsOwn() {
        String rules = stylesheet()
                .substring(stylesheet().indexOf("/* Ground */"), stylesheet().indexOf("@media print"));
        assertThat(rules).doesNotContainPattern("#[0-9A-Fa-f]{3,6}\\b");
    }

    @Test
    void blackOnWhiteIsTwentyOneToOne() {
        assertThat(contrast("#000000", "#FFFFFF")).isEqualTo(21.0);
        assertThat(contrast("#777777", "#FFFFFF")).isBetween(4.47, 4.49);
    }

    static Stream<Object[]> pairs() {
        return palettes().keySet().stream()
                .sorted()
                .flatMap(scheme -> TEXT_ON.entrySet().stream()
                        .sorted(Map.Entry.comparingByKey())
                        .flatMap(entry ->
                                entry.getValue().stream().map(text -> new Object[] {scheme, text, entry.getKey()})));
    }

    private static Map<String, String> palette(String scheme) {
        return Objects.requireNonNull(palettes().get(scheme), scheme);
    }

    private static Map<String, Map<String, String>> palettes() {
        String[] blocks = stylesheet().split("@media \\(prefers-color-scheme: dark\\)", -1);
        assertThat(blocks).as("one block for dark").hasSize(2);
        return Map.of(
                "light", colours(blocks[0]), "dark", colours(blocks[1].substring(0, blocks[1].indexOf("@media"))));
    }

    private static Map<String, String> colours(String block) {
        Map<String, String> colours = new HashMap<>();
        COLOUR.matcher(block).results().forEach(found -> colours.put(found.group(1), found.group(2)));
        return colours;
    }

    private static String colour(Map<String, String> colours, String name) {
        return Objects.requireNonNull(colours.get(name), name);
    }

    /// WCAG 2.2: (lighter + 0.05) / (darker + 0.05) in relative luminance.
    private static double contrast(String one, String other) {
        double first = luminance(one) + 0.05;
        double second = luminance(other) + 0.05;
        return Math.max(first, second) / Math.min(first, second);
    }

    private static double luminance(String colour) {
        return 0.2126 * channel(colour, 1) + 0.7152 * channel(colour, 3) + 0.0722 * channel(colour, 5);
    }

    private static double channel(String colour, int at) {
        double value = Integer.parseInt(colour.substring(at, at + 2), 16) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }

    private static String stylesheet() {
        try (InputStream file =
                ColourContrastTest.class.getResourceAsStream("/META-INF/resources/assets/moothall.css")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException gone) {
            throw new UncheckedIOException(gone);
        }
    }
}
