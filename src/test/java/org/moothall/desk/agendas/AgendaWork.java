package org.moothall.desk.agendas;

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
import org.moothall.database.Location;
import org.moothall.desk.DeskAtHand;
import org.moothall.desk.agendas.checks.Matter;
import org.moothall.desk.agendas.drafts.Closure;
import org.moothall.desk.agendas.drafts.Draft;
import org.moothall.desk.agendas.drafts.DraftItem;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.agendas.drafts.FrontSheet;
import org.moothall.desk.agendas.drafts.ItemText;
import org.moothall.desk.agendas.drafts.PaperText;
import org.moothall.desk.agendas.work.Outcome;
import org.moothall.desk.agendas.work.Preview;
import org.moothall.desk.publishing.Due;
import org.moothall.record.Content;
import org.moothall.record.Meeting;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.ids.ItemId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.MeetingId;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.Paper;
import org.moothall.record.parts.Venue;

/// A committee's agenda in work, and what one does with it.
abstract class AgendaWork {
    /// A Monday before the cut-off; the meeting is on the Thursday of the week after: eight clear days.
    static final Instant NOW = Instant.parse("2026-11-02T10:00:00Z");

    static final LocalDate MEETING = LocalDate.parse("2026-11-13");
    static final BodyId CABINET = new BodyId(101);
    static final Closure EXEMPT =
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

    MeetingId begun() {
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

    ItemId add(MeetingId meeting, String title) {
        return desk.write(handle -> {
            ItemId id = desk.numbers.nextItem(handle, MEREBRIDGE);
            desk.items.add(handle, meeting, id, ItemText.titled(title), CLERK);
            return id;
        });
    }

    long paper(MeetingId meeting, ItemId item, String title) {
        return desk.write(handle -> {
            long number = desk.numbers.next(handle, MEREBRIDGE, "paper");
            DocumentId document = new DocumentId(desk.numbers.next(handle, MEREBRIDGE, Kind.DOCUMENT));
            PaperText text = new PaperText(Paper.Role.REPORT, null, title, "Report", "An author");
            desk.papers.add(handle, meeting, item, number, text, document, CLERK);
            return number;
        });
    }

    DraftItem item(ItemId id) {
        return desk.write(handle -> desk.items.find(handle, id).orElseThrow());
    }

    DraftPaper paper(long number) {
        return desk.write(handle -> desk.papers.find(handle, number).orElseThrow());
    }

    void upload(long number, String words) {
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

    Preview preview(MeetingId meeting) {
        return desk.write(handle ->
                desk.previews.of(handle, desk.meetings.find(handle, meeting).orElseThrow()));
    }

    Outcome publish(MeetingId meeting) {
        Preview preview = preview(meeting);
        return desk.write(handle ->
                desk.release.publish(handle, meeting, preview.agenda().draft().revision(), preview.entry()));
    }

    List<Matter> matters(MeetingId meeting) {
        return preview(meeting).concerns().stream()
                .map(concern -> concern.matter())
                .toList();
    }

    Meeting standing(MeetingId meeting) {
        return desk.published
                .find(Meeting.class, new Key(MEREBRIDGE, Kind.MEETING, meeting.number()))
                .orElseThrow();
    }

    String ledger() {
        return desk.ledger.entries(0, 1_000).stream().map(entry -> entry.json()).reduce("", String::concat);
    }

    List<String> publicHashes() {
        try (Stream<String> hashes = desk.documents.hashes()) {
            return hashes.toList();
        }
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

    static Stream<String> lines(Path file) {
        try {
            return Files.readAllLines(file).stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    void schedule(MeetingId meeting, Instant at) {
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
}
