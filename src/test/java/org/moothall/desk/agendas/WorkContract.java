package org.moothall.desk.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.desk.DeskAtHand.CLERK;
import static org.moothall.desk.DeskAtHand.MEREBRIDGE;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Location;
import org.moothall.desk.DeskAtHand;
import org.moothall.desk.agendas.checks.Matter;
import org.moothall.desk.agendas.closed.ClosedText;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.Closures.Subject;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.FrontSheet;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.Late;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.agendas.drafts.Saved;
import org.moothall.desk.agendas.projection.Projection;
import org.moothall.desk.agendas.work.Outcome;
import org.moothall.desk.agendas.work.Preview;
import org.moothall.desk.publishing.Due;
import org.moothall.desk.publishing.Withdrawals;
import org.moothall.desk.publishing.Withheld;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.AgendaItem;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Venue;

/// What the agenda's desk promises, wherever it is kept.
abstract class WorkContract {
    /// A Monday before the cut-off; the meeting is on the Thursday of the week after: eight clear days.
    private static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    private static final LocalDate MEETING = LocalDate.parse("2026-11-13");
    private static final BodyId CABINET = new BodyId(101);
    private static final Closure EXEMPT =
            new Closure(false, List.of(3), "A contract", "It outweighs", "Monitoring Officer", false, false, MEETING);

    DeskAtHand desk;

    abstract Location fresh();

    @BeforeEach
    void open() {
        desk = DeskAtHand.in(fresh(), NOW);
        desk.ledger.append("Test", MEREBRIDGE, List.of(RecordJson.read("""
                {"kind":"body","id":101,"name":"Planning Committee","regime":"PART_VA"}""")));
    }

    @AfterEach
    void close() {
        desk.close();
    }

    private MeetingId begun() {
        FrontSheet sheet = new FrontSheet(
                CABINET,
                null,
                MEETING,
                LocalTime.of(14, 0),
                null,
                Meeting.Status.CONFIRMED,
                null,
                new Venue("Guildhall", null, null),
                null,
                null,
                null);
        return desk.write(handle -> desk.taking.begin(handle, MEREBRIDGE, sheet, CLERK));
    }

    private ItemId add(MeetingId meeting, String title) {
        return desk.write(handle -> {
            ItemId id = desk.numbers.nextItem(handle, MEREBRIDGE);
            desk.items.add(handle, meeting, id, ItemText.titled(title), CLERK);
            return id;
        });
    }

    private long paper(MeetingId meeting, ItemId item, String title) {
        return desk.write(handle -> {
            long number = desk.numbers.next(handle, MEREBRIDGE, "paper");
            DocumentId document = new DocumentId(desk.numbers.next(handle, MEREBRIDGE, Kind.DOCUMENT));
            PaperText text = new PaperText(Paper.Role.REPORT, null, title, "Report", "An author");
            desk.papers.add(handle, meeting, item, number, text, document, CLERK);
            return number;
        });
    }

    private DraftItem item(ItemId id) {
        return desk.write(handle -> desk.items.find(handle, id).orElseThrow());
    }

    private DraftPaper paper(long number) {
        return desk.write(handle -> desk.papers.find(handle, number).orElseThrow());
    }

    private void upload(long number, String words) {
        DocumentVersion file = desk.file("report.txt", words);
        DraftPaper paper = paper(number);
        desk.write(handle -> {
            if (paper.open()) {
                desk.papers.addFile(handle, paper, file, CLERK);
            } else {
                desk.closing.addFile(handle, paper, file, CLERK);
            }
            return paper;
        });
    }

    private Preview preview(MeetingId meeting) {
        return desk.write(handle ->
                desk.previews.of(handle, desk.meetings.find(handle, meeting).orElseThrow()));
    }

    private Outcome publish(MeetingId meeting) {
        Preview preview = preview(meeting);
        return desk.write(handle ->
                desk.release.publish(handle, meeting, preview.agenda().draft().revision(), preview.entry()));
    }

    private List<Matter> matters(MeetingId meeting) {
        return preview(meeting).concerns().stream()
                .map(concern -> concern.matter())
                .toList();
    }

    private Meeting standing(MeetingId meeting) {
        return desk.published
                .find(Meeting.class, new Key(MEREBRIDGE, Kind.MEETING, meeting.number()))
                .orElseThrow();
    }

    private String ledger() {
        return desk.ledger.entries(0, 1_000).stream().map(entry -> entry.json()).reduce("", String::concat);
    }

    @Test
    void aNewAgendaIsPublishedWithItsPapersAndNumbers() throws IOException {
        MeetingId meeting = begun();
        ItemId first = add(meeting, "Apologies");
        ItemId second = add(meeting, "Budget");
        long report = paper(meeting, second, "The budget");
        upload(report, "Words of the budget");

        assertThat(preview(meeting).concerns()).isEmpty();
        assertThat(publish(meeting)).isEqualTo(new Outcome.Published(2, true));

        Meeting stands = standing(meeting);
        assertThat(stands.items()).extracting(AgendaItem::id).containsExactly(first, second);
        assertThat(stands.items()).extracting(AgendaItem::number).containsExactly("1", "2");
        assertThat(stands.agendaPublishedOn()).isEqualTo(LocalDate.parse("2026-11-02"));
        DocumentId document = stands.items().get(1).papers().getFirst().document();
        Document published = desk.published
                .find(Document.class, new Key(MEREBRIDGE, Kind.DOCUMENT, document.number()))
                .orElseThrow();
        assertThat(new String(desk.documents
                        .open(published.latest().sha256())
                        .orElseThrow()
                        .readAllBytes()))
                .isEqualTo("Words of the budget");
    }

    @Test
    void nothingIsPublicBeforeItIsPublishedAndADraftOfAPublishedAgendaIsNotEither() {
        MeetingId meeting = begun();
        ItemId item = add(meeting, "Wombat");
        assertThat(ledger()).doesNotContain("Wombat");
        publish(meeting);
        desk.write(handle -> desk.items.change(handle, item(item), ItemText.titled("Quokka"), 1, CLERK));
        upload(paper(meeting, item, "Numbat"), "Bandicoot");

        assertThat(ledger()).contains("Wombat").doesNotContain("Quokka", "Numbat");
        assertThat(publicHashes()).isEmpty();
        publish(meeting);
        assertThat(ledger()).contains("Quokka", "Numbat");
        assertThat(publicHashes()).hasSize(1);
    }

    private List<String> publicHashes() {
        try (Stream<String> hashes = desk.documents.hashes()) {
            return hashes.toList();
        }
    }

    @Test
    void whatWasTakenFromTheLedgerAndNotChangedIsNotPublishedAgain() throws IOException {
        List<Content> sample = sample();
        desk.ledger.append("Test", MEREBRIDGE, sample);
        long size = desk.ledger.head().size();
        List<Meeting> meetings = sample.stream()
                .filter(Meeting.class::isInstance)
                .map(Meeting.class::cast)
                .filter(meeting -> Boolean.TRUE.equals(meeting.agendaPublished()))
                .filter(meeting -> desk.published
                        .find(Meeting.class, meeting.key(MEREBRIDGE))
                        .isPresent())
                .toList();

        for (Meeting meeting : meetings) {
            desk.write(handle -> desk.taking.take(handle, MEREBRIDGE, meeting.id(), CLERK));
            Projection projection = preview(meeting.id()).projection();
            assertThat(projection.meeting()).isEqualTo(standing(meeting.id()));
            assertThat(projection.documents()).as("meeting %s", meeting.id()).isEmpty();
        }
        assertThat(meetings).hasSizeGreaterThan(20);
        assertThat(desk.ledger.head().size()).isEqualTo(size);
    }

    static List<Content> sample() throws IOException {
        try (Stream<Path> files = Files.list(Path.of("samples/merebridge"))) {
            return files.filter(file -> file.toString().endsWith(".jsonl"))
                    .sorted()
                    .flatMap(WorkContract::lines)
                    .map(RecordJson::read)
                    .toList();
        }
    }

    private static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void numbersGoOnAboveTheLedgersAndAreNeverGivenTwice() throws IOException {
        List<Content> sample = sample();
        desk.ledger.append("Test", MEREBRIDGE, sample);
        long highest = sample.stream()
                .filter(Meeting.class::isInstance)
                .mapToLong(Content::number)
                .max()
                .orElseThrow();
        MeetingId first = begun();
        MeetingId second = begun();
        ItemId item = add(first, "One");

        assertThat(List.of(first.number(), second.number())).containsExactly(highest + 1, highest + 2);
        assertThat(sample.stream()
                        .filter(Meeting.class::isInstance)
                        .flatMap(meeting -> ((Meeting) meeting).items().stream()))
                .allSatisfy(other -> assertThat(other.id().number()).isLessThan(item.number()));
    }

    @Test
    void whatIsClosedLeavesTheAgendaAndNoWordOrFileOfItIsPublished() {
        MeetingId meeting = begun();
        ItemId item = add(meeting, "Sale of Numbat House to Mr Quokka");
        long report = paper(meeting, item, "Quokka’s offer");
        upload(report, "Bandicoot words");
        DraftItem open = item(item);
        desk.write(handle -> desk.closing.close(
                handle,
                open,
                EXEMPT,
                "A sale of land",
                new Markup("<p>To decide a sale.</p>"),
                open.revision(),
                CLERK));
        DraftPaper closedPaper = paper(report);
        desk.write(handle -> desk.papers.change(
                handle,
                closedPaper,
                new PaperText(Paper.Role.REPORT, null, "Report on a sale", null, null),
                closedPaper.revision(),
                CLERK));
        upload(report, "More Bandicoot words");

        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);

        assertThat(ledger())
                .contains("A sale of land", "Report on a sale", "It outweighs")
                .doesNotContain("Numbat", "Quokka", "report.txt", "An author");
        assertThat(publicHashes()).isEmpty();
        AgendaItem stands = standing(meeting).items().getFirst();
        assertThat(stands.openness()).isInstanceOf(Openness.Exempt.class);
        assertThat(stands.papers().getFirst().document()).isNull();
        ClosedText words = desk.write(handle -> desk.closed.words(handle, Subject.ITEM, item.number()));
        assertThat(words.title()).isEqualTo("Sale of Numbat House to Mr Quokka");
        List<DocumentVersion> kept = desk.write(handle -> desk.closed.files(handle, report));
        assertThat(kept).hasSize(2);
    }

    @Test
    void aFileThatIsKeptAsClosedIsRefusedUnderAnyTitle() {
        MeetingId meeting = begun();
        ItemId item = add(meeting, "Item");
        long secret = paper(meeting, item, "Secret");
        desk.write(handle -> {
            desk.closing.close(handle, paper(secret), EXEMPT, CLERK);
            return secret;
        });
        upload(secret, "The same bytes");
        long innocent = paper(meeting, item, "Innocent");
        upload(innocent, "The same bytes");

        assertThat(matters(meeting)).contains(Matter.ALSO_CLOSED);
        assertThat(publish(meeting)).isInstanceOf(Outcome.Blocked.class);
        Projection forced = preview(meeting).projection();
        assertThatThrownBy(() -> desk.write(handle -> desk.publishing.publish(handle, MEREBRIDGE, forced.contents())))
                .isInstanceOf(Withheld.class);
        assertThat(publicHashes()).isEmpty();
        assertThat(ledger()).doesNotContain("Innocent");
    }

    @Test
    void aClosedPaperThatIsOpenedTakesItsFilesAlongOnlyWhereThatIsSaid() {
        MeetingId meeting = begun();
        ItemId item = add(meeting, "Item");
        long one = paper(meeting, item, "One");
        long two = paper(meeting, item, "Two");
        for (long number : List.of(one, two)) {
            desk.write(handle -> {
                desk.closing.close(handle, paper(number), EXEMPT, CLERK);
                return number;
            });
            upload(number, "Words of " + number);
            desk.write(handle -> {
                desk.closing.open(handle, paper(number), number == one, CLERK);
                return number;
            });
        }

        assertThat(paper(one).files()).hasSize(1);
        assertThat(paper(two).files()).isEmpty();
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThat(publicHashes()).hasSize(1);
    }

    @Test
    void ofTwoChangesToOneItemTheSecondIsToldAndNothingIsLost() {
        MeetingId meeting = begun();
        ItemId id = add(meeting, "Item");
        DraftItem fetched = item(id);

        Saved first = desk.write(
                handle -> desk.items.change(handle, fetched, ItemText.titled("First"), fetched.revision(), CLERK));
        Saved second = desk.write(
                handle -> desk.items.change(handle, fetched, ItemText.titled("Second"), fetched.revision(), CLERK));

        assertThat(List.of(first, second)).containsExactly(Saved.KEPT, Saved.CHANGED_MEANWHILE);
        assertThat(item(id).text().title()).isEqualTo("First");
    }

    @Test
    void aReorderAnEditAndARemovalAtOnceAllHold() {
        MeetingId meeting = begun();
        ItemId one = add(meeting, "One");
        ItemId two = add(meeting, "Two");
        ItemId three = add(meeting, "Three");
        DraftItem fetched = item(three);
        desk.write(handle -> {
            desk.items.move(handle, item(three), 1, CLERK);
            desk.items.remove(handle, item(one), true, CLERK);
            desk.items.change(handle, fetched, ItemText.titled("Third"), fetched.revision(), CLERK);
            return three;
        });

        assertThat(preview(meeting).agenda().items()).extracting(DraftItem::id).containsExactly(three, two);
        assertThat(item(three).text().title()).isEqualTo("Third");
        desk.write(handle -> {
            desk.items.remove(handle, item(one), false, CLERK);
            return one;
        });
        assertThat(preview(meeting).agenda().items()).extracting(DraftItem::id).contains(one);
    }

    @Test
    void whatWasChangedSinceThePreviewIsNotPublishedAndADoubleClickPublishesOnce() {
        MeetingId meeting = begun();
        add(meeting, "One");
        Preview preview = preview(meeting);
        long revision = preview.agenda().draft().revision();
        Outcome first = desk.write(handle -> desk.release.publish(handle, meeting, revision, preview.entry()));
        Outcome second = desk.write(handle -> desk.release.publish(handle, meeting, revision, preview.entry()));
        long size = desk.ledger.head().size();

        assertThat(first).isInstanceOf(Outcome.Published.class);
        assertThat(second).isInstanceOf(Outcome.ChangedSince.class);
        assertThat(publish(meeting)).isEqualTo(new Outcome.Published(size - 1, false));
        assertThat(desk.ledger.head().size()).isEqualTo(size);
    }

    @Test
    void shortNoticeIsRefusedUntilTheReasonIsRecorded() {
        MeetingId meeting = begun();
        add(meeting, "One");
        desk.setClock(Instant.parse("2026-11-06T10:00:00Z"));
        assertThat(matters(meeting)).containsExactly(Matter.SHORT_NOTICE);
        assertThat(publish(meeting)).isInstanceOf(Outcome.Blocked.class);

        desk.write(handle -> {
            desk.exceptions.record(handle, meeting, Matter.SHORT_NOTICE, "Cllr Example", "Chair", "A flood", 1, CLERK);
            return meeting;
        });
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThatThrownBy(() -> desk.write(handle -> {
                    desk.exceptions.record(handle, meeting, Matter.NO_CATEGORY, "a", "b", "c", 1, CLERK);
                    return meeting;
                }))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anItemAddedTooLateNeedsTheChairsReason() {
        MeetingId meeting = begun();
        add(meeting, "One");
        publish(meeting);
        desk.setClock(Instant.parse("2026-11-06T10:00:00Z"));
        ItemId late = add(meeting, "Late");
        assertThat(publish(meeting)).isInstanceOf(Outcome.Blocked.class);

        desk.write(handle -> {
            desk.items.late(handle, item(late), Optional.of(new Late("The river rose", "Cllr Example")), CLERK);
            return late;
        });
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThat(standing(meeting).items().getLast().lateReason()).isEqualTo("The river rose");
        assertThat(standing(meeting).agendaPublishedOn()).isEqualTo(LocalDate.parse("2026-11-02"));
    }

    @Test
    void whatWasWithdrawnIsGoneFromTheListAndCanBePublishedAgain() {
        MeetingId meeting = begun();
        add(meeting, "One");
        publish(meeting);
        Key key = new Key(MEREBRIDGE, Kind.MEETING, meeting.number());
        desk.write(handle -> desk.withdrawals.publish(
                handle,
                MEREBRIDGE,
                List.of(new Withdrawals.Thing(Kind.MEETING, meeting.number(), "A meeting")),
                LocalDate.parse("2026-11-03"),
                "Published by mistake",
                "Democratic Services"));

        assertThat(desk.published.find(Meeting.class, key)).isEmpty();
        assertThat(desk.published.line(key).orElseThrow().withdrawal()).isPresent();
        assertThat(publish(meeting)).isInstanceOf(Outcome.Published.class);
        assertThat(desk.published.find(Meeting.class, key)).isPresent();
    }

    @Test
    void aTimeThatWasSetPublishesOnceAndOnlyWhatWasPreviewed() {
        MeetingId meeting = begun();
        add(meeting, "One");
        Instant at = NOW.plusSeconds(3600);
        schedule(meeting, at);
        desk.timetable.run(NOW, List.of(desk.release));
        assertThat(ledger()).doesNotContain("One");
        desk.timetable.run(at, List.of(desk.release));
        desk.timetable.run(at, List.of(desk.release));
        assertThat(ledger()).containsOnlyOnce("\"title\":\"One\"");

        schedule(meeting, at);
        add(meeting, "Two");
        desk.timetable.run(at, List.of(desk.release));
        Due due = desk.write(handle ->
                desk.timetable.find(handle, Kind.MEETING, meeting.number()).orElseThrow());
        assertThat(due.state()).isEqualTo(Due.State.REFUSED);
        assertThat(ledger()).doesNotContain("\"title\":\"Two\"");
    }

    private void schedule(MeetingId meeting, Instant at) {
        Draft draft = preview(meeting).agenda().draft();
        desk.write(handle -> {
            desk.timetable.set(
                    handle,
                    new Due(
                            Kind.MEETING,
                            meeting.number(),
                            at,
                            1,
                            CLERK,
                            draft.revision(),
                            Due.State.WAITING,
                            Optional.empty()));
            return draft;
        });
    }

    @Test
    void aTransactionThatFailsPublishesNothingAndKeepsTheDraft() {
        MeetingId meeting = begun();
        add(meeting, "One");
        Preview preview = preview(meeting);
        long revision = preview.agenda().draft().revision();

        assertThatThrownBy(() -> desk.write(handle -> {
                    desk.release.publish(handle, meeting, revision, preview.entry());
                    throw new IllegalStateException("the power went");
                }))
                .hasMessage("the power went");

        assertThat(desk.ledger.head().size()).isEqualTo(1);
        assertThat(preview(meeting).agenda().draft().revision()).isEqualTo(revision);
    }

    @Test
    void theStandingItemsOfABodyStandOnEveryNewAgenda() {
        ItemText apologies =
                new ItemText(null, "Apologies", false, null, new Markup("<p>To receive them.</p>"), null, null, null);
        desk.write(handle -> {
            desk.standingItems.set(handle, MEREBRIDGE, CABINET, List.of(apologies, ItemText.titled("Minutes")));
            return apologies;
        });

        assertThat(preview(begun()).agenda().items())
                .extracting(item -> item.text().title())
                .containsExactly("Apologies", "Minutes");
    }
}
