package org.moothall.hall.documents;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.documents.Documents;
import org.moothall.documents.PaperFiles;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.Content;
import org.moothall.record.Document;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DocumentId;
import org.moothall.record.parts.DocumentVersion;
import org.moothall.record.parts.DocumentVersion.Reading;

@QuarkusTest
class DocumentPagesTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("ambleford");
    private static final LocalDate DAY = LocalDate.of(2025, 7, 8);

    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @Inject
    Documents documents;

    private byte[] plan;

    @BeforeEach
    void publish() throws IOException {
        plan = PaperFiles.pdf(pages(120));
        List<Content> record = new ArrayList<>(List.of(
                RecordJson.read("{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}"),
                RecordJson.read("{\"kind\":\"body\",\"id\":3,\"name\":\"Cabinet\",\"regime\":\"EXECUTIVE\"}"),
                RecordJson.read("""
                        {"kind":"meeting","id":801,"body":3,"date":"2025-07-17","start":"10:00","items":[
                         {"id":8017,"number":"17","title":"The plan itself","papers":[
                          {"document":8001,"title":"Report","role":"REPORT"}]}]}
                        """),
                RecordJson.read("""
                        {"kind":"document","id":8003,"title":"Kept by others","versions":[
                         {"number":1,"address":"https://example.org/a b.pdf","mediaType":"application/pdf"}]}
                        """)));
        record.add(document(
                8001, "A <b>plan</b>", keep(PaperFiles.scan(2), 1, "scan.pdf"), keep(plan, 2, "tai/plân.pdf")));
        String page = "<!DOCTYPE html><html><body><script>alert(1)</script><h1>Minutes</h1></body></html>";
        record.add(document(8002, "A page", keep(page.getBytes(StandardCharsets.UTF_8), 1, "minutes.html")));
        String text = documents.keepText("Beschluss\n\nDer Rat beschließt.");
        record.add(document(
                8004,
                "Recorded",
                new DocumentVersion(1, DAY, "de", null, null, null, null, null, text, null, Reading.RECORDED, null)));
        ledger.appendChanged("test", AUTHORITY, record);
        followers.catchUp();
    }

    private static List<List<String>> pages(int count) {
        List<List<String>> pages = new ArrayList<>();
        for (int page = 1; page <= count; page++) {
            pages.add(List.of("Part " + page, "What part " + page + " says."));
        }
        return pages;
    }

    private DocumentVersion keep(byte[] bytes, int number, String name) {
        return documents.keep(
                new ByteArrayInputStream(bytes),
                new DocumentVersion(
                        number, DAY, "en", name, null, null, null, null, null, null, Reading.NOT_READ, null));
    }

    private static Document document(long id, String title, DocumentVersion... versions) {
        return new Document(new DocumentId(id), title, "Report", null, DAY, List.of(versions), null);
    }

    private static String page(String address) {
        return get(address).then().statusCode(200).extract().asString();
    }

    @Test
    void aDocumentIsReadPageByPageWithTheWayToEachPageOfItsFile() {
        String page = page("/documents/8001");

        assertThat(page).contains("A &lt;b&gt;plan&lt;/b&gt;", "PDF · ", "120 pages", "id=\"page-7\"");
        assertThat(page).contains("What part 7 says.", "/documents/8001/file#page=7", "Part 119");
        assertThat(page).contains("href=\"/meetings/801/items/8017\"", "Cabinet, 17 July 2025, item 17", "Version 1");
        assertThat(page).doesNotContain("What part 51 says.");
    }

    @Test
    void theOtherPagesOfALongDocumentAreALinkAway() {
        assertThat(page("/documents/8001")).contains("id=\"page-120\" href=\"/documents/8001?page=120#page-120\"");
        assertThat(page("/documents/8001?page=120"))
                .contains("What part 120 says.")
                .doesNotContain("What part 7 says.");
        get("/documents/8001?page=121").then().statusCode(404);
        get("/documents/8001?page=x").then().statusCode(400);
    }

    @Test
    void anOlderVersionSaysThatItIsOneAndWhatItIs() {
        String page = page("/documents/8001/versions/1");

        assertThat(page)
                .contains("This is not the newest version", "This is a scan", "/documents/8001/versions/1/file");
        get("/documents/8001/versions/3").then().statusCode(404);
        get("/documents/8001/versions/1/file").then().statusCode(200);
    }

    @Test
    void theFileComesWholeUnderItsNameAndNothingElseRunsInIt() {
        var answer = get("/documents/8001/file").then().statusCode(200).extract();

        assertThat(answer.asByteArray()).isEqualTo(plan);
        assertThat(answer.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(answer.header("Content-Length")).isEqualTo(Integer.toString(plan.length));
        assertThat(answer.header("Content-Disposition"))
                .isEqualTo("inline; filename=\"plan.pdf\"; filename*=UTF-8''pl%C3%A2n.pdf");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        get("/documents/8001/file.pdf").then().statusCode(200);
        get("/documents/8001/file/plan.pdf").then().statusCode(200);
    }

    @Test
    void aPartOfTheFileCanBeAskedFor() {
        var part = given().header("Range", "bytes=1-4")
                .get("/documents/8001/file")
                .then()
                .statusCode(206)
                .extract();
        assertThat(part.asString()).isEqualTo("PDF-");
        assertThat(part.header("Content-Range")).isEqualTo("bytes 1-4/" + plan.length);
        given().header("Range", "bytes=" + plan.length + "-")
                .get("/documents/8001/file")
                .then()
                .statusCode(416)
                .header("Content-Range", "bytes */" + plan.length);
        given().header("Range", "bytes=0-1,3-4")
                .get("/documents/8001/file")
                .then()
                .statusCode(200);
    }

    @Test
    void whoHasTheFileIsToldThatItHolds() {
        String tag = get("/documents/8001/file").then().extract().header("ETag");
        given().header("If-None-Match", tag).get("/documents/8001/file").then().statusCode(304);
        var head = given().head("/documents/8001/file").then().statusCode(200).extract();
        assertThat(head.header("Content-Length")).isEqualTo(Integer.toString(plan.length));
        assertThat(head.header("ETag")).isEqualTo(tag);
    }

    @Test
    void aStrangersHtmlIsSavedAndNeverOpened() {
        var answer = get("/documents/8002/file").then().statusCode(200).extract();

        assertThat(answer.header("Content-Disposition")).startsWith("attachment");
        assertThat(answer.header("Content-Type")).startsWith("application/octet-stream");
        assertThat(answer.headers().getValues("Content-Security-Policy"))
                .containsExactly("default-src 'none'; sandbox");
        assertThat(page("/documents/8002")).contains("<h3>Minutes</h3>").doesNotContain("<script");
    }

    @Test
    void aDocumentThatStandsElsewhereSaysWhere() {
        assertThat(page("/documents/8003")).contains("This document stands elsewhere", "https://example.org/a b.pdf");
        given().redirects()
                .follow(false)
                .get("/documents/8003/file")
                .then()
                .statusCode(303)
                .header("Location", "https://example.org/a%20b.pdf");
        get("/documents/8004/file").then().statusCode(404);
    }

    @Test
    void aRecordedTextIsMarkedSo() {
        assertThat(page("/documents/8004")).contains("Recorded text", "<p>Der Rat beschließt.</p>", "lang=\"de\"");
    }

    @Test
    void theListIsNewestFirstByYearAndInWelshAndAsData() {
        assertThat(page("/documents")).contains("A &lt;b&gt;plan", "Kept by others", "undated");
        assertThat(page("/documents?year=2025")).contains("Recorded").doesNotContain("Kept by others");
        assertThat(page("/cy/documents")).contains("Dogfennau", "href=\"/cy/documents/8001\"");
        assertThat(page("/cy/documents/8001")).contains("Tudalen 7", "href=\"/cy/documents/8001/file#page=7\"");
        get("/documents.json").then().statusCode(200).contentType("application/json");
        get("/documents/8001.json").then().statusCode(200).contentType("application/json");
        get("/documents?after=x").then().statusCode(400);
        get("/documents/8999").then().statusCode(404);
    }
}
