package org.moothall.hall.meetings;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class ItemFactsTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("factford");

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
                        RecordJson.read("{\"kind\":\"authority\",\"code\":\"factford\",\"name\":\"Factford Council\"}"),
                        RecordJson.read("{\"kind\":\"body\",\"id\":1,\"name\":\"Cabinet\"}"),
                        RecordJson.read("{\"kind\":\"issue\",\"id\":6,\"title\":\"Bridge\"}"),
                        RecordJson.read("""
                                {"kind":"meeting","id":1,"body":1,"date":"2025-07-17",
                                 "venue":{"name":"Council Chamber, Guildhall","address":"Guildhall, Moot Street"},"items":[
                                 {"id":11,"number":"1","title":"Apologies","minuteNumber":"40"},
                                 {"id":12,"number":"2","title":"Bridge","minuteNumber":"41","issue":6,"result":"Agreed",
                                  "presentedBy":"Leader"},
                                 {"id":13,"number":"3","title":"Ducks","issue":6}]}
                                """)));
        followers.catchUp();
    }

    @Test
    void whatIsKnownOfAnItemStandsInOneLineWithDotsOnlyBetween() {
        assertThat(Jsoup.parse(get("/councils/factford/meetings/1").asString()).select(".moot-item .moot-entry__facts"))
                .extracting(facts -> facts.text())
                .containsExactly(
                        "Minute 40",
                        "Agreed · Minute 41 · Presented by Leader · Follow this issue",
                        "Follow this issue");
    }

    @Test
    void theVenueIsSaidOnce() {
        assertThat(get("/councils/factford/meetings/1").asString())
                .contains("<p class=\"moot-lead\">Council Chamber, Guildhall, Moot Street</p>");
    }
}
