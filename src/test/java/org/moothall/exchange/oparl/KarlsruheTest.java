package org.moothall.exchange.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.Documents;
import org.moothall.exchange.Imported;
import org.moothall.exchange.LedgerAtHand;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.Summary;
import org.moothall.house.Recorded;
import org.moothall.record.Body;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;

/// Imports the whole recorded record of a city, once, and compares what stands on the ledger with what a plain
/// search through the raw files finds.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class KarlsruheTest {
    private static final AuthorityCode KARLSRUHE = new AuthorityCode("karlsruhe");

    private Path folder;
    private Path recorded;
    private LedgerAtHand hand;
    private Documents documents;
    private Imported imported;

    @BeforeAll
    void bringIn(@TempDir Path given) {
        folder = given;
        recorded = Recorded.path("oparl-karlsruhe");
        hand = new LedgerAtHand(folder);
        documents = Documents.in(folder, LedgerAtHand.CLOCK);
        imported = run();
    }

    @AfterAll
    void close() {
        if (hand != null) {
            hand.close();
            documents.close();
        }
    }

    private Imported run() {
        Provenance provenance = Provenance.open(folder.resolve("provenance"), LedgerAtHand.CLOCK);
        return new OparlImport(hand.ledger(), documents, provenance, Progress.none(), LedgerAtHand.CLOCK)
                .directory(recorded, Optional.empty());
    }

    private RawLines raw(String name) {
        return new RawLines(recorded.resolve(name));
    }

    private Summary summary() {
        return imported.summaries().getFirst();
    }

    private <C extends Content> List<C> all(Class<C> type, Kind kind) {
        return hand.all(KARLSRUHE, type, kind);
    }

    @Test
    void everyMeetingAndItemIsOnTheLedger() {
        RawLines raw = raw("meetings.jsonl.gz");
        List<Meeting> meetings = all(Meeting.class, Kind.MEETING);

        assertThat(meetings).hasSize((int) raw.lines()).hasSize(2_609);
        assertThat(meetings.stream().mapToInt(meeting -> meeting.items().size()).sum())
                .isEqualTo((int) raw.count("\"type\":\"https://schema.oparl.org/1.1/AgendaItem\""))
                .isEqualTo(18_677);
        assertThat(meetings.stream()
                        .flatMap(meeting -> meeting.items().stream())
                        .filter(item -> item.result() != null))
                .hasSize((int) raw.count("\"result\":"));
    }

    @Test
    void everyPaperIsOnTheLedgerUnlessItWasTakenBackWithAllItsConsultations() {
        RawLines raw = raw("papers.jsonl.gz");
        List<Issue> issues = all(Issue.class, Kind.ISSUE);

        assertThat(raw.lines()).isEqualTo(14_004);
        assertThat(issues).hasSize((int) (raw.lines() - raw.with("\"deleted\":true")));
        assertThat(issues.stream()
                        .mapToInt(issue -> issue.consultations().size())
                        .sum())
                .isEqualTo((int) raw.count("\"type\":\"https://schema.oparl.org/1.1/Consultation\""))
                .isEqualTo(14_827);
        assertThat(summary().notes())
                .anySatisfy(note -> assertThat(note.where()).startsWith("268 objects"));
    }

    @Test
    void everyFileIsADocumentAndEveryTextIsKept() {
        long files = raw("papers.jsonl.gz").count("/1.1/File\"")
                + raw("meetings.jsonl.gz").count("/1.1/File\"");
        List<DocumentVersion> versions = all(Document.class, Kind.DOCUMENT).stream()
                .map(Document::latest)
                .toList();

        assertThat(versions).hasSize((int) files).allSatisfy(version -> {
            assertThat(version.sha256()).isNull();
            assertThat(version.language()).isEqualTo("de");
            assertThat(version.address()).startsWith("https://web1.karlsruhe.de/");
        });
        assertThat(versions.stream().filter(version -> version.reading() == DocumentVersion.Reading.RECORDED))
                .hasSize(5_722)
                .allSatisfy(version -> assertThat(documents.size(String.valueOf(version.text())))
                        .isPresent());
    }

    @Test
    void aMeetingStandsWithItsItemsInOrderAndTheIssuesThatTheyAreAbout() {
        String line = raw("meetings.jsonl.gz").fullest("\"consultation\":");
        long id = Long.parseLong(line.replaceFirst(".*/meetings/(\\d+)\",\"modified\".*", "$1"));
        Meeting meeting = hand.get(KARLSRUHE, Meeting.class, Kind.MEETING, id);

        assertThat(meeting.items()).hasSize(line.split("1.1/AgendaItem\"", -1).length - 1);
        assertThat(meeting.source()).isNotNull();
        assertThat(meeting.items().stream().filter(item -> item.issue() != null))
                .isNotEmpty()
                .allSatisfy(item -> assertThat(issue(item).consultations()).anySatisfy(consultation -> {
                    assertThat(consultation.item()).isEqualTo(item.id());
                    assertThat(consultation.meeting()).isEqualTo(meeting.id());
                }));
    }

    private Issue issue(AgendaItem item) {
        long number = Optional.ofNullable(item.issue()).orElseThrow().number();
        return hand.get(KARLSRUHE, Issue.class, Kind.ISSUE, number);
    }

    @Test
    void anIssueWithManyConsultationsKeepsThemAllAndItsNumber() {
        String line = raw("papers.jsonl.gz").fullest("1.1/Consultation\"");
        long id = Long.parseLong(line.replaceFirst(".*\"id\":\"[^\"]*/papers/\\w+/(\\d+)\".*", "$1"));
        Issue issue = hand.get(KARLSRUHE, Issue.class, Kind.ISSUE, id);

        assertThat(issue.consultations()).hasSize(9);
        assertThat(all(Issue.class, Kind.ISSUE).stream()
                        .collect(Collectors.groupingBy(
                                each -> Math.min(4, each.consultations().size()), Collectors.counting())))
                .containsEntry(1, 12_340L)
                .containsEntry(2, 778L)
                .containsEntry(3, 206L);
        assertThat(all(Issue.class, Kind.ISSUE).stream().filter(each -> each.number() > 1_000_000_000L))
                .isEmpty();
    }

    @Test
    void theReportIsToldFromTheAppendicesAndFromWhatTheMeetingMadeOfIt() {
        List<Issue> issues = all(Issue.class, Kind.ISSUE);

        assertThat(issues.stream()
                        .flatMap(issue -> issue.papers().stream())
                        .filter(paper -> paper.title().equals("Beschlussvorlage")))
                .isNotEmpty()
                .filteredOn(paper -> paper.role() != Paper.Role.REPORT)
                .hasSizeLessThan(60);
        assertThat(issues.stream()
                        .flatMap(issue -> issue.papers().stream())
                        .filter(paper -> paper.title().startsWith("Protokoll TOP")))
                .allSatisfy(paper -> assertThat(paper.role()).isEqualTo(Paper.Role.PRINTED_MINUTES));
        assertThat(issues)
                .allSatisfy(issue -> assertThat(
                                issue.papers().stream().filter(paper -> paper.role() == Paper.Role.REPORT))
                        .hasSizeLessThan(2));
    }

    @Test
    void bodiesThatMeetAreThereAlsoWhereTheListLacksThem() {
        List<Body> bodies = all(Body.class, Kind.BODY);

        assertThat(bodies).hasSize(97 + 10);
        assertThat(bodies.stream().filter(body -> body.number() == 32130).map(Body::name))
                .containsExactly("Gemeinderat");
        assertThat(all(Meeting.class, Kind.MEETING))
                .allSatisfy(
                        meeting -> assertThat(bodies).anyMatch(body -> body.id().equals(meeting.body())));
    }

    @Test
    void groupsAndDistrictsComeFromTheListsBesideThePapers() {
        List<Issue> issues = all(Issue.class, Kind.ISSUE);

        assertThat(issues.stream().filter(issue -> !issue.originators().isEmpty()))
                .hasSizeGreaterThan(4_000);
        assertThat(issues.stream().flatMap(issue -> issue.wards().stream()).distinct())
                .hasSizeGreaterThan(20);
    }

    @Test
    void whatTheSourceLeavesOpenIsNotedAndNothingIsAProblem() {
        assertThat(summary().problems()).isEmpty();
        assertThat(imported.exitCode()).isZero();
        assertThat(summary().notes().stream().map(note -> note.where()))
                .contains(
                        "262 consultations are of papers that were not given",
                        "259 agenda items are about papers that were not given",
                        "186 consultations are on no agenda yet",
                        "53 consultations name an agenda item that was not given");
    }

    @Test
    void aSecondImportAppendsNothing() throws IOException {
        long size = hand.size();

        Imported again = run();

        assertThat(hand.size()).isEqualTo(size);
        assertThat(again.summaries().getFirst().tallies().values())
                .allSatisfy(tally -> assertThat(tally.appended()).isZero());
    }
}
