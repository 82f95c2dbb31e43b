package org.moothall.exchange.moderngov;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.Documents;
import org.moothall.exchange.Imported;
import org.moothall.exchange.LedgerAtHand;
import org.moothall.exchange.Problem;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.Summary;
import org.moothall.house.Recorded;
import org.moothall.record.Body;
import org.moothall.record.Content;
import org.moothall.record.Decision;
import org.moothall.record.Document;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.Person;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.Contact;
import org.moothall.record.parts.Paper;

/// Imports everything recorded of real councils, and compares what stands on the ledger with what a plain search
/// through the raw files finds.
class RecordedCouncilsTest {
    private static final AuthorityCode MANCHESTER = new AuthorityCode("manchester");
    private static final AuthorityCode KINGSTON = new AuthorityCode("kingston");
    private static final AuthorityCode KIRKLEES = new AuthorityCode("kirklees");

    @TempDir
    Path folder;

    private LedgerAtHand hand;
    private Path recorded;
    private Imported imported;

    @BeforeEach
    void bringIn() {
        recorded = Recorded.path("moderngov");
        hand = new LedgerAtHand(folder);
        imported = run();
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private Imported run() {
        Provenance provenance = Provenance.open(folder.resolve("provenance"), LedgerAtHand.CLOCK);
        try (Documents documents = Documents.in(folder, LedgerAtHand.CLOCK)) {
            return new ModernGovImport(hand.ledger(), documents, provenance, Progress.none(), LedgerAtHand.CLOCK)
                    .directory(recorded, Optional.empty());
        }
    }

    private <C extends Content> Set<Long> numbers(AuthorityCode authority, Class<C> type, Kind kind) {
        return hand.all(authority, type, kind).stream()
                .map(Content::number)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Set<Long> items(AuthorityCode authority) {
        return hand.all(authority, Meeting.class, Kind.MEETING).stream()
                .flatMap(meeting -> meeting.items().stream())
                .map(item -> item.id().number())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Summary summary(String code) {
        return imported.summaries().stream()
                .filter(summary -> summary.authority().value().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everythingOfManchesterIsOnTheLedger() {
        String raw = RawFiles.raw(recorded, "Get\\w+-manchester.*\\.xml");

        assertThat(numbers(MANCHESTER, Body.class, Kind.BODY)).isEqualTo(RawFiles.found(raw, "<committeeid>(\\d+)<"));
        assertThat(numbers(MANCHESTER, Meeting.class, Kind.MEETING))
                .isEqualTo(RawFiles.found(raw, "<meetingid>(\\d+)<"))
                .hasSize(2);
        assertThat(items(MANCHESTER))
                .isEqualTo(RawFiles.found(raw, "<agendaitemid>(\\d+)<"))
                .hasSize(2);
        assertThat(numbers(MANCHESTER, Document.class, Kind.DOCUMENT))
                .isEqualTo(RawFiles.found(raw, "<attachmentid>(\\d+)<"))
                .hasSize(2);
        assertThat(numbers(MANCHESTER, Person.class, Kind.PERSON))
                .isEqualTo(RawFiles.found(raw, "memberid=\"(\\d+)\""));
        assertThat(hand.all(MANCHESTER, Meeting.class, Kind.MEETING).stream()
                        .mapToInt(meeting -> meeting.attendance().size())
                        .sum())
                .isEqualTo(raw.split("<attendee ", -1).length - 1);
        assertThat(summary("manchester").problems()).isEmpty();
    }

    @Test
    void everythingOfKingstonIsOnTheLedger() {
        String raw = RawFiles.raw(recorded, "kingston-.*\\.html");

        assertThat(numbers(KINGSTON, Body.class, Kind.BODY))
                .isEqualTo(RawFiles.found(
                        RawFiles.raw(recorded, "kingston-CommitteeStructure.html"),
                        "mgCommitteeDetails.aspx\\?ID=(\\d+)"))
                .hasSize(30);
        assertThat(numbers(KINGSTON, Meeting.class, Kind.MEETING))
                .isEqualTo(RawFiles.found(
                        raw, "(?:ieListDocuments.aspx\\?CId=\\d+&amp;MId=|mgMeetingAttendance.aspx\\?ID=)(\\d+)"))
                .hasSize(16);
        assertThat(items(KINGSTON))
                .isEqualTo(RawFiles.found(raw, "<a name=\"AI(\\d+)\""))
                .hasSize(22);
        assertThat(numbers(KINGSTON, Person.class, Kind.PERSON))
                .isEqualTo(RawFiles.found(raw, "UID=(\\d+)"))
                .hasSize(15);
        assertThat(numbers(KINGSTON, Issue.class, Kind.ISSUE))
                .isEqualTo(RawFiles.found(raw, "IId=(\\d+)"))
                .hasSize(2);
        assertThat(hand.get(KINGSTON, Body.class, Kind.BODY, 711).memberships()).hasSize(15);
    }

    @Test
    void everyDocumentOfKingstonIsOnTheLedgerOnceAndInItsPlace() {
        String raw = RawFiles.raw(recorded, "kingston-Agenda.*\\.html");
        Set<Long> documents = numbers(KINGSTON, Document.class, Kind.DOCUMENT);
        Set<String> ofMeetings = Pattern.compile("documents/g\\d+/[^\"]*\\?T=\\d+|mgChooseDocPack\\.aspx\\?[^\"]*")
                .matcher(raw)
                .results()
                .map(match -> match.group())
                .collect(Collectors.toSet());

        assertThat(documents.stream().filter(number -> number < 1_000_000_000L))
                .containsExactlyElementsOf(RawFiles.found(raw, "documents/s(\\d+)"));
        assertThat(documents.stream().filter(number -> number > 1_000_000_000L)).hasSize(ofMeetings.size());
        assertThat(hand.all(KINGSTON, Meeting.class, Kind.MEETING).stream()
                        .flatMap(meeting -> Stream.concat(
                                meeting.papers().stream(),
                                meeting.items().stream().flatMap(item -> item.papers().stream())))
                        .map(Paper::document)
                        .map(id -> Optional.ofNullable(id).orElseThrow().number()))
                .containsExactlyInAnyOrderElementsOf(documents);
    }

    @Test
    void sizesVotesAndCutTextsComeFromTheMeetingsPage() {
        Meeting meeting = hand.get(KINGSTON, Meeting.class, Kind.MEETING, 10221);
        AgendaItem item = meeting.items().get(5);

        assertThat(meeting.agendaNumber()).isEqualTo(10230L);
        assertThat(meeting.items().stream()
                        .mapToInt(each -> each.votes().size())
                        .sum())
                .isEqualTo(RawFiles.raw(recorded, "kingston-Agenda_151.html").split("MotionPositive", -1).length - 1);
        assertThat(item.number()).isEqualTo("59");
        assertThat(item.papers().stream().map(Paper::role))
                .containsExactly(
                        Paper.Role.REPORT,
                        Paper.Role.APPENDIX,
                        Paper.Role.APPENDIX,
                        Paper.Role.APPENDIX,
                        Paper.Role.APPENDIX);
        assertThat(Optional.ofNullable(item.minutes()).orElseThrow().html())
                .endsWith("to understand potential …</p>")
                .doesNotContain("view the full", "MsoNormal", "&nbsp;");
        assertThat(hand.get(KINGSTON, Document.class, Kind.DOCUMENT, 112219)
                        .latest()
                        .size())
                .isEqualTo(1L << 20);
        assertThat(summary("kingston").problems().stream()
                        .filter(problem -> problem.what().contains("cut after 500 words")))
                .hasSize(3);
    }

    @Test
    void recordedPdfsBelongToTheReportsThatTheyAre() {
        assertThat(List.of(112217L, 112215L))
                .allSatisfy(number -> assertThat(hand.get(KINGSTON, Document.class, Kind.DOCUMENT, number)
                                .latest()
                                .sha256())
                        .isNotNull());
        assertThat(hand.all(KINGSTON, Document.class, Kind.DOCUMENT).stream()
                        .filter(document -> document.latest().sha256() != null))
                .hasSize(2);
        assertThat(imported.unplaced()).isEmpty();
    }

    @Test
    void everyCouncillorOfEveryRecordingIsOnTheLedger() {
        for (String code : List.of("argyll-bute", "cheshireeast", "kirklees", "lambeth", "senedd", "southwark")) {
            String raw = RawFiles.raw(recorded, "GetCouncillorsByWard-" + code + ".*\\.xml");
            assertThat(numbers(new AuthorityCode(code), Person.class, Kind.PERSON))
                    .as(code)
                    .isEqualTo(RawFiles.found(raw, "<councillorid>(\\d+)<"))
                    .isNotEmpty();
        }
    }

    @Test
    void theTwoDerivedFilesGiveBodiesAndMemberships() {
        assertThat(hand.all(new AuthorityCode("gloucester"), Body.class, Kind.BODY))
                .hasSize(15)
                .satisfies(bodies -> assertThat(bodies.stream()
                                .mapToInt(body -> body.memberships().size())
                                .sum())
                        .isEqualTo(172));
        assertThat(hand.all(new AuthorityCode("cotswold"), Body.class, Kind.BODY))
                .hasSize(18)
                .satisfies(bodies -> assertThat(bodies.stream()
                                .mapToInt(body -> body.memberships().size())
                                .sum())
                        .isEqualTo(107))
                .noneSatisfy(body -> assertThat(String.valueOf(body.purpose())).contains("Suggested:"));
    }

    @Test
    void decisionsComeFromBothRegistersAndRowsThatAreNoneDoNot() {
        assertThat(numbers(KIRKLEES, Decision.class, Kind.DECISION)).containsExactly(13149L, 13567L);
        assertThat(hand.get(KIRKLEES, Decision.class, Kind.DECISION, 13149).makerKind())
                .isEqualTo(Decision.MakerKind.OFFICER);
        assertThat(hand.get(KIRKLEES, Decision.class, Kind.DECISION, 13567).title())
                .endsWith("Railway Street, Huddersfield");
    }

    @Test
    void whatIsNoAnswerEndsAsAListedProblem() {
        assertThat(summary("denbighshire").problems())
                .containsExactly(new Problem(
                        "xml/GetCouncillorsByWard-denbighshire.gov.uk.xml", "holds HTML where XML was due"));
        assertThat(summary("eastherts").problems())
                .containsExactly(new Problem(
                        "xml/GetCouncillorsByWard-online.eastherts.gov.uk.xml",
                        "holds no councillors (an empty answer)"));
        assertThat(hand.entries().stream().map(entry -> entry.key().authority().value()))
                .doesNotContain("denbighshire", "eastherts");
        assertThat(summary("kirklees").notes())
                .singleElement()
                .satisfies(note -> assertThat(note.what()).contains("5 candidates", "Batley East"));
        assertThat(imported.exitCode()).isEqualTo(1);
    }

    @Test
    void importingTheSameAgainAppendsNothing() {
        long size = hand.size();

        Imported again = run();

        assertThat(hand.size()).isEqualTo(size);
        assertThat(again.summaries())
                .allSatisfy(summary -> assertThat(summary.tallies().values())
                        .allSatisfy(tally -> assertThat(tally.appended()).isZero()));
        assertThat(again.unplaced()).isEmpty();
    }

    @Test
    void noHomeAddressIsCarriedOver() {
        Person onlyAtHome = hand.get(KIRKLEES, Person.class, Kind.PERSON, 118);

        assertThat(onlyAtHome.contact()).isEqualTo(new Contact(null, null, null, "name@example.gov.uk", null));
    }
}
