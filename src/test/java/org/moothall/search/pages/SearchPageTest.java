package org.moothall.search.pages;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class SearchPageTest {
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
                        read("{'kind':'authority','code':'ambleford','name':'Ambleford Council'}"),
                        read("{'kind':'body','id':3,'name':'Cabinet','regime':'EXECUTIVE'}"),
                        read("{'kind':'meeting','id':7,'body':3,'date':'2025-07-17','items':[{'id':71,'number':'17',"
                                + "'title':'Hedgehog <b>crossings</b>','minutes':'<p>Hedgehogs were discussed</p>'}]}"),
                        read("{'kind':'decision','id':8,'title':'Hedgehog signs','made':'2025-07-17'}")));
        followers.catchUp();
    }

    private static Content read(String json) {
        return RecordJson.read(json.replace('\'', '"'));
    }

    private static Response ask(String path, String q) {
        return given().queryParam("q", q).get(path);
    }

    @Test
    void aResultLeadsToItsPageWithTheWordsMarkedAndItsPlaceNamed() {
        var page = Jsoup.parse(ask("/search", "hedgehog discussed")
                .then()
                .statusCode(200)
                .extract()
                .asString());

        assertThat(page.select(".moot-result__title a").attr("href")).isEqualTo("/meetings/7/items/71");
        assertThat(page.select(".moot-result__title").text()).isEqualTo("Hedgehog <b>crossings</b>");
        assertThat(page.select("mark").eachText()).containsExactly("Hedgehogs", "discussed");
        assertThat(page.select(".moot-result__facts").text()).contains("Cabinet, 17 July 2025, item 17");
        assertThat(page.select("#q").val()).isEqualTo("hedgehog discussed");
        assertThat(page.select("#narrow .moot-filter__choice").eachText()).contains("Agenda items 1");
    }

    @Test
    void thePageIsInWelshUnderCy() {
        assertThat(ask("/cy/search", "hedgehog")
                        .then()
                        .statusCode(200)
                        .extract()
                        .asString())
                .contains("Eitem agenda", "17 Gorffennaf 2025", "/cy/meetings/7/items/71");
    }

    @Test
    void theSameResultsAreDataAndAFeed() {
        assertThat(ask("/search.json", "hedgehog")
                        .then()
                        .statusCode(200)
                        .extract()
                        .jsonPath()
                        .getList("results"))
                .hasSize(2);
        var feed =
                ask("/search/feed", "hedgehog").then().statusCode(200).extract().asString();
        assertThat(feed).contains("http://www.w3.org/2005/Atom", "/decisions/8", "2025-07-17");
    }

    @Test
    void whatIsWithdrawnIsNotFound() {
        ledger.appendChanged(
                "test",
                AUTHORITY,
                List.of(
                        read("{'kind':'decision','id':9,'title':'Wombat signs'}"),
                        read("{'kind':'withdrawal','id':1,'of':'decision','ofNumber':9,'title':'Wombat signs'}")));
        followers.catchUp();

        assertThat(ask("/search", "wombat").then().statusCode(200).extract().asString())
                .contains("Nothing was found");
    }

    @Test
    void aDayThatIsNoneIsSaidOnThePage() {
        assertThat(given().queryParam("q", "hedgehog")
                        .queryParam("from", "31/02/2025")
                        .get("/search")
                        .then()
                        .statusCode(400)
                        .extract()
                        .asString())
                .contains("There is a problem", "must be a day", "hedgehog");
        given().queryParam("from", "x").get("/search.json").then().statusCode(400);
    }

    @Test
    void withoutAQuestionThePageTellsHowToAsk() {
        assertThat(given().get("/search").then().statusCode(200).extract().asString())
                .contains("How to search", "librar*");
    }

    @ParameterizedTest
    @MethodSource("anything")
    void whateverIsTypedIsAnsweredAndEscaped(String typed) {
        String page = ask("/search", typed).then().statusCode(200).extract().asString();

        var read = Jsoup.parse(page);
        assertThat(read.select("script, img, svg, iframe, b")).isEmpty();
        assertThat(read.getAllElements())
                .allSatisfy(one -> assertThat(one.attributes().asList())
                        .noneMatch(attribute -> attribute.getKey().startsWith("on")));
        ask("/search/feed", typed).then().statusCode(200);
    }

    static List<String> anything() {
        Random random = new Random(7);
        String letters = "\"'*?-+:()[]{}/\\~^&|<>=!\u0000\u0007\ufffe\ud83eé ŵab hedgehog%#;,.";
        var wild = IntStream.range(0, 25)
                .mapToObj(turn -> random.ints(random.nextInt(60), 0, letters.length())
                        .mapToObj(at -> String.valueOf(letters.charAt(at)))
                        .reduce("", String::concat));
        return Stream.concat(
                        Stream.of(
                                "\"unbalanced",
                                "*",
                                "*hog",
                                "-hedgehog",
                                "title:[a TO b] AND (x",
                                "<script>alert(1)</script>",
                                "\"><img src=x onerror=alert(1)>",
                                "h\u0000edge\u0007hog",
                                "x".repeat(4000),
                                "hedgehog* ".repeat(300)),
                        wild)
                .toList();
    }
}
