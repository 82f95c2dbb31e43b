package org.moothall.exchange.moothall;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.documents.Documents;
import org.moothall.exchange.LedgerAtHand;
import org.moothall.exchange.Problem;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.record.Body;
import org.moothall.record.Document;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.DocumentVersion;

/// The import of Moothall's own format.
class MoothallImportTest {
    private static final AuthorityCode CODE = new AuthorityCode("merebridge");
    private static final String MANIFEST = """
            {"format": 1, "authority": {"kind": "authority", "code": "merebridge", "name": "Merebridge Council", "languages": ["en"]}}
            """;

    @TempDir
    Path folder;

    private Path source;
    private LedgerAtHand hand;
    private Documents documents;

    @BeforeEach
    void open() throws IOException {
        source = Files.createDirectories(folder.resolve("source/files/papers"))
                .resolve("../..")
                .normalize();
        hand = new LedgerAtHand(folder);
        documents = Documents.in(folder, LedgerAtHand.CLOCK);
        write("moothall.json", MANIFEST);
    }

    @AfterEach
    void close() {
        documents.close();
        hand.close();
    }

    private void write(String name, String text) throws IOException {
        Files.writeString(source.resolve(name), text);
    }

    private Imported run(Path directory) {
        Provenance provenance = Provenance.open(folder.resolve("provenance"), LedgerAtHand.CLOCK);
        return new MoothallImport(hand.ledger(), documents, provenance, Progress.none()).directory(directory);
    }

    private static String document(int id, String version) {
        return "{\"kind\":\"document\",\"id\":%d,\"title\":\"Report\",\"versions\":[{\"number\":1,%s}]}%n"
                .formatted(id, version);
    }

    @Test
    void theAuthorityComesFirstAndFilesAreReadInTheOrderOfTheirNames() throws IOException {
        write("20.jsonl", "{\"kind\":\"body\",\"id\":1,\"name\":\"Cabinet\"}\n");
        write("10.jsonl", "\n{\"kind\":\"body\",\"id\":2,\"name\":\"Council\"}\n\n");

        Imported imported = run(source);

        assertThat(imported.exitCode()).isZero();
        assertThat(imported.authority()).contains(CODE);
        assertThat(hand.entries())
                .extracting(entry -> entry.key().toString())
                .containsExactly("merebridge/authority/0", "merebridge/body/2", "merebridge/body/1");
        assertThat(hand.entries()).allSatisfy(entry -> assertThat(entry.by()).isEqualTo("Moothall import"));
    }

    @Test
    void aFileIsKeptAndWhatItTellsIsWrittenIntoItsVersion() throws IOException {
        write("files/papers/report.txt", "Recommended: to agree.");
        write("10.jsonl", document(7, "\"fileName\":\"papers/report.txt\",\"size\":22"));

        assertThat(run(source).problems()).isEmpty();

        DocumentVersion version =
                hand.get(CODE, Document.class, Kind.DOCUMENT, 7).latest();
        assertThat(version.fileName()).isEqualTo("report.txt");
        assertThat(version.size()).isEqualTo(22L);
        assertThat(version.sha256()).isNotNull();
        assertThat(documents.intact(String.valueOf(version.sha256()))).isTrue();
    }

    @Test
    void aFileThatStandsElsewhereIsPublishedAsItIsWritten() throws IOException {
        write("10.jsonl", document(7, "\"address\":\"https://merebridge.example/report.pdf\",\"size\":9"));

        assertThat(run(source).problems()).isEmpty();
        assertThat(hand.get(CODE, Document.class, Kind.DOCUMENT, 7).latest().address())
                .isEqualTo("https://merebridge.example/report.pdf");
    }

    @Test
    void everySlipIsListedWithItsFileItsLineAndItsPlaceAndTheRestGoesOn() throws IOException {
        write("10.jsonl", """
                {"kind":"body","id":1,"name":"Cabinet","colour":"red"}
                {"kind":"body","id":"2","name":"Council"}
                {"kind":"body","id":3}
                {"kind":"meeting","id":4,"body":1,"date":"2025-02-31"}
                {"kind":"body","id":5,"name":"Planning"
                {"kind":"window","id":6}
                {"kind":"body","id":7,"name":"Licensing","name":"Planning"}
                {"kind":"body","id":8,"name":"Scrutiny"}
                """);

        Imported imported = run(source);

        assertThat(imported.exitCode()).isEqualTo(1);
        assertThat(imported.problems())
                .extracting(Problem::where)
                .containsExactly(
                        "10.jsonl, line 1",
                        "10.jsonl, line 2",
                        "10.jsonl, line 3",
                        "10.jsonl, line 4",
                        "10.jsonl, line 5",
                        "10.jsonl, line 6",
                        "10.jsonl, line 7");
        assertThat(imported.problems().get(0).what()).contains("colour");
        assertThat(imported.problems().get(2).what()).isEqualTo("missing: name");
        assertThat(imported.problems().get(3).what()).startsWith("date: ");
        assertThat(hand.all(CODE, Body.class, Kind.BODY)).extracting(Body::name).containsExactly("Scrutiny");
    }

    @Test
    void aPathThatLeadsOutOfTheFolderIsAProblemWhicheverWayItLeads() throws IOException {
        write("secret.txt", "secret");
        Files.createSymbolicLink(source.resolve("files/link.txt"), source.resolve("secret.txt"));
        write(
                "10.jsonl",
                Stream.of(
                                "../secret.txt",
                                "papers/../../secret.txt",
                                source.resolve("secret.txt") + "",
                                "link.txt",
                                ".")
                        .map(name -> document(7, "\"fileName\":\"" + name + "\""))
                        .reduce("", String::concat));

        assertThat(run(source).problems())
                .extracting(Problem::what)
                .hasSize(5)
                .allSatisfy(what ->
                        assertThat(what).startsWith("versions[0].fileName: ").endsWith("leads out of files/"));
        assertThat(documents.hashes().count()).isZero();
    }

    @Test
    void aFileThatIsNotThereOrNotTheOneDescribedIsAProblem() throws IOException {
        write("files/papers/report.txt", "Recommended: to agree.");
        write(
                "10.jsonl",
                document(1, "\"fileName\":\"papers/other.txt\"")
                        + document(2, "\"fileName\":\"papers/report.txt\",\"size\":23")
                        + document(3, "\"fileName\":\"papers/report.txt\",\"sha256\":\"" + "0".repeat(64) + "\"")
                        + document(4, "\"language\":\"en\"")
                        + document(5, "\"fileName\":\"papers/report.txt\""));

        assertThat(run(source).problems())
                .extracting(Problem::what)
                .satisfiesExactly(
                        what -> assertThat(what).isEqualTo("versions[0].fileName: there is no files/papers/other.txt"),
                        what -> assertThat(what).isEqualTo("versions[0].size: says 23, and the file has 22"),
                        what -> assertThat(what).startsWith("versions[0].sha256: says 000"),
                        what -> assertThat(what).isEqualTo("versions[0]: has neither a fileName nor an address"));
        assertThat(hand.all(CODE, Document.class, Kind.DOCUMENT)).hasSize(1);
    }

    @Test
    void textThatIsNoUtf8IsAProblemOfItsLineAndAByteOrderMarkIsNone() throws IOException {
        Files.write(
                source.resolve("10.jsonl"),
                ("\uFEFF{\"kind\":\"body\",\"id\":1,\"name\":\"Cabinet\"}\n").getBytes("UTF-8"));
        Files.write(
                source.resolve("20.jsonl"),
                ("{\"kind\":\"body\",\"id\":2,\"name\":\"Caf\u00e9\"}\n{\"kind\":\"body\",\"id\":3,\"name\":\"Council\"}\n")
                        .getBytes("ISO-8859-1"));

        assertThat(run(source).problems())
                .containsExactly(new Problem("20.jsonl, line 1", "is not UTF-8 at column 34"));
        assertThat(hand.all(CODE, Body.class, Kind.BODY)).hasSize(2);
    }

    @Test
    void aDirectoryThatDoesNotSayWhoseItIsImportsNothing() throws IOException {
        write(
                "moothall.json",
                "{\"format\": 2, \"authority\": {\"kind\":\"authority\",\"code\":\"m\",\"name\":\"M\"}}");
        assertThat(run(source).text(10))
                .isEqualTo("Nothing was imported: moothall.json: says format 2; this Moothall reads format 1\n");

        Files.delete(source.resolve("moothall.json"));
        Imported imported = run(source);
        assertThat(imported.exitCode()).isEqualTo(1);
        assertThat(imported.authority()).isEmpty();
        assertThat(hand.size()).isZero();
    }

    @Test
    void theWholeSampleComesInWithoutAProblemAndASecondTimeChangesNothing() {
        Imported first = run(Merebridge.DIRECTORY);
        long size = hand.size();
        Imported again = run(Merebridge.DIRECTORY);

        assertThat(first.problems()).isEqualTo(List.of());
        assertThat(again.problems()).isEqualTo(List.of());
        assertThat(size).isGreaterThan(250);
        assertThat(hand.size()).isEqualTo(size);
        assertThat(hand.all(new AuthorityCode("merebridge"), Document.class, Kind.DOCUMENT))
                .flatExtracting(Document::versions)
                .allSatisfy(version -> assertThat(documents.intact(String.valueOf(version.sha256())))
                        .isTrue());
    }
}
