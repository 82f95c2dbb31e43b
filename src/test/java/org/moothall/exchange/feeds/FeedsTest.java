package org.moothall.exchange.feeds;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.StringReader;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class FeedsTest {
    private static final List<String> ADDRESSES =
            List.of("/issues/4300/feed", "/meetings/feed", "/decisions/feed", "/bodies/43/feed", "/ledger/feed");

    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @BeforeEach
    void publish() {
        publish(
                "{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}",
                "{\"kind\":\"body\",\"id\":43,\"name\":\"Parks & <Paths>\"}",
                "{\"kind\":\"issue\",\"id\":4300,\"title\":\"Bench\"}",
                "{\"kind\":\"decision\",\"id\":430,\"title\":\"A bench\",\"issue\":4300,\"makerBody\":43}",
                meeting("Bench"));
    }

    private void publish(String... contents) {
        ledger.appendChanged(
                "test",
                new AuthorityCode("ambleford"),
                Stream.of(contents).map(RecordJson::read).toList());
        followers.catchUp();
    }

    private static String meeting(String item) {
        return """
                {"kind":"meeting","id":4301,"body":43,"date":"2025-07-17","items":[{"id":43011,"title":"%s","issue":4300}]}
                """.formatted(item);
    }

    @Test
    void everyFeedIsAtomWithItsTypeAndAnswersConditionalRequests() throws FeedException {
        for (String address : ADDRESSES) {
            var answer = get(address).then().statusCode(200).extract();
            assertThat(answer.contentType()).isEqualTo("application/atom+xml; charset=utf-8");
            assertThat(read(address).getFeedType()).isEqualTo("atom_1.0");
            assertThat(read(address).getEntries()).isNotEmpty();
            given().header("If-None-Match", answer.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
        }
        get("/issues/99999/feed").then().statusCode(404);
        get("/bodies/x/feed").then().statusCode(400);
    }

    @Test
    void anEntryKeepsItsIdentifierAndIsUpdatedWhenItIsPublishedAgain() throws FeedException {
        SyndEntry before = meetingIn("/issues/4300/feed");
        publish(meeting("Bench " + System.nanoTime()));
        SyndEntry after = meetingIn("/issues/4300/feed");
        assertThat(after.getUri()).isEqualTo(before.getUri()).startsWith("urn:uuid:");
        assertThat(after.getUpdatedDate()).isAfterOrEqualTo(before.getUpdatedDate());
        assertThat(after.getTitle()).isEqualTo("Parks & <Paths>, 17 July 2025");
        assertThat(read("/issues/4300/feed").getEntries())
                .extracting(SyndEntry::getLink)
                .anyMatch(link -> link.endsWith("/decisions/430"))
                .anyMatch(link -> link.endsWith("/issues/4300"));
    }

    private static SyndEntry meetingIn(String address) throws FeedException {
        return read(address).getEntries().stream()
                .filter(entry -> entry.getLink().endsWith("/meetings/4301"))
                .findFirst()
                .orElseThrow();
    }

    private static SyndFeed read(String address) throws FeedException {
        return new SyndFeedInput().build(new StringReader(get(address).asString()));
    }
}
