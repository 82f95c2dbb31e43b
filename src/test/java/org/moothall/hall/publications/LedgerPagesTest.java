package org.moothall.hall.publications;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import jakarta.inject.Inject;
import java.security.GeneralSecurityException;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.stream.LongStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Erasure;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;

@QuarkusTest
class LedgerPagesTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("ambleford");

    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @BeforeEach
    void publishSomething() {
        publish("{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}");
        publish(LongStream.range(6000, 6060)
                .mapToObj(id -> "{\"kind\":\"issue\",\"id\":%d,\"title\":\"Issue <%d>\"}".formatted(id, id))
                .toArray(String[]::new));
    }

    private void publish(String... contents) {
        ledger.appendChanged(
                "Democratic Services",
                AUTHORITY,
                List.of(contents).stream().map(RecordJson::read).toList());
        followers.catchUp();
    }

    private long entryOf(Kind kind, long number) {
        return ledger.latest(new Key(AUTHORITY, kind, number)).orElseThrow().number();
    }

    @Test
    void theListSaysWhoPublishedWhatAndLeadsOnAndBack() {
        String page = get("/ledger").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("Issue &lt;6059&gt;", "Published by Democratic Services", "/issues/6059")
                .contains("moothall.local+", "openssl pkeyutl");
        JsonPath data = get("/ledger.json").jsonPath();
        String older = data.getString("older");
        assertThat(get(older).then().statusCode(200).extract().asString()).contains("rel=\"prev\"");
        assertThat(get("/cy/ledger").asString()).contains("Cyhoeddwyd gan Democratic Services");
    }

    @Test
    void anEntryCanBeCheckedByHandFromItsData() throws GeneralSecurityException {
        for (long number : List.of(0L, 1L, entryOf(Kind.ISSUE, 6030), entryOf(Kind.ISSUE, 6059))) {
            JsonPath entry = get("/ledger/" + number + ".json")
                    .then()
                    .statusCode(200)
                    .extract()
                    .jsonPath();
            String line = entry.getString("proof.line");
            assertThat(ByHand.content(entry.getString("proof.nonce"), entry.getString("text")))
                    .isEqualTo(line.split(" ", 6)[4]);
            byte[] root = ByHand.climb(
                    ByHand.leaf(line), number, entry.getLong("proof.size"), entry.getList("proof.path", String.class));
            String note = entry.getString("proof.note");
            assertThat(note.lines().skip(1).limit(2))
                    .containsExactly(
                            entry.getString("proof.size"), Base64.getEncoder().encodeToString(root));
            assertThat(ByHand.isSigned(
                            note, entry.getList("verifierKeys", String.class).getLast()))
                    .isTrue();
            assertThat(ByHand.isSigned(note.replaceFirst("local", "lokal"), entry.getString("verifierKeys[0]")))
                    .isFalse();
        }
    }

    @Test
    void theWholeIsFollowedPageByPageToTheSignedRoot() {
        List<byte[]> leaves = new ArrayList<>();
        JsonPath page = get("/ledger.json?from=0").jsonPath();
        String root = page.getString("head.root");
        for (String next = "/ledger.json?from=0"; next != null; next = page.getString("next")) {
            page = get(next).then().statusCode(200).extract().jsonPath();
            for (Map<String, Object> entry : page.<Map<String, Object>>getList("entries")) {
                assertThat(entry.get("number")).isEqualTo(leaves.size());
                leaves.add(ByHand.leaf(String.valueOf(entry.get("line"))));
            }
        }
        assertThat(ByHand.hex(ByHand.root(leaves))).isEqualTo(root);
        assertThat(get("/ledger.json?from=" + leaves.size()).jsonPath().getList("entries"))
                .isEmpty();
    }

    @Test
    void aHeadThatWasKeptIsProvedToBeginTheLedgerOfNow() {
        JsonPath proof = get("/ledger/consistency.json?from=3").jsonPath();
        assertThat(proof.getLong("to")).isEqualTo(ledger.head().size());
        assertThat(proof.getList("path")).isNotEmpty();
        assertThat(get("/ledger/consistency?from=3&to=7").asString()).contains("begins with the ledger of 3 entries");
        get("/ledger/consistency?from=7&to=3").then().statusCode(400);
        get("/ledger/consistency").then().statusCode(400);
        get("/ledger/consistency?from=3&to=99999999").then().statusCode(404);
    }

    @Test
    void theHeadIsPlainTextThatTurnsOverWithTheLedger() {
        var head = get("/ledger/checkpoint").then().statusCode(200).extract();
        assertThat(head.contentType()).isEqualTo("text/plain; charset=utf-8");
        assertThat(head.asString()).isEqualTo(ledger.head().note());
        given().header("If-None-Match", head.header("ETag"))
                .get("/ledger/checkpoint")
                .then()
                .statusCode(304);
        publish("{\"kind\":\"issue\",\"id\":6100,\"title\":\"Turned over %d\"}".formatted(System.nanoTime()));
        assertThat(get("/ledger/checkpoint").asString()).isEqualTo(ledger.head().note());
    }

    @Test
    void whatWasWithdrawnOrErasedIsNoLongerReadButStillProved() {
        publish("{\"kind\":\"issue\",\"id\":6200,\"title\":\"Secret of Mr X\",\"reference\":\"%d\"}"
                .formatted(System.nanoTime()));
        long entry = entryOf(Kind.ISSUE, 6200);
        assertThat(get("/ledger/" + entry + ".json").asString()).contains("Secret of Mr X");
        publish("""
                {"kind":"withdrawal","id":62,"of":"issue","ofNumber":6200,"title":"A matter","date":"2026-01-05",
                 "reason":"It named a person (%d).","by":"Monitoring Officer","replacement":6001}
                """.formatted(System.nanoTime()));
        assertThat(hidden(entry)).contains("\"WITHDRAWN\"");
        publish("{\"kind\":\"issue\",\"id\":6200,\"title\":\"A matter\",\"reference\":\"%d\"}"
                .formatted(System.nanoTime()));
        assertThat(hidden(entry)).contains("\"WITHDRAWN\"");
        assertThat(ledger.erase(entry, "UK GDPR Article 17")).isEqualTo(Erasure.ERASED);
        assertThat(hidden(entry)).contains("\"ERASED\"");
        String page = get("/ledger/" + entry).then().statusCode(200).extract().asString();
        assertThat(page).contains("The content was erased on", "UK GDPR Article 17", "erased " + entry);
    }

    private static String hidden(long entry) {
        String data = get("/ledger/" + entry + ".json")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        String followed = get("/ledger.json?from=" + entry).asString();
        assertThat(data).contains("moothall-entry/1").doesNotContain("Mr X", "\"nonce\"", "\"text\"");
        assertThat(followed).doesNotContain("Mr X");
        return data;
    }

    @Test
    void aNoticeSaysWhatWasWithdrawnWhyByWhomAndWhatTakesItsPlace() {
        publish("{\"kind\":\"issue\",\"id\":6300,\"title\":\"Old scheme\",\"reference\":\"%d\"}"
                .formatted(System.nanoTime()));
        publish("""
                {"kind":"withdrawal","id":63,"of":"issue","ofNumber":6300,"title":"Old scheme","date":"2026-01-05",
                 "reason":"It was put up twice.","by":"Monitoring Officer","replacement":6001}
                """);
        for (String address : List.of("/withdrawn", "/withdrawn/63")) {
            assertThat(get(address).then().statusCode(200).extract().asString())
                    .contains("Old scheme", "It was put up twice.", "Monitoring Officer", "/issues/6001")
                    .contains("5 January 2026");
        }
        assertThat(get("/cy/withdrawn/63").asString()).contains("Tynnwyd yn ôl ar 5 Ionawr 2026");
        get("/withdrawn/99999").then().statusCode(404);
        get("/withdrawn.json").then().statusCode(200).contentType("application/json");
    }

    @Test
    void whatCannotBeUnderstoodIs400AndWhatIsNotThereIs404() {
        for (String address : List.of("/ledger?day=2025-02-31", "/ledger?before=x", "/ledger/x", "/ledger?from=-1")) {
            get(address).then().statusCode(400);
        }
        get("/ledger/99999999").then().statusCode(404);
        get("/ledger/5?size=2").then().statusCode(404);
        assertThat(get("/ledger?day=1999-01-01")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("rel=\"prev\"");
    }
}
