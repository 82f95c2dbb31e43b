package org.moothall.exchange.oparl;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Optional;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.exchange.Imported;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.ids.Kind;

class BadRecordingTest {
    private static final String TYPE = "\"type\":\"https://schema.oparl.org/1.1/";
    private static final String BASE = "https://rat.lindenau.example/oparl/";

    @TempDir
    Path folder;

    private Path recorded;
    private Hand hand;

    @BeforeEach
    void open() throws IOException {
        recorded = Files.createDirectory(folder.resolve("recorded"));
        hand = new Hand(folder);
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private static String paper(int number, String more) {
        return "{\"id\":\"%spapers/%d\",%sPaper\"%s}\n".formatted(BASE, number, TYPE, more);
    }

    private Imported run(String name, String text) throws IOException {
        return run(name, text.getBytes(UTF_8));
    }

    private Imported run(String name, byte[] bytes) throws IOException {
        Files.write(recorded.resolve(name), bytes);
        return hand.importer().directory(recorded, Optional.of(Hand.LINDENAU));
    }

    private static void lists(Imported imported, String where, String what) {
        assertThat(imported.summaries().getFirst().problems()).anySatisfy(problem -> {
            assertThat(problem.where()).contains(where);
            assertThat(problem.what()).contains(what);
        });
        assertThat(imported.exitCode()).isEqualTo(1);
    }

    @Test
    void aLineThatIsNoJsonIsNamedAndTheRestIsRead() throws IOException {
        Imported imported = run(
                "papers.jsonl",
                paper(1, ",\"name\":\"Spielplatz\"") + "{\"id\": oh\n" + paper(3, ",\"name\":\"Brücke\""));

        lists(imported, "papers.jsonl, line 2", "is not JSON at column");
        assertThat(hand.all(Issue.class, Kind.ISSUE)).extracting(Issue::title).containsExactly("Spielplatz", "Brücke");
    }

    @Test
    void aTruncatedPackingIsNamedAndWhatStandsBeforeIsRead() throws IOException {
        StringBuilder many = new StringBuilder();
        for (int i = 1; i <= 2_000; i++) {
            many.append(paper(i, ",\"name\":\"Vorlage " + i * 7_919 % 10_007 + "\""));
        }
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream gzip = new GZIPOutputStream(packed)) {
            gzip.write(many.toString().getBytes(UTF_8));
        }
        Imported imported = run("papers.jsonl.gz", Arrays.copyOf(packed.toByteArray(), packed.size() / 2));

        lists(imported, "papers.jsonl.gz", "the packing is damaged");
        assertThat(hand.all(Issue.class, Kind.ISSUE)).hasSizeBetween(100, 1_999);
    }

    @Test
    void aWrongCharsetIsReadAsWhatItProbablyIs() throws IOException {
        Imported imported =
                run("papers.jsonl", paper(1, ",\"name\":\"Brücke\"").getBytes(Charset.forName("windows-1252")));

        lists(imported, "papers.jsonl, line 1", "is not UTF-8");
        assertThat(hand.all(Issue.class, Kind.ISSUE)).extracting(Issue::title).containsExactly("Brücke");
    }

    @Test
    void impossibleDatesLongTitlesAndMissingNamesAreListedAndTheThingsComeIn() throws IOException {
        Imported imported = run(
                "papers.json",
                "[" + paper(1, ",\"name\":\"A\",\"date\":\"2025-02-31\"") + ","
                        + paper(2, ",\"name\":\"" + "x".repeat(10_000) + "\"") + ","
                        + paper(3, ",\"reference\":\"2025/7\"")
                        + "," + paper(4, ",\"name\":\"<script>alert(1)</script>\"") + "]");

        lists(imported, "papers/1", "date is no date: 2025-02-31");
        lists(imported, "papers/2", "has 10000 characters");
        lists(imported, "papers/3", "has no name");
        assertThat(hand.all(Issue.class, Kind.ISSUE))
                .extracting(Issue::title)
                .hasSize(4)
                .contains("2025/7", "<script>alert(1)</script>");
    }

    @Test
    void duplicatesUnknownTypesAndPapersThatAreTheirOwnParentsAreListed() throws IOException {
        Imported imported = run(
                "papers.jsonl",
                paper(1, ",\"name\":\"A\"") + paper(1, ",\"name\":\"B\"")
                        + paper(2, ",\"name\":\"C\",\"superordinatedPaper\":[\"" + BASE + "papers/2\"]")
                        + "{\"id\":\"" + BASE + "x/1\"," + TYPE + "Spaceship\"}\n");

        lists(imported, "papers/1", "stands twice");
        lists(imported, "papers/2", "related to itself");
        lists(imported, "x/1", "does not know: Spaceship");
        assertThat(hand.all(Issue.class, Kind.ISSUE)).hasSize(2);
    }

    @Test
    void anItemOnTwoAgendasStandsOnceAndNumbersMayBeTexts() throws IOException {
        String item = "{\"id\":\"" + BASE + "items/5\"," + TYPE + "AgendaItem\",\"order\":\"2\",\"name\":\"Haushalt\"}";
        String meeting =
                "{\"id\":\"" + BASE + "meetings/%d\"," + TYPE + "Meeting\",\"start\":\"2025-03-0%dT18:00:00+01:00\","
                        + "\"organization\":[\"" + BASE + "organizations/9\"],\"agendaItem\":[" + item + "]}\n";
        Imported imported = run("meetings.jsonl", meeting.formatted(1, 1) + meeting.formatted(2, 2));

        lists(imported, "meetings/2", "a second time");
        assertThat(hand.all(Meeting.class, Kind.MEETING))
                .extracting(each -> each.items().size())
                .containsExactly(1, 0);
    }

    @Test
    void twoSeriesWithTheSameNumberGetNumbersThatStay() throws IOException {
        String both = "{\"id\":\"" + BASE + "papers/vo/7\"," + TYPE + "Paper\",\"name\":\"Vorlage\"}\n" + "{\"id\":\""
                + BASE + "papers/ag/7\"," + TYPE + "Paper\",\"name\":\"Antrag\"}\n";
        run("papers.jsonl", both);
        long size = hand.size();
        run("papers.jsonl", both.lines().toList().reversed().stream().reduce("", (text, line) -> text + line + "\n"));

        assertThat(hand.size()).isEqualTo(size);
        assertThat(hand.all(Issue.class, Kind.ISSUE))
                .extracting(Issue::number)
                .contains(7L)
                .doesNotHaveDuplicates();
    }
}
