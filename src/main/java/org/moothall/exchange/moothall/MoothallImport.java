package org.moothall.exchange.moothall;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.moothall.documents.Documents;
import org.moothall.exchange.Intake;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.ledger.Ledger;
import org.moothall.record.Content;
import org.moothall.record.Document;

/// Brings in a directory in Moothall's own format, described in `docs/format/import.md`: strictly, since it was
/// made by hand, but to its end, since one slip is no reason to leave out the rest.
public final class MoothallImport {
    private static final String BY = "Moothall import";
    private static final long LARGEST_KEPT = 64L << 20;

    private final Ledger ledger;
    private final Documents documents;
    private final Provenance provenance;
    private final Progress progress;

    public MoothallImport(Ledger ledger, Documents documents, Provenance provenance, Progress progress) {
        this.ledger = ledger;
        this.documents = documents;
        this.provenance = provenance;
        this.progress = progress;
    }

    /// Imports a directory.
    public Imported directory(Path directory) {
        try {
            return read(directory, Manifest.in(directory));
        } catch (StrictRecords.Slip slip) {
            return Imported.nothing(Manifest.FILE, slip.words());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Imported read(Path directory, Manifest manifest) throws IOException {
        Intake intake =
                new Intake(ledger, provenance.begin(manifest.authority().code(), directory.toString()), progress, BY);
        if (intake.provenance().resumed()) {
            progress.say("Going on with an import that was broken off.");
        }
        keep(directory.resolve(Manifest.FILE), intake);
        intake.offer(manifest.authority());
        DocumentFiles files = new DocumentFiles(directory.resolve("files"), documents);
        List<Path> texts = texts(directory);
        if (texts.isEmpty()) {
            intake.problem(directory.toString(), "holds no *.jsonl");
        }
        for (Path text : texts) {
            keep(text, intake);
            lines(text, files, intake);
        }
        return Imported.of(intake.finish());
    }

    private static List<Path> texts(Path directory) throws IOException {
        try (Stream<Path> all = Files.list(directory)) {
            return all.filter(file -> file.getFileName().toString().endsWith(".jsonl") && Files.isRegularFile(file))
                    .sorted()
                    .toList();
        }
    }

    private static void keep(Path text, Intake intake) throws IOException {
        String name = text.getFileName().toString();
        if (Files.size(text) <= LARGEST_KEPT) {
            intake.reply(name, Files.readAllBytes(text));
        } else {
            intake.note(name, "is larger than " + (LARGEST_KEPT >> 20) + " MB, so that no copy of it was kept");
        }
    }

    /// Bytes that are no UTF-8 are read as the replacement character, and found by it line by line.
    private static void lines(Path text, DocumentFiles files, Intake intake) throws IOException {
        String name = text.getFileName().toString();
        try (BufferedReader lines =
                new BufferedReader(new InputStreamReader(Files.newInputStream(text), StandardCharsets.UTF_8))) {
            int number = 0;
            for (String line = lines.readLine(); line != null; line = lines.readLine()) {
                number++;
                String json = number == 1 ? line.replaceFirst("^\uFEFF", "") : line;
                if (!json.isBlank()) {
                    offer(name + ", line " + number, json, files, intake);
                    intake.show(name);
                }
            }
        }
    }

    private static void offer(String where, String json, DocumentFiles files, Intake intake) {
        try {
            if (json.indexOf('\uFFFD') >= 0) {
                throw new StrictRecords.Slip("is not UTF-8 at column " + (json.indexOf('\uFFFD') + 1));
            }
            Content content = StrictRecords.read(json, Content.class);
            intake.offer(content instanceof Document document ? files.keep(document) : content);
        } catch (StrictRecords.Slip slip) {
            intake.problem(where, slip.words());
        }
    }
}
