package org.moothall.desk.reports;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.accounts.Role;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.reports.clearance.Stage;
import org.moothall.desk.reports.drafts.Event;
import org.moothall.desk.reports.drafts.Event.What;
import org.moothall.desk.reports.drafts.ReportFile.Acceptance;
import org.moothall.desk.reports.drafts.ReportText;
import org.moothall.desk.reports.templates.WordTemplate;
import org.moothall.desk.reports.work.Answer;
import org.moothall.desk.reports.work.Obstacle;
import org.moothall.desk.reports.work.OntoAgenda.Outcome;
import org.moothall.desk.reports.work.Uploaded;
import org.moothall.desk.reports.work.Uploaded.Why;
import org.moothall.desk.reports.work.Whole;
import org.moothall.documents.PaperFiles;
import org.moothall.documents.checks.Finding.Code;
import org.moothall.record.parts.DocumentVersion;

/// What the desk promises about reports, wherever they are kept.
abstract class ReportsContract extends ReportWork {
    @Test
    void aReportGoesFromDraftToAnAgendaThroughItsClearances() throws IOException {
        assertThat(desk.again().stage()).isEqualTo(Stage.DRAFT);
        upload(word("Recommendations"), false);
        ask(Role.LEGAL, Role.FINANCE);
        assertThat(desk.again().stage()).isEqualTo(Stage.IN_CLEARANCE);
        assertThat(place()).isEqualTo(Outcome.NOT_CLEARED);
        answer(Role.LEGAL, true);
        assertThat(desk.again().stage()).isEqualTo(Stage.IN_CLEARANCE);
        answer(Role.FINANCE, true);
        assertThat(desk.again().stage()).isEqualTo(Stage.CLEARED);

        assertThat(place()).isEqualTo(Outcome.PLACED);

        assertThat(desk.again().stage()).isEqualTo(Stage.PLACED);
        assertThat(papers()).singleElement().satisfies(paper -> {
            assertThat(paper.open()).isTrue();
            assertThat(paper.text().title()).isEqualTo("Sale of the granary");
            assertThat(paper.files())
                    .singleElement()
                    .extracting(DocumentVersion::sha256)
                    .isEqualTo(desk.again().open().getFirst().sha256());
        });
        assertThat(desk.again().events())
                .extracting(Event::what)
                .containsExactly(What.PLACED, What.CLEARED, What.CLEARED, What.ASKED, What.ASKED, What.UPLOADED);
    }

    @Test
    void aNewVersionHasToBeClearedAnewAndGoesToTheSamePaper() throws IOException {
        upload(word("Recommendations"), false);
        ask(Role.LEGAL);
        answer(Role.LEGAL, true);
        place();
        upload(word("Recommendations", "Risks"), false);
        assertThat(desk.again().stage()).isEqualTo(Stage.IN_CLEARANCE);
        assertThat(place()).isEqualTo(Outcome.NOT_CLEARED);

        answer(Role.LEGAL, true);
        place();

        assertThat(papers())
                .singleElement()
                .satisfies(paper -> assertThat(paper.files()).hasSize(2));
    }

    @Test
    void anAnswerOfAVersionThatIsNoLongerTheNewestIsNotKept() throws IOException {
        upload(word("Recommendations"), false);
        ask(Role.LEGAL);
        Whole seen = desk.again();
        upload(word("Recommendations", "Risks"), false);

        boolean kept = desk.write(handle -> desk.clearing.answer(
                handle, desk.again(), new Answer(Role.LEGAL, true, seen.versions(), ""), desk.lawyer));

        assertThat(kept).isFalse();
        assertThat(desk.again().stage()).isEqualTo(Stage.IN_CLEARANCE);
    }

    @Test
    void oneWhoSendsItBackHoldsItWithAComment() throws IOException {
        upload(word("Recommendations"), false);
        ask(Role.LEGAL, Role.FINANCE);
        answer(Role.FINANCE, true);
        Whole whole = desk.again();
        Answer back = new Answer(Role.LEGAL, false, whole.versions(), "Which power is this under?");
        boolean kept = desk.write(handle -> desk.clearing.answer(handle, whole, back, desk.lawyer));

        assertThat(kept).isTrue();
        assertThat(desk.again().stage()).isEqualTo(Stage.RETURNED);
        assertThat(desk.again().events().getFirst().words()).isEqualTo("Which power is this under?");
    }

    @Test
    void theTwoPartsAreNeverTheSameFileNorTheSameWords() throws IOException {
        Path open = word("Recommendations");
        upload(open, false);
        assertThat(upload(open, true)).isEqualTo(new Uploaded.Refused(Why.SAME_AS_OPEN));
        Path same =
                file(new WordTemplate("sale of the Granary!", "en-GB", Map.of(), List.of("RECOMMENDATIONS")).bytes());
        assertThat(upload(same, true)).isEqualTo(new Uploaded.Refused(Why.SAME_WORDS));

        Path secret = word("The price");
        assertThat(upload(secret, true)).isInstanceOf(Uploaded.Kept.class);
        assertThat(upload(secret, false)).isEqualTo(new Uploaded.Refused(Why.SAME_AS_CLOSED));

        Path elsewhere = word("Published already");
        desk.documents.keep(new ByteArrayInputStream(Files.readAllBytes(elsewhere)), blank());
        assertThat(upload(elsewhere, true)).isEqualTo(new Uploaded.Refused(Why.SAME_AS_OPEN));
    }

    @Test
    void theClosedPartGoesToTheClosedSideWithItsReasonsAndNotWithout() throws IOException {
        upload(word("Recommendations"), false);
        upload(word("The price"), true);
        ask(Role.LEGAL);
        answer(Role.LEGAL, true);
        assertThat(desk.again().obstacles()).containsExactly(Obstacle.NO_REASON);
        assertThat(place()).isEqualTo(Outcome.NOT_CLEARED);
        desk.write(handle -> {
            desk.parts.put(handle, desk.again().report().id(), WHY);
            return 0;
        });

        assertThat(place()).isEqualTo(Outcome.PLACED);

        List<DraftPaper> papers = papers();
        assertThat(papers).extracting(DraftPaper::open).containsExactly(true, false);
        DraftPaper closed = papers.get(1);
        assertThat(closed.files()).isEmpty();
        assertThat(closed.text().title()).isEqualTo("Sale of the granary, part 2");
        assertThat(closed.closure().orElseThrow().categories()).containsExactly(3);
        List<DocumentVersion> kept = desk.write(handle -> desk.closedPapers.files(handle, closed.id()));
        assertThat(kept)
                .singleElement()
                .extracting(DocumentVersion::sha256)
                .isEqualTo(desk.again().closed().getFirst().sha256());
    }

    @Test
    void whatIsDangerousHoldsItUntilSomebodySaysWhy() throws IOException {
        Path changed = file(PaperFiles.docx(PaperFiles.paragraph("Heading1", "Recommendations")
                + "<w:p><w:ins w:author=\"Ffion Example\"><w:r><w:t>new</w:t></w:r></w:ins></w:p>"));

        assertThat(upload(changed, false)).isInstanceOfSatisfying(Uploaded.Kept.class, kept -> {
            assertThat(kept.file().findings()).anyMatch(finding -> finding.code() == Code.INSERTIONS);
            assertThat(kept.file().missing()).contains("Legal implications").doesNotContain("Recommendations");
        });
        assertThat(desk.again().obstacles()).containsExactly(Obstacle.OPEN_NOT_ACCEPTED);
        Acceptance why = new Acceptance("The changes are meant to show", "Ada Author");
        desk.write(handle -> {
            desk.open.accept(handle, desk.again().report().id(), 1, why);
            return 0;
        });
        assertThat(desk.again().obstacles()).isEmpty();
        assertThat(desk.again().open().getFirst().accepted()).contains(why);
    }

    @Test
    void aFileInTheWrongPlaceIsMovedOverUnlessItIsOnAnAgenda() throws IOException {
        Path file = word("The price");
        upload(file, false);
        assertThat(moveOver()).isTrue();

        assertThat(desk.again().open()).isEmpty();
        assertThat(desk.again().closed()).hasSize(1);
        assertThat(upload(file, false)).isEqualTo(new Uploaded.Refused(Why.SAME_AS_CLOSED));
        upload(word("Recommendations"), false);
        desk.write(handle -> {
            desk.parts.put(handle, desk.again().report().id(), WHY);
            return 0;
        });
        ask(Role.LEGAL);
        answer(Role.LEGAL, true);
        place();
        assertThat(moveOver()).isFalse();
    }

    @Test
    void whatIsSentTwiceIsTakenOnce() throws IOException {
        Path file = word("Recommendations");
        upload(file, false);
        upload(file, false);

        assertThat(desk.again().open()).hasSize(1);
        assertThat(desk.<Integer>write(handle ->
                        desk.reports.list(handle, ReportsAtHand.MEREBRIDGE).size()))
                .isEqualTo(1);
    }

    @Test
    void aFileThatIsNoReportIsStoppedWithItsReason() throws IOException {
        assertThat(upload(file(PaperFiles.xlsx()), false))
                .isInstanceOfSatisfying(
                        Uploaded.Stopped.class,
                        stopped ->
                                assertThat(stopped.findings()).anyMatch(finding -> finding.code() == Code.OTHER_KIND));
        assertThat(desk.again().open()).isEmpty();
    }

    @Test
    void twoWhoChangeTheSameReportAreTold() {
        Whole whole = desk.again();
        ReportText other = new ReportText(ReportsAtHand.CABINET, "Another title", null, null, null, DUE);
        long revision = whole.report().revision();

        assertThat(change(whole, other, revision)).isTrue();
        assertThat(change(whole, whole.report().text(), revision)).isFalse();
        assertThat(desk.again().report().text()).isEqualTo(other);
    }

    @Test
    void aBodyHasItsOwnHeadingsAndElseTheUsual() {
        assertThat(desk.again().template().headings()).contains("Legal implications");

        assertThat(headings(" Why ", "", "What next")).isTrue();

        assertThat(desk.again().template().headings()).containsExactly("Why", "What next");
        assertThat(desk.again().template().missing(List.of("1. WHY?"))).containsExactly("What next");
        assertThat(headings("Lost")).isFalse();
    }
}
