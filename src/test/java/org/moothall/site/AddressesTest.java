package org.moothall.site;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.net.http.HttpResponse;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Addresses that name nothing, or that cannot be understood.
@QuarkusTest
@TestProfile(WholeSite.class)
class AddressesTest extends InTheHall {
    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bodies/999999",
                "/people/999999",
                "/people/999999/votes",
                "/meetings/999999",
                "/meetings/1031/items/999999",
                "/issues/999999",
                "/decisions/999999",
                "/forward-plan/999999",
                "/ledger/999999",
                "/withdrawn/999999",
                "/nothing",
                "/nothing/at/all",
                "/councils/nowhere/",
                "/councils/nowhere/meetings/7",
                "/assets/nothing.css",
                "/bodies/999999999999999"
            })
    void whatIsNotHereIs404WithAWayOn(String address) {
        for (String language : List.of("", "/cy")) {
            HttpResponse<String> answer = reader().get(language + address);
            assertThat(answer.statusCode()).as(language + address).isEqualTo(404);
            var page = Jsoup.parse(answer.body());
            assertThat(page.select("main form[role=search] input[name=q]"))
                    .as(language + address)
                    .hasSize(1);
            assertThat(page.select("main a[href]")).as(language + address).isNotEmpty();
            assertThat(page.select("meta[name=robots]").attr("content")).isEqualTo("noindex");
        }
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/bodies/x",
                "/people/1x",
                "/people/-1",
                "/people/201/votes?before=yesterday",
                "/people?by=height",
                "/meetings/seven",
                "/meetings?year=25",
                "/meetings?body=cabinet",
                "/meetings/1031/items/seventeen",
                "/issues/412a",
                "/issues?before=then",
                "/decisions/1.5",
                "/decisions?year=two",
                "/decisions?show=secret",
                "/decisions?after=x",
                "/decisions?body=x",
                "/forward-plan/x",
                "/forward-plan?show=x",
                "/calendar/2025-13",
                "/ledger/x",
                "/ledger?day=x"
            })
    void whatCannotBeUnderstoodIs400InWords(String address) {
        HttpResponse<String> answer = reader().get(address);
        assertThat(answer.statusCode()).as(address).isEqualTo(400);
        assertThat(Jsoup.parse(answer.body()).select("main h1").text())
                .isEqualTo("That address could not be understood");
        HttpResponse<String> welsh = reader().get("/cy" + address);
        assertThat(welsh.statusCode()).as(address).isEqualTo(400);
    }

    @Test
    void asDataItIsAProblem() {
        HttpResponse<String> answer = reader().get("/issues/999999.json");
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(Reader.type(answer)).startsWith("application/problem+json");
        assertThat(answer.body()).contains("\"status\":404");
        assertThat(reader().get("/issues/x.json").statusCode()).isEqualTo(400);
    }

    @Test
    void whatWasWithdrawnSaysWhenAndWhyInsteadOfItsContent() {
        HttpResponse<String> answer = reader().get("/decisions/3124");
        assertThat(answer.statusCode()).isEqualTo(410);
        assertThat(answer.body()).contains("This was withdrawn", "24 June 2026", "The notice referred by mistake");
    }

    @Test
    void aPersonsAddressIsNeverShown() {
        assertThat(reader().get("/councils/ambleford/people/1").body())
                .contains("01632 960999")
                .doesNotContain("Private Lane");
        assertThat(reader().get("/councils/ambleford/people/1.json").body())
                .contains("01632 960999")
                .doesNotContain("Private Lane");
    }

    @Test
    void everyCouncilHasItsOwnPagesUnderItsCode() {
        for (String language : List.of("", "/cy")) {
            var page =
                    Jsoup.parse(reader().get(language + "/councils/ambleford/").body());
            assertThat(page.select(".moot-header__brand").text()).isEqualTo("Ambleford Town Council");
            assertThat(page.select(".moot-menu__list a").eachAttr("href"))
                    .isNotEmpty()
                    .allMatch(link -> link.startsWith(language + "/councils/ambleford/"));
            assertThat(reader().get(language + "/councils/ambleford/meetings/1").body())
                    .contains("Town Council");
        }
        var list = Jsoup.parse(reader().get("/councils").body());
        assertThat(list.select("main h2 a").eachAttr("href"))
                .containsExactly("/councils/ambleford/", "/councils/abergwern/", "/");
        assertThat(list.select(".moot-menu__list")).isEmpty();
    }

    @Test
    void otherMethodsAreRefusedWithTheSameHeaders() {
        HttpResponse<String> answer =
                reader().send("POST", "/issues/412", HttpResponse.BodyHandlers.ofString(), "X-Test", "1");
        assertThat(answer.statusCode()).isEqualTo(405);
        assertThat(answer.headers().firstValue("Content-Security-Policy")).isPresent();
    }
}
