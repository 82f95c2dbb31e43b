package org.moothall.documents;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.drawn.ReadingCopy;
import org.moothall.documents.drawn.ReadingCopy.Heading;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.DocumentVersion.Reading;

class DocumentsTest {
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2025-07-17T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path folder;

    private Documents documents;

    @BeforeEach
    void open() {
        documents = Documents.in(folder, CLOCK);
    }

    private static DocumentVersion said(@Nullable String fileName) {
        return new DocumentVersion(
                1, null, "en", fileName, null, null, null, null, null, null, Reading.NOT_READ, "a note");
    }

    private DocumentVersion keep(byte[] bytes, @Nullable String fileName) {
        return documents.keep(new ByteArrayInputStream(bytes), said(fileName));
    }

    private DocumentVersion keep(String text, @Nullable String fileName) {
        return keep(text.getBytes(StandardCharsets.UTF_8), fileName);
    }

    private static byte[] report() throws IOException {
        return PaperFiles.pdf(List.of(
                List.of("The plan", "It is to begin in July."),
                List.of("Costs", "There are none.", "There were some.")));
    }

    @Test
    void whatIsForgottenLeavesNoFileAndNothingDrawnFromIt() throws IOException {
        DocumentVersion kept = keep(report(), "plan.pdf");
        assertThat(documents.reading(kept)).isPresent();

        assertThat(documents.forget(String.valueOf(kept.sha256()))).isTrue();

        assertThat(documents.text(kept)).isEmpty();
        assertThat(documents.reading(kept)).isEmpty();
        try (Stream<Path> files = Files.walk(folder)) {
            assertThat(files.filter(Files::isRegularFile)).isEmpty();
        }
        assertThat(documents.forget(String.valueOf(kept.sha256()))).isFalse();
    }

    @Test
    void aPdfIsKeptWithItsHashSizePagesAndText() throws IOException {
        DocumentVersion kept = keep(report(), "plan.pdf");

        assertThat(kept.mediaType()).isEqualTo("application/pdf");
        assertThat(kept.size()).isEqualTo(report().length);
        assertThat(kept.pages()).isEqualTo(2);
        assertThat(kept.reading()).isEqualTo(Reading.TEXT);
        assertThat(kept.note()).isEqualTo("a note");
        assertThat(documents.intact(String.valueOf(kept.sha256()))).isTrue();
        assertThat(documents.text(kept)).extracting(PageText::page).containsExactly(1, 2);
        assertThat(documents.text(kept).getFirst().text()).contains("The plan", "It is to begin in July.");
        assertThat(documents.text(kept).getLast().text())
                .contains("There are none.")
                .doesNotContain("July");
    }

    @Test
    void whatWasDrawnCanBeThrownAwayAndIsDrawnAgain() throws IOException {
        byte[] report = report();
        DocumentVersion kept = keep(report, "plan.pdf");
        List<PageText> before = documents.text(kept);
        try (Stream<Path> drawn = Files.walk(folder.resolve("drawn"))) {
            for (Path file : drawn.filter(Files::isRegularFile).toList()) {
                Files.writeString(file, "torn");
            }
        }

        assertThat(documents.text(kept)).isEqualTo(before);
        assertThat(keep(report, "plan.pdf")).isEqualTo(kept);
    }

    @Test
    void aScanIsLabelledSo() throws IOException {
        DocumentVersion kept = keep(PaperFiles.scan(3), "old.pdf");

        assertThat(kept.reading()).isEqualTo(Reading.SCANNED);
        assertThat(kept.pages()).isEqualTo(3);
        assertThat(documents.text(kept)).isEmpty();
        assertThat(documents.reading(kept)).isEmpty();
    }

    @Test
    void aFileClosedByAPasswordIsKeptAndLabelledSo() throws IOException {
        DocumentVersion kept = keep(PaperFiles.encrypted(), "closed.pdf");

        assertThat(kept.reading()).isEqualTo(Reading.ENCRYPTED);
        assertThat(documents.intact(String.valueOf(kept.sha256()))).isTrue();
        assertThat(documents.reading(kept)).isEmpty();
    }

    @Test
    void anEmptyFileAnErrorPageAndRubbishAreBrokenPdfs() {
        assertThat(keep("", "a.pdf").reading()).isEqualTo(Reading.BROKEN);
        DocumentVersion html = keep("<!DOCTYPE html><html><body>Sorry</body></html>", "b.pdf");
        assertThat(html.reading()).isEqualTo(Reading.BROKEN);
        assertThat(html.mediaType()).isEqualTo("text/html");
        assertThat(keep("\u0001\u0002\u0003", "c.pdf").reading()).isEqualTo(Reading.BROKEN);
        assertThat(keep("%PDF-1.7 and nothing else", "d.pdf").reading()).isEqualTo(Reading.BROKEN);
    }

    @Test
    void aPdfCutShortIsKeptAndReadAsFarAsItGoes() throws IOException {
        byte[] whole = report();
        DocumentVersion kept = keep(Arrays.copyOf(whole, whole.length / 2), "cut.pdf");

        assertThat(kept.reading()).isIn(Reading.TEXT, Reading.BROKEN);
        assertThat(kept.size()).isEqualTo(whole.length / 2);
    }

    @Test
    void filesThatUnpackToMoreThanMemoryAreNotOpened() throws IOException {
        assertThat(keep(PaperFiles.pdfBomb(300L << 20), "bomb.pdf").reading()).isEqualTo(Reading.TOO_LARGE);
        assertThat(keep(PaperFiles.docx("<!--" + " ".repeat(130 << 20) + "-->", ""), "bomb.docx")
                        .reading())
                .isEqualTo(Reading.TOO_LARGE);
    }

    @Test
    void objectsInObjectsWithoutEndAndEntityBombsAreBroken() throws IOException {
        assertThat(keep(PaperFiles.nested(1_000_000), "nested.pdf").reading()).isIn(Reading.BROKEN, Reading.TOO_LARGE);
        String bomb = "<!DOCTYPE w [<!ENTITY a \"aaaaaaaaaa\"><!ENTITY b \"&a;&a;&a;\">]>";
        assertThat(keep(PaperFiles.docx(bomb, "<w:p><w:r><w:t>&b;</w:t></w:r></w:p>"), "entities.docx")
                        .reading())
                .isEqualTo(Reading.BROKEN);
    }

    @Test
    void aWordFileIsOnePageWithItsHeadings() throws IOException {
        DocumentVersion kept = keep(
                PaperFiles.docx(PaperFiles.paragraph("Heading1", "Purpose")
                        + PaperFiles.paragraph("Normal", "To agree &lt;the&gt; plan.")
                        + PaperFiles.paragraph("Heading3", "Money")),
                "report.docx");

        assertThat(kept.reading()).isEqualTo(Reading.TEXT);
        assertThat(kept.pages()).isNull();
        assertThat(documents.text(kept))
                .extracting(PageText::text)
                .containsExactly("Purpose\n\nTo agree <the> plan.\n\nMoney");
        ReadingCopy reading = documents.reading(kept).orElseThrow();
        assertThat(reading.leaves().getFirst().html()).contains("<p>To agree &lt;the&gt; plan.</p>");
    }

    @Test
    void otherKindsOfFileAreKeptUnderTheirOwnName() throws IOException {
        assertThat(keep(PaperFiles.xlsx(), "figures.xlsx").reading()).isEqualTo(Reading.UNSUPPORTED);
        assertThat(keep(PaperFiles.xlsx(), "figures.xlsx").mediaType()).contains("spreadsheetml");
        assertThat(keep("{\\rtf1 Words}", "letter.rtf").mediaType()).isEqualTo("application/rtf");
        assertThat(keep("Minutes\fPage two", "minutes.txt").pages()).isEqualTo(2);
        assertThat(keep("<svg xmlns='x'><script>1</script></svg>", "logo.svg").mediaType())
                .isEqualTo("image/svg+xml");
    }

    @Test
    void aRecordedTextIsReadInParagraphsPageByPage() {
        String text = documents.keepText("Beschluss\n\nDer Rat <beschließt>.\fSeite zwei");
        DocumentVersion elsewhere = new DocumentVersion(
                1, null, "de", null, null, null, null, "https://example.org/1", text, null, Reading.RECORDED, null);

        assertThat(documents.text(elsewhere))
                .containsExactly(new PageText(1, "Beschluss\n\nDer Rat <beschließt>."), new PageText(2, "Seite zwei"));
        assertThat(documents
                        .reading(elsewhere)
                        .orElseThrow()
                        .leaves()
                        .getFirst()
                        .html())
                .isEqualTo("<p>Beschluss</p><p>Der Rat &lt;beschließt&gt;.</p>");
        assertThat(documents.open(text).orElseThrow()).hasContent("Beschluss\n\nDer Rat <beschließt>.\fSeite zwei");
    }

    @Test
    void aPdfWithoutTagsIsReadByHowItLooks() throws IOException {
        ReadingCopy reading = documents.reading(keep(report(), "plan.pdf")).orElseThrow();

        assertThat(reading.contents()).containsExactly(new Heading(1, 1, "The plan"), new Heading(2, 1, "Costs"));
        assertThat(reading.leaves().getFirst().html()).isEqualTo("<h3>The plan</h3><p>It is to begin in July.</p>");
    }

    @Test
    void aStreamThatBreaksOffKeepsNothing() {
        InputStream broken = new InputStream() {
            @Override
            public int read() throws IOException {
                throw new IOException("no space left on device");
            }
        };

        assertThatThrownBy(() -> documents.keep(broken, said("x.pdf")))
                .isInstanceOf(UncheckedIOException.class)
                .hasMessageContaining("no space left on device");
        try (Stream<String> hashes = documents.hashes()) {
            assertThat(hashes).isEmpty();
        }
    }

    @Test
    void aVersionWhoseFileIsNotHereHasNothingToRead() {
        DocumentVersion gone = new DocumentVersion(
                1, null, null, null, null, null, "0".repeat(64), null, null, null, Reading.TEXT, null);

        assertThat(documents.text(gone)).isEmpty();
        assertThat(documents.reading(gone)).isEmpty();
        assertThat(documents.intact("0".repeat(64))).isFalse();
    }
}
