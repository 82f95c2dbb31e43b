package org.moothall.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.ReadingCopy.Heading;
import org.moothall.house.Recorded;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.DocumentVersion.Reading;

/// Tagged PDFs, as the sample council and real ones publish them.
class TaggedReadingTest {
    private static final Path CABINET = Path.of("samples/merebridge/files/2025-07-17-cabinet");

    @TempDir
    Path folder;

    private ReadingCopy reading(Path file) throws IOException {
        try (Documents documents =
                        Documents.in(folder, Clock.fixed(Instant.parse("2025-07-17T09:00:00Z"), ZoneOffset.UTC));
                InputStream bytes = Files.newInputStream(file)) {
            DocumentVersion kept = documents.keep(
                    bytes,
                    new DocumentVersion(
                            1, null, null, null, null, null, null, null, null, null, Reading.NOT_READ, null));
            return documents.reading(kept).orElseThrow();
        }
    }

    @Test
    void headingsTablesAndListsAreWhatTheTagsSay() throws IOException {
        ReadingCopy reading = reading(CABINET.resolve("improvement-plan-phase-3-b.pdf"));

        assertThat(reading.contents())
                .contains(
                        new Heading(1, 1, "Appendix B: Measures, baselines and targets"),
                        new Heading(1, 2, "2. Figures"));
        Element table = Jsoup.parseBodyFragment(reading.leaves().getFirst().html())
                .select("table")
                .getLast();
        assertThat(table.select("caption").text()).isEqualTo("The fifteen measures");
        assertThat(table.select("tr").getFirst().children().eachText())
                .containsExactly("Outcome", "Measure", "Better", "Baseline (May 2025)", "Target");
        assertThat(reading.leaves().get(1).html()).contains("<ol><li value=\"1\">Is the child safe today?</li>");
    }

    @Test
    void aTableThatRunsOverAPageGoesOnAsATable() throws IOException {
        String second = reading(CABINET.resolve("improvement-plan-phase-3-b.pdf"))
                .leaves()
                .get(1)
                .html();

        assertThat(second).startsWith("<table><tr>").contains("<td>Social work posts filled by agency staff</td>");
    }

    @Test
    void aRealReportWithoutLabelsInItsTagsHasItsNumbersOnce() throws IOException {
        ReadingCopy reading = reading(Recorded.path("moderngov/pdf/kingston-ZebraCrossing.pdf"));

        Element first =
                Jsoup.parseBodyFragment(reading.leaves().getFirst().html()).body();
        assertThat(first.select("ol[type=A] > li").eachAttr("value")).containsExactly("1", "2", "3");
        assertThat(first.select("ol[type=A] > li").getFirst().text()).startsWith("This report details");
        assertThat(reading.leaves()).hasSize(4);
    }
}
