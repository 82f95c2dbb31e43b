package org.moothall.documents.checks;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.checks.Finding.Code;

/// What is found in Word files.
class WordChecksTest {
    @TempDir
    private Path folder;

    @Test
    void inAGoodFileNothingIsFoundAndItsHeadingsAreRead() throws IOException {
        Checked checked = check(WordFile.good());

        assertThat(checked.findings()).isEmpty();
        assertThat(checked.headings()).containsExactly("Purpose");
        assertThat(checked.isTaken()).isTrue();
        assertThat(checked.isDangerous()).isFalse();
    }

    @Test
    void trackedChangesAreCountedByTheirAuthor() throws IOException {
        Checked checked = check(WordFile.good()
                .body("<w:p><w:ins w:author=\"Ffion Example\"><w:r><w:t>more</w:t></w:r></w:ins>"
                        + "<w:ins w:author=\"Ffion Example\"><w:r><w:t>and more</w:t></w:r></w:ins>"
                        + "<w:del w:author=\"Gwyn Example\"><w:r><w:delText>less</w:delText></w:r></w:del></w:p>"));

        assertThat(checked.findings())
                .contains(
                        new Finding(Code.INSERTIONS, null, "Ffion Example", 2),
                        new Finding(Code.DELETIONS, null, "Gwyn Example", 1));
        assertThat(checked.isDangerous()).isTrue();
    }

    @Test
    void commentsHiddenTextAndPeopleAreFound() throws IOException {
        Checked checked = check(
                WordFile.good()
                        .body("<w:p><w:r><w:rPr><w:vanish/></w:rPr><w:t>not for you</w:t></w:r>"
                                + "<w:r><w:rPr><w:rStyle w:val=\"Veiled\"/></w:rPr><w:t>nor this</w:t></w:r>"
                                + "<w:r><w:rPr><w:vanish w:val=\"0\"/></w:rPr><w:t>but this</w:t></w:r></w:p>")
                        .comments("Gwyn Example")
                        .core(
                                "<dc:title>Report</dc:title><dc:creator>Ffion Example</dc:creator><cp:lastModifiedBy>Gwyn Example</cp:lastModifiedBy>"));

        assertThat(checked.findings())
                .contains(
                        new Finding(Code.COMMENTS, null, "Gwyn Example", 1),
                        new Finding(Code.HIDDEN_TEXT, null, "not for you", 1),
                        new Finding(Code.HIDDEN_TEXT, null, "nor this", 1),
                        new Finding(Code.PERSON_NAMED, null, "Ffion Example", 1),
                        new Finding(Code.PERSON_NAMED, null, "Gwyn Example", 1));
        assertThat(codes(checked)).filteredOn(Code.HIDDEN_TEXT::equals).hasSize(2);
    }

    @Test
    void whatKeepsReadersOutIsABarrier() throws IOException {
        Checked checked =
                check(new WordFile().body("<w:p><w:r><w:t>No heading</w:t></w:r><wp:docPr name=\"Picture 1\"/></w:p>"));

        assertThat(codes(checked))
                .containsExactly(Code.NO_LANGUAGE, Code.NO_TITLE, Code.PICTURE_WITHOUT_WORDS, Code.NO_HEADINGS);
        assertThat(checked.isDangerous()).isFalse();
    }

    @Test
    void whatItCarriesIsNamedAndMacrosStopIt() throws IOException {
        Checked checked = check(
                WordFile.good()
                        .part("word/vbaProject.bin", "x")
                        .part("word/embeddings/sums.xlsx", "x")
                        .part(
                                "word/_rels/document.xml.rels",
                                "<Relationships><Relationship Type=\"http://x/image\" Target=\"http://far.example/pixel.png\" TargetMode=\"External\"/>"
                                        + "<Relationship Type=\"http://x/hyperlink\" Target=\"http://far.example/\" TargetMode=\"External\"/></Relationships>"));

        assertThat(checked.isTaken()).isFalse();
        assertThat(checked.findings())
                .containsExactly(
                        new Finding(Code.MACROS, null, "", 1),
                        new Finding(Code.ATTACHED_FILE, null, "sums.xlsx", 1),
                        new Finding(Code.FETCHED_FROM_ELSEWHERE, null, "http://far.example/pixel.png", 1));
    }

    @Test
    void aBombAndADocumentTypeAreRefusedAndAnEmptyBodyHasNoText() throws IOException {
        assertThat(codes(check(WordFile.good().part("word/media/image1.png", new byte[401 << 20]))))
                .containsExactly(Code.UNPACKS_TO_TOO_MUCH);
        assertThat(codes(check(WordFile.good()
                        .part(
                                "word/document.xml",
                                "<!DOCTYPE w [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><w>&x;</w>"))))
                .containsExactly(Code.DOES_NOT_OPEN);
        assertThat(codes(check(WordFile.good().body("<w:p/>")))).containsExactly(Code.NO_TEXT);
    }

    private static List<Code> codes(Checked checked) {
        return checked.findings().stream().map(Finding::code).toList();
    }

    private Checked check(WordFile file) throws IOException {
        return Checks.check(Files.write(folder.resolve("upload"), file.bytes()), "report.docx");
    }
}
