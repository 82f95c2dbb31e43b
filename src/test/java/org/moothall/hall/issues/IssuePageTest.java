package org.moothall.hall.issues;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class IssuePageTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("ambleford");

    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @BeforeEach
    void publish() {
        ledger.appendChanged(
                "test",
                AUTHORITY,
                List.of(
                        RecordJson.read(
                                "{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}"),
                        RecordJson.read("{\"kind\":\"body\",\"id\":3,\"name\":\"Cabinet\",\"regime\":\"EXECUTIVE\"}"),
                        RecordJson.read("{\"kind\":\"issue\",\"id\":412,\"title\":\"Plan for <b>children</b>\"}"),
                        RecordJson.read("{\"kind\":\"body\",\"id\":4,\"name\":\"Scrutiny\"}"),
                        RecordJson.read("""
                                {"kind":"issue","id":413,"title":"Harbour wall","consultations":[
                                 {"meeting":8,"item":81,"bodies":[4],"role":"Preliminary advice"},
                                 {"meeting":9,"bodies":[3],"role":"Decision"},
                                 {"meeting":10,"bodies":[4],"role":"For information"},
                                 {"bodies":[3],"role":"Report back"}]}
                                """),
                        considered(8, 4, "2025-05-06", ",\"number\":\"3\""),
                        considered(9, 3, "2025-06-05", ""),
                        RecordJson.read("{\"kind\":\"meeting\",\"id\":10,\"body\":4,\"date\":\"2025-09-09\"}"),
                        RecordJson.read("""
                                {"kind":"meeting","id":7,"body":3,"date":"2025-07-17","start":"10:00","items":[
                                 {"id":71,"number":"17","title":"Plan","issue":412,"purpose":"<p>To endorse</p>",
                                  "minutes":"<p>%s</p><script>alert(1)</script>",
                                  "papers":[{"document":5,"title":"Report","role":"REPORT"}]}]}
                                """.formatted("word ".repeat(600))),
                        RecordJson.read("""
                                {"kind":"document","id":5,"title":"Report","versions":[
                                 {"number":1,"mediaType":"application/pdf","size":411000,"pages":24,"fileName":"r.pdf"}]}
                                """)));
        followers.catchUp();
    }

    @Test
    void theIssueIsFollowedToItsItemWithPapersAndTheMinutesBeginning() {
        String page = get("/councils/ambleford/issues/412")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("Item 17", "PDF", "411 KB", "24 pages", "View the full minutes text for item 17");
        assertThat(page).doesNotContain("<script", "<b>children");
    }

    private static Content considered(int meeting, int body, String date, String number) {
        return RecordJson.read("""
                {"kind":"meeting","id":%d,"body":%d,"date":"%s","items":[{"id":%d1,"title":"Wall","issue":413%s}]}
                """.formatted(meeting, body, date, meeting, number));
    }

    @Test
    void aCardSaysWhatTheIssueCameThereForByItsItemElseByItsMeeting() {
        assertThat(words("/councils/ambleford/issues/413"))
                .contains("Scrutiny Item 3 · Preliminary advice", "Cabinet Decision");
    }

    @Test
    void aPlaceWithoutAnItemLeadsToItsMeetingAndAPlaceWithOneIsNotSaidTwice() {
        assertThat(get("/councils/ambleford/issues/413").asString())
                .contains("href=\"/councils/ambleford/meetings/10\"")
                .doesNotContain("href=\"/councils/ambleford/meetings/9\"");
        assertThat(words("/councils/ambleford/issues/413")).contains("Scrutiny For information", "Cabinet Report back");
    }

    private static String words(String address) {
        return Jsoup.parse(get(address).then().statusCode(200).extract().asString())
                .text();
    }

    @Test
    void theSamePageIsDataUnderJson() {
        get("/councils/ambleford/issues/412.json").then().statusCode(200).contentType("application/json");
    }

    @Test
    void itIsInWelshUnderCy() {
        assertThat(get("/cy/councils/ambleford/issues/412/plan")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("lang=\"cy\"", "Eitem 17", "17 Gorffennaf 2025");
    }

    @Test
    void anUnknownIssueIs404AndABadNumber400InWords() {
        assertThat(get("/councils/ambleford/issues/999")
                        .then()
                        .statusCode(404)
                        .extract()
                        .asString())
                .contains("This page is not here");
        assertThat(get("/councils/ambleford/issues/x9")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("is not a number");
        get("/nothing/here").then().statusCode(404);
        get("/councils/ambleford/issues/999.json").then().statusCode(404).contentType("application/problem+json");
    }

    @Test
    void aKeptPageAnswersAConditionalRequestWithNothing() {
        String tag = get("/councils/ambleford/issues")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        given().header("If-None-Match", tag)
                .get("/councils/ambleford/issues")
                .then()
                .statusCode(304);
    }
}
