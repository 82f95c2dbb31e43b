package org.moothall.desk.packs;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Stores;
import org.moothall.desk.agendas.closed.Closing;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.Closures;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.reports.ReportsAtHand;
import org.moothall.documents.press.Press;
import org.moothall.documents.press.Sheet;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;

/// Packs of an agenda in work.
class MakingPacksTest {
    private static final PackText TEXT = new PackText(
            "Merebridge Council",
            "en-GB",
            "Agenda",
            "Agenda: members’ pack",
            "Cabinet",
            "Friday 13 November",
            "paragraph",
            "confidential");
    private static final Closure EXEMPT =
            new Closure(false, List.of(3), "A price", "It outweighs", "Monitoring Officer", false, false, null);

    private ReportsAtHand desk;
    private PackRows rows;
    private MakingPacks making;
    private Closing closing;

    @BeforeEach
    void open() {
        desk = new ReportsAtHand(Stores.sqlite());
        rows = new PackRows();
        closing = new Closing(new Closures(), desk.closedPapers, desk.items, desk.papers, desk.files);
        Gathering gathering = new Gathering(desk.items, desk.papers, desk.closedPapers, desk.published);
        making = new MakingPacks(
                desk.store,
                gathering,
                rows,
                desk.files,
                desk.documents,
                desk.papers,
                desk.numbers,
                desk.trail,
                ReportsAtHand.CLOCK);
        add(1, "Plan", "Open words", false);
        add(2, "Appendix", "Secretmark words", true);
        add(3, "Roads", "Other open words", false);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    @Test
    void thePublicsPackHasTheMembersNumbersAndNothingThatIsNotOpen() throws IOException {
        assertThat(make("Agenda pack")).isTrue();

        PackRow pack = packs().getFirst();
        List<String> open = texts(pack.sha256());
        List<String> members = texts(String.valueOf(pack.closedSha256()));
        assertThat(String.join("", open)).doesNotContain("Secretmark").contains("Open words", "paragraph 3");
        assertThat(String.join("", members)).contains("Secretmark");
        assertThat(page(open, "Other open words")).isEqualTo(page(members, "Other open words"));
        assertThat(desk.<Boolean>write(handle -> desk.files.isWithheld(handle, String.valueOf(pack.closedSha256()))))
                .isTrue();
        List<DraftPaper> papers = desk.write(handle -> desk.papers.list(handle, ReportsAtHand.MEETING));
        assertThat(papers)
                .filteredOn(paper -> paper.text().role() == Paper.Role.PACK)
                .singleElement()
                .satisfies(
                        paper -> assertThat(paper.files().getFirst().sha256()).isEqualTo(pack.sha256()));
    }

    @Test
    void aSupplementHoldsWhatIsNewAndNumbersOn() throws IOException {
        make("Agenda pack");
        assertThat(making.look(draft(), TEXT)).isEmpty();
        assertThat(make("Supplement")).isFalse();
        add(4, "Late report", "Late words", false);

        assertThat(making.look(draft(), TEXT))
                .hasValueSatisfying(made -> assertThat(made.papers())
                        .singleElement()
                        .satisfies(paper -> assertThat(paper.title()).isEqualTo("Late report")));
        make("Supplement");

        List<PackRow> packs = packs();
        assertThat(packs.get(1).firstPage()).isEqualTo(packs.get(0).lastPage() + 1);
        assertThat(packs.get(1).closedSha256()).isNull();
        assertThat(String.join("", texts(packs.get(1).sha256())))
                .contains("Late words", "Page " + packs.get(1).lastPage())
                .doesNotContain("Other open words");
    }

    private boolean make(String title) {
        return making.make(draft(), TEXT, title, desk.clerk);
    }

    private Draft draft() {
        return desk.write(handle -> desk.meetings.find(handle, ReportsAtHand.MEETING))
                .orElseThrow();
    }

    private List<PackRow> packs() {
        return desk.write(handle -> rows.list(handle, ReportsAtHand.MEETING));
    }

    private void add(long number, String title, String words, boolean closed) {
        DocumentVersion file = file(words);
        desk.write(handle -> {
            PaperText text = new PaperText(Paper.Role.REPORT, null, title, null, null);
            desk.papers.add(
                    handle,
                    ReportsAtHand.MEETING,
                    ReportsAtHand.ITEM,
                    number + 900,
                    text,
                    new DocumentId(number + 900),
                    "Cai Clerk");
            DraftPaper paper = desk.papers.find(handle, number + 900).orElseThrow();
            if (closed) {
                closing.close(handle, paper, EXEMPT, "Cai Clerk");
                closing.addFile(handle, desk.papers.find(handle, paper.id()).orElseThrow(), file, "Cai Clerk");
            } else {
                desk.papers.addFile(handle, paper, file, "Cai Clerk");
            }
            return number;
        });
    }

    private DocumentVersion file(String words) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        Press.print(
                new Sheet(
                        words,
                        "en-GB",
                        Jsoup.parseBodyFragment("<h1>" + words + "</h1>").body()),
                out);
        DocumentVersion said = new DocumentVersion(
                1,
                LocalDate.parse("2026-11-02"),
                "en",
                "paper.pdf",
                null,
                null,
                null,
                null,
                null,
                null,
                DocumentVersion.Reading.NOT_READ,
                null);
        return desk.files.keep(new ByteArrayInputStream(out.toByteArray()), said);
    }

    private List<String> texts(String sha256) throws IOException {
        try (InputStream bytes = desk.files.open(sha256).orElseThrow();
                PDDocument pack = Loader.loadPDF(bytes.readAllBytes())) {
            List<String> texts = new ArrayList<>();
            for (int page = 1; page <= pack.getNumberOfPages(); page++) {
                PDFTextStripper text = new PDFTextStripper();
                text.setStartPage(page);
                text.setEndPage(page);
                texts.add(text.getText(pack));
            }
            return texts;
        }
    }

    /// What is stamped on the page that has these words.
    private static String page(List<String> texts, String words) {
        String page = texts.stream()
                .filter(text -> text.contains(words))
                .reduce((first, last) -> last)
                .orElseThrow();
        return page.substring(page.lastIndexOf("Page ")).strip();
    }
}
