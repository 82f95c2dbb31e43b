package org.moothall.desk.reports;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.accounts.Role;
import org.moothall.database.Location;
import org.moothall.desk.agendas.drafts.DraftPaper;
import org.moothall.desk.reports.drafts.ClosedPart;
import org.moothall.desk.reports.drafts.ReportText;
import org.moothall.desk.reports.templates.WordTemplate;
import org.moothall.desk.reports.work.Answer;
import org.moothall.desk.reports.work.Clearing.Request;
import org.moothall.desk.reports.work.OntoAgenda.Outcome;
import org.moothall.desk.reports.work.Upload;
import org.moothall.desk.reports.work.Uploaded;
import org.moothall.desk.reports.work.Whole;
import org.moothall.record.parts.DocumentVersion;

/// A report in work, and what one does with it.
abstract class ReportWork {
    static final LocalDate DUE = LocalDate.parse("2026-11-04");
    static final ClosedPart WHY =
            new ClosedPart(false, List.of(3), "A price is being agreed", "It would cost the council", "Lowri Law");

    @TempDir
    Path folder;

    ReportsAtHand desk;
    int files;

    abstract Location fresh();

    @BeforeEach
    void open() {
        desk = new ReportsAtHand(fresh());
        desk.begin("Sale of the granary");
    }

    @AfterEach
    void close() {
        desk.close();
    }

    boolean moveOver() {
        Whole whole = desk.again();
        return desk.write(handle -> desk.movingOver.move(handle, whole, desk.author));
    }

    boolean headings(String... headings) {
        return desk.write(handle -> desk.templates.write(
                handle, ReportsAtHand.MEREBRIDGE, ReportsAtHand.CABINET, List.of(headings), 0, "Cai Clerk"));
    }

    boolean change(Whole whole, ReportText text, long revision) {
        return desk.write(handle -> desk.reports.change(handle, whole.report().id(), text, revision, "Cai Clerk"));
    }

    List<DraftPaper> papers() {
        return desk.write(handle -> desk.papers.list(handle, ReportsAtHand.MEETING));
    }

    Path word(String... headings) throws IOException {
        return file(new WordTemplate("Sale of the granary", "en-GB", Map.of(), List.of(headings)).bytes());
    }

    Path file(byte[] bytes) throws IOException {
        return Files.write(folder.resolve("upload" + files++), bytes);
    }

    Uploaded upload(Path file, boolean closed) {
        return desk.uploading.take(desk.again(), new Upload(file, "report.docx", "en", null, closed), desk.author);
    }

    void ask(Role... roles) {
        Whole whole = desk.again();
        List<Request> requests = Arrays.stream(roles)
                .map(role -> new Request(role, role == Role.LEGAL ? desk.lawyer : desk.treasurer, DUE))
                .toList();
        desk.write(handle -> {
            desk.clearing.ask(handle, whole, requests, desk.author);
            return 0;
        });
    }

    void answer(Role role, boolean cleared) {
        Whole whole = desk.again();
        Answer answer = new Answer(role, cleared, whole.versions(), "");
        desk.write(handle ->
                desk.clearing.answer(handle, whole, answer, role == Role.LEGAL ? desk.lawyer : desk.treasurer));
    }

    Outcome place() {
        Whole whole = desk.again();
        return desk.write(handle ->
                desk.ontoAgenda.place(handle, whole, ReportsAtHand.ITEM, "Sale of the granary, part 2", desk.clerk));
    }

    static DocumentVersion blank() {
        return new DocumentVersion(
                1, null, null, null, null, null, null, null, null, null, DocumentVersion.Reading.NOT_READ, null);
    }
}
