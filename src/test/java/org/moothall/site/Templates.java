package org.moothall.site;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// The public templates, and for each of them one page that shows it at its fullest.
final class Templates {
    private static final Path DIRECTORY = Path.of("src/main/resources/templates");

    private static final Map<String, String> PAGES = new TreeMap<>(Map.ofEntries(
            Map.entry("hall/home/home.html", "/"),
            Map.entry("hall/home/councils.html", "/councils"),
            Map.entry("hall/home/help.html", "/help"),
            Map.entry("hall/bodies/bodies.html", "/bodies"),
            Map.entry("hall/bodies/body.html", "/bodies/110"),
            Map.entry("hall/people/people.html", "/people?by=party"),
            Map.entry("hall/people/person.html", "/people/201"),
            Map.entry("hall/people/votes.html", "/people/201/votes"),
            Map.entry("hall/meetings/meetings.html", "/meetings?year=2025"),
            Map.entry("hall/meetings/meeting.html", "/meetings/1031"),
            Map.entry("hall/meetings/item.html", "/meetings/1031/items/103117"),
            Map.entry("hall/issues/issues.html", "/issues"),
            Map.entry("hall/issues/issue.html", "/issues/412"),
            Map.entry("hall/decisions/decisions.html", "/decisions?year=2025"),
            Map.entry("hall/decisions/decision.html", "/decisions/3009"),
            Map.entry("hall/forwardplan/plan.html", "/forward-plan?show=decided"),
            Map.entry("hall/forwardplan/entry.html", "/forward-plan/612"),
            Map.entry("hall/documents/documents.html", "/documents?year=2025"),
            Map.entry("hall/documents/document.html", "/documents/7001"),
            Map.entry("hall/plans/plans.html", "/plans"),
            Map.entry("hall/plans/plan.html", "/plans/1"),
            Map.entry("hall/plans/report.html", "/plans/reports/1"),
            Map.entry("search/search.html", "/search?q=improvement"),
            Map.entry("hall/calendar/calendar.html", "/calendar/2025-07"),
            Map.entry("hall/publications/ledger.html", "/ledger"),
            Map.entry("hall/publications/entry.html", "/ledger/1"),
            Map.entry("hall/publications/consistency.html", "/ledger/consistency?from=10"),
            Map.entry("hall/publications/withdrawn.html", "/withdrawn"),
            Map.entry("hall/publications/notice.html", "/withdrawn/1"),
            Map.entry("web/error.html", "/issues/999999")));

    private Templates() {}

    /// An address for each template.
    static Map<String, String> pages() {
        return PAGES;
    }

    /// Addresses in English and in Welsh.
    static Stream<String> addresses() {
        return PAGES.values().stream().flatMap(address -> Stream.of(address, "/cy" + address));
    }

    /// The templates that set a whole page.
    static Set<String> whole() throws IOException {
        try (Stream<Path> files = Files.walk(DIRECTORY)) {
            return files.filter(Files::isRegularFile)
                    .filter(Templates::isWhole)
                    .map(file -> DIRECTORY.relativize(file).toString())
                    .filter(name -> !name.startsWith("desk/") && !name.startsWith("monitoring/"))
                    .collect(Collectors.toCollection(TreeSet::new));
        }
    }

    private static boolean isWhole(Path file) {
        try {
            return Files.readString(file).contains("{#include web/layout}");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
