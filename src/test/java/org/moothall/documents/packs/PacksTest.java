package org.moothall.documents.packs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.documents.packs.Bundle.items;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.rendering.PDFRenderer;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.PaperFiles;
import org.moothall.documents.packs.papers.Inherited;
import org.moothall.documents.packs.papers.Joining;
import org.moothall.documents.press.Verdict;

/// Packs for the public and for members.
class PacksTest {
    @TempDir
    private Path folder;

    private Bundle bundle;
    private Path out;

    @BeforeEach
    void makeRoom() {
        bundle = new Bundle(folder);
        out = folder.resolve("pack.pdf");
    }

    @Test
    void theStampedTheShownAndTheListedNumbersAreTheSame() throws IOException {
        Made made = forPublic(1, open("Plan", 3, "en-GB"), open("Budget", 5, "en-GB"), open("Roads", 1, "en-GB"));

        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            List<String> pages = texts(pack);
            String[] labels = pack.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            for (int i = 0; i < pages.size(); i++) {
                assertThat(pages.get(i)).contains("Page " + (i + 1));
                assertThat(labels[i]).isEqualTo(Integer.toString(i + 1));
            }
            for (Made.Placed paper : made.papers()) {
                assertThat(pages.get(1)).containsPattern(paper.title() + "\\s+" + paper.pages() + "\\s");
                assertThat(pages.get(paper.first() - 1)).contains(paper.title() + " leaf 1");
                assertThat(pages.get(paper.last() - 1))
                        .contains(paper.title() + " leaf " + (paper.last() - paper.first() + 1));
            }
            assertThat(made.lastPage()).isEqualTo(pages.size()).isEqualTo(11);
        }
    }

    @Test
    void theMembersPackColoursWhatIsTheirsAloneAndThePublicsHasTheSameNumbers() throws IOException {
        Path secret = bundle.tagged("Forbidden words", 4, "en-GB");
        Paper.Open plan = open("Plan", 2, "en-GB");
        Paper.Open roads = open("Roads", 2, "en-GB");
        Made members = Packs.forMembers(
                new Plan<>(
                        "en-GB",
                        Bundle.front(),
                        items(plan, new Paper.Exempt("Sale of land", null, "paragraph 3", secret), roads),
                        1),
                out);
        Made.Placed sale = members.papers().get(1);
        assertThat(redness(out, sale.first() - 1)).isGreaterThan(10);
        assertThat(redness(out, sale.first() - 2)).isLessThan(2);

        Path open = folder.resolve("public.pdf");
        Made everybody = Packs.forPublic(
                new Plan<>(
                        "en-GB",
                        Bundle.front(),
                        items(plan, new Paper.Withheld("Sale of land", "paragraph 3", 4), roads),
                        1),
                open);

        assertThat(everybody.papers().get(2).first())
                .isEqualTo(members.papers().get(2).first());
        try (PDDocument pack = Loader.loadPDF(open.toFile())) {
            String[] labels = pack.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(Arrays.asList(labels)).containsExactly("1", "2", "3", "4", "5–8", "9", "10");
            assertThat(String.join("", texts(pack)))
                    .doesNotContain("Forbidden words")
                    .contains("Pages 5–8", "Page 10");
        }
    }

    @Test
    void aSupplementGoesOnFromThePack() throws IOException {
        Made made = forPublic(371, open("Late report", 2, "en-GB"));

        assertThat(made.firstPage()).isEqualTo(371);
        assertThat(made.papers().getFirst().first()).isEqualTo(373);
        assertThat(made.lastPage()).isEqualTo(374);
        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            assertThat(texts(pack).getLast()).contains("Page 374");
        }
    }

    @Test
    void papersCanBeginOnALaterPageSoThatTwoPacksAgree() throws IOException {
        Made made = Packs.forPublic(
                new Plan<>("en-GB", Bundle.front(), items((Paper.ForPublic) open("Plan", 2, "en-GB")), 1, 7), out);

        assertThat(made.papers().getFirst().first()).isEqualTo(7);
        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            String[] labels = pack.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
            assertThat(Arrays.asList(labels)).containsExactly("1", "2", "7", "8");
            assertThat(texts(pack).get(2)).contains("Page 7");
        }
    }

    @Test
    void tagsTitleAndLanguagesAreKept() throws Exception {
        forPublic(1, open("Plan", 2, "en-GB"), open("Cynllun", 2, "cy"));

        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            assertThat(pack.getDocumentCatalog().getLanguage()).isEqualTo("en-GB");
            assertThat(pack.getDocumentInformation().getTitle()).startsWith("Cabinet, Thursday 17 July 2025");
            COSDictionary all = (COSDictionary)
                    pack.getDocumentCatalog().getStructureTreeRoot().getK();
            var parts = all.getCOSArray(COSName.K);
            assertThat(parts.size()).isEqualTo(3);
            assertThat(((COSDictionary) parts.getObject(2)).getString(COSName.LANG))
                    .isEqualTo("cy");
            assertThat(((COSDictionary) parts.getObject(2)).getString(COSName.T))
                    .isEqualTo("Cynllun");
        }
        assertThat(Verdict.of(Files.readAllBytes(out)))
                .as("all but the claim, which a pack does not make")
                .allMatch(rule -> rule.startsWith("5-"));
    }

    @Test
    void bookmarksGoByItemAndTheContentsLeadToThePapers() throws IOException {
        Made made = forPublic(1, open("Plan", 2, "en-GB"), open("Budget", 2, "en-GB"));

        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            List<String> titles = new ArrayList<>();
            List<Integer> pages = new ArrayList<>();
            for (PDOutlineItem item :
                    pack.getDocumentCatalog().getDocumentOutline().children()) {
                titles.add(item.getTitle());
                pages.add(1 + pack.getPages().indexOf(item.findDestinationPage(pack)));
            }
            assertThat(titles).containsExactly("Agenda", "1 Plan", "2 Budget");
            assertThat(pages).containsExactly(1, 3, 5);
            assertThat(leadTo(pack, 1))
                    .contains(made.papers().get(0).first(), made.papers().get(1).first());
        }
    }

    @Test
    void whatActsOrCarriesIsTakenAwayAndNamedAndOwnLinksHold() throws IOException {
        Path one = bundle.mischievous("First");
        Path two = bundle.mischievous("Second");
        Made made = forPublic(1, new Paper.Open("First", null, one), new Paper.Open("Second", null, two));

        assertThat(made.papers())
                .allSatisfy(paper -> assertThat(paper.findings())
                        .contains(Inherited.ACTIONS_REMOVED, Inherited.ATTACHMENTS_REMOVED));
        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            assertThat(leadTo(pack, 2)).containsExactly(4);
            assertThat(leadTo(pack, 4)).containsExactly(6);
            pack.save(folder.resolve("plain.pdf").toFile(), CompressParameters.NO_COMPRESSION);
        }
        assertThat(Files.readString(folder.resolve("plain.pdf"), StandardCharsets.ISO_8859_1))
                .doesNotContain("mischief", "JavaScript", "attached.txt", "Dilwyn");
    }

    @Test
    void whatCannotBeJoinedHasASheetThatSaysWhy() throws IOException {
        Made made = forPublic(
                1,
                new Paper.Open("Closed", null, bundle.file(PaperFiles.encrypted())),
                new Paper.Open("Broken", null, bundle.file("%PDF-1.7 and no more".getBytes(StandardCharsets.UTF_8))),
                new Paper.Open("Bomb", null, bundle.file(PaperFiles.pdfBomb(200L << 20))),
                new Paper.Open("Sums", null, bundle.file(PaperFiles.xlsx())),
                new Paper.Open("Nested", null, bundle.file(PaperFiles.nested(200_000))),
                open("Plan", 1, "en-GB"));

        assertThat(made.papers())
                .extracting(Made.Placed::joined)
                .containsExactly(
                        Joining.CLOSED,
                        Joining.BROKEN,
                        Joining.BROKEN,
                        Joining.OTHER_KIND,
                        Joining.BROKEN,
                        Joining.JOINED);
        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            assertThat(texts(pack).get(2)).contains("Closed", "This paper is closed by a password", "Page 3");
            assertThat(texts(pack).get(5)).contains("neither a PDF nor a Word file");
        }
    }

    @Test
    void anUntaggedPaperIsNamedAndAWordFileIsPrinted() throws IOException {
        Path word = bundle.file(PaperFiles.docx(
                PaperFiles.paragraph("Heading1", "From Word") + PaperFiles.paragraph("Normal", "A paragraph.")));
        Path plain = bundle.file(PaperFiles.pdf(List.of(List.of("Plain", "words"))));
        Made made = forPublic(1, new Paper.Open("Word", null, word), new Paper.Open("Plain", null, plain));

        assertThat(made.papers().get(0).findings()).containsExactly(Inherited.PRINTED_FROM_WORD);
        assertThat(made.papers().get(1).findings())
                .containsExactly(Inherited.NOT_TAGGED, Inherited.NO_LANGUAGE, Inherited.FONTS_NOT_EMBEDDED);
        try (PDDocument pack = Loader.loadPDF(out.toFile())) {
            assertThat(texts(pack).get(2)).contains("From Word", "A paragraph.", "Page 3");
        }
    }

    @Test
    void theSamePackTwiceIsTheSameFile() throws IOException {
        Paper.Open plan = open("Plan", 2, "en-GB");
        forPublic(1, plan);
        byte[] once = Files.readAllBytes(out);
        forPublic(1, plan);

        assertThat(Files.readAllBytes(out)).isEqualTo(once);
    }

    private Paper.Open open(String title, int pages, String language) throws IOException {
        return new Paper.Open(title, language, bundle.tagged(title, pages, language));
    }

    private Made forPublic(int firstPage, Paper.ForPublic... papers) {
        return Packs.forPublic(new Plan<>("en-GB", Bundle.front(), items(papers), firstPage), out);
    }

    private static List<String> texts(PDDocument pack) throws IOException {
        List<String> texts = new ArrayList<>();
        for (int page = 1; page <= pack.getNumberOfPages(); page++) {
            PDFTextStripper text = new PDFTextStripper();
            text.setStartPage(page);
            text.setEndPage(page);
            texts.add(text.getText(pack));
        }
        return texts;
    }

    /// The pages that a page's links lead to, counted from 1.
    private static List<Integer> leadTo(PDDocument pack, int page) throws IOException {
        List<Integer> pages = new ArrayList<>();
        for (var annotation : pack.getPage(page).getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getDestination() instanceof PDPageDestination to) {
                pages.add(1 + to.retrievePageNumber());
            }
        }
        return pages;
    }

    /// By how much red outweighs blue at the middle of a page's left edge, of 255.
    private static int redness(Path pdf, int page) throws IOException {
        try (PDDocument pack = Loader.loadPDF(pdf.toFile())) {
            var picture = new PDFRenderer(pack).renderImage(page);
            int colour = picture.getRGB(5, picture.getHeight() / 2);
            return (colour >> 16 & 0xff) - (colour & 0xff);
        }
    }
}
