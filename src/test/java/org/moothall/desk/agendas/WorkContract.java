package org.moothall.desk.agendas;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.moothall.desk.DeskAtHand.CLERK;
import static org.moothall.desk.DeskAtHand.MEREBRIDGE;

import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.desk.agendas.checks.Matter;
import org.moothall.desk.agendas.closed.ClosedText;
import org.moothall.desk.agendas.drafts.Closures.Subject;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.agendas.projection.Projection;
import org.moothall.desk.agendas.work.Outcome;
import org.moothall.desk.publishing.Withheld;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
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

/// What the agenda's desk promises, wherever it is kept.
abstract class WorkContract extends AgendaWork {
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

    @Test
    void theRecordIsFoundByWordsOfItsTitlesTheNewestFirst() {
        desk.ledger.append(
                "Test", MEREBRIDGE, List.of(RecordJson.read("""
                {"kind":"issue","id":1,"title":"Dray Bridge: closure"}"""), RecordJson.read("""
                {"kind":"issue","id":2,"title":"A levy of 5% on stalls"}"""), RecordJson.read("""
                {"kind":"issue","id":3,"title":"Dray Bridge: the way forward"}""")));

        assertThat(found("", 2)).containsExactly(3L, 2L);
        assertThat(found(" dray bridge", 50)).containsExactly(3L, 1L);
        assertThat(found("5% on", 50)).containsExactly(2L);
        assertThat(found("%", 50)).containsExactly(2L);
        assertThat(found("d_ay", 50)).isEmpty();
        assertThat(found("\\", 50)).isEmpty();
    }

    private List<Long> found(String words, int most) {
        return desk.published.newest(MEREBRIDGE, Kind.ISSUE, words, most).stream()
                .map(line -> line.number())
                .toList();
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
}
