package org.moothall.desk.decisions.pages;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import jakarta.inject.Inject;
import java.net.URI;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.accounts.Grant;
import org.moothall.accounts.Role;
import org.moothall.accounts.Somebody;
import org.moothall.desk.AtTheDesk;
import org.moothall.documents.Documents;
import org.moothall.exchange.Progress;
import org.moothall.exchange.Provenance;
import org.moothall.exchange.moothall.MoothallImport;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;

/// A clerk's way with a decision of the cabinet, from the forward plan to a call-in, in the running application.
@QuarkusTest
@TestProfile(AtTheDesk.class)
class DecisionPagesTest {
    private static final Map<String, String> NOTICE = Map.ofEntries(
            Map.entry("title", "A new deck for the bridge"),
            Map.entry("kind", "BODY"),
            Map.entry("maker", "Cabinet"),
            Map.entry("makerBody", "101"),
            Map.entry("executive", "yes"),
            Map.entry("made", "2026-10-20"),
            Map.entry("key", "yes"),
            Map.entry("text", "That the contract be awarded."),
            Map.entry("reasons", "It is old."),
            Map.entry("alternatives", "None."),
            Map.entry("conflicts", "None."));

    @TestHTTPResource("/")
    URI home;

    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @Inject
    Documents documents;

    @Inject
    Provenance provenance;

    @BeforeEach
    void theSampleCouncil() {
        if (ledger.head().size() == 0) {
            new MoothallImport(ledger, documents, provenance, Progress.none()).directory(Path.of("samples/merebridge"));
        }
        followers.catchUp();
    }

    @Test
    void aDecisionIsPublishedWhenNothingIsLeftUnansweredAndThreeRequestsHoldIt() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        String page = begun(clerk.post("/desk/decisions", NOTICE));

        assertThat(leadsTo(publish(clerk, page))).isEqualTo(page + "?notice=blocked");
        Map<String, String> whole = new HashMap<>(NOTICE);
        whole.put("dispensations", "None");
        whole.put("revision", revision(clerk, page));
        assertThat(leadsTo(clerk.post(page + "/edit", whole))).isEqualTo(page + "?notice=saved");
        assertThat(leadsTo(publish(clerk, page))).isEqualTo(page + "?notice=published");

        String day = clerk.get(page + ".json").body().replaceAll("(?s).*\"published\":\"([0-9-]+)\".*", "$1");
        for (String caller : List.of("Councillor Ash", "Councillor Birch", "Councillor Cedar")) {
            clerk.post(
                    page + "/requests",
                    Map.of(
                            "caller", caller,
                            "capacities", "SCRUTINY_MEMBER",
                            "receivedDay", day,
                            "receivedTime", "09:00",
                            "ground", "It was not costed"));
        }
        assertThat(html(clerk, page).select(".govuk-tag--red").eachText()).contains("Called in: held");
        assertThat(html(clerk, "/cy" + page).select("h2").eachText()).contains("Galw i mewn");
    }

    @Test
    void aFormWithSomethingWrongComesBackAsItWasTyped() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        var answer = clerk.post("/desk/decisions", Map.of("title", "", "made", "31/02/2026", "text", "Words to keep"));
        Document page = Jsoup.parse(answer.body());

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(page.select(".govuk-error-summary a").eachAttr("href")).containsExactly("#title", "#made");
        assertThat(page.select("#text").text()).isEqualTo("Words to keep");
    }

    @Test
    void twoClerksAtOnceSeeBothTexts() {
        Somebody one = Somebody.with(home, Role.CLERK);
        Somebody other = Somebody.with(home, Role.CLERK);
        String page = begun(one.post("/desk/decisions", NOTICE));
        Map<String, String> stale = new HashMap<>(NOTICE);
        stale.put("revision", revision(one, page));
        Map<String, String> first = new HashMap<>(stale);
        first.put("text", "What the other clerk wrote.");
        other.post(page + "/edit", first);
        stale.put("text", "What this clerk wrote.");
        var answer = one.post(page + "/edit", stale);

        assertThat(answer.statusCode()).isEqualTo(409);
        assertThat(answer.body()).contains("What the other clerk wrote.", "What this clerk wrote.");
    }

    @Test
    void theForwardPlanSaysWhatTheLawSaysAndKeepsEveryDate() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        String page = begun(clerk.post(
                "/desk/forward-plan",
                Map.of("title", "A new deck", "due", "2099-10-13", "key", "yes", "maker", "Cabinet")));
        assertThat(html(clerk, page).select(".work-law").text()).contains("28 clear days", "by");

        assertThat(leadsTo(publish(clerk, page))).isEqualTo(page + "?notice=published");
        clerk.post(
                page + "/dates",
                Map.of("revision", revision(clerk, page), "due", "2099-11-10", "why", "More consultation"));
        assertThat(html(clerk, page).select("table tbody th").eachText())
                .containsExactly("13 October 2099", "10 November 2099");
        assertThat(clerk.post(page + "/notices", Map.of("sort", "SPECIAL_URGENCY", "day", ""))
                        .statusCode())
                .isEqualTo(400);
        assertThat(leadsTo(clerk.post(
                        page + "/withdraw", Map.of("revision", revision(clerk, page), "reason", "Not needed"))))
                .isEqualTo(page + "?notice=saved");
        assertThat(html(clerk, page).select(".moot-entry__facts .govuk-tag").eachText())
                .contains("Withdrawn");
    }

    @Test
    void whatStandsOnTheRecordIsTakenIntoWork() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        String others = "h2:contains(Others) ~ ul a";
        assertThat(html(clerk, "/desk/decisions").select(others)).hasSize(50);
        assertThat(html(clerk, "/desk/decisions?find=dray+bridge")
                        .select(others)
                        .eachText())
                .isNotEmpty()
                .allMatch(title -> title.contains("Dray Bridge"));
        assertThat(html(clerk, "/desk/decisions?find=nothing+of+the+kind").select(others))
                .isEmpty();
        String page = html(clerk, "/desk/decisions").select(others).attr("href");

        assertThat(html(clerk, page).select("button").eachText()).contains("Take into work");
        assertThat(leadsTo(clerk.post(page + "/take", Map.of()))).isEqualTo(page);
        assertThat(html(clerk, page).select("button").eachText()).contains("Publish");
        assertThat(clerk.get("/desk/decisions/999999999").statusCode()).isEqualTo(404);
    }

    @Test
    void whatAFormNamesByNumberCanBeChosenByName() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        for (String form : List.of("/desk/decisions/new", "/desk/forward-plan/new")) {
            var page = html(clerk, form);
            for (var field : page.select("input[list]")) {
                assertThat(page.select("datalist#" + field.attr("list") + " option"))
                        .as("%s of %s", field.id(), form)
                        .isNotEmpty()
                        .allMatch(option ->
                                option.val().matches("\\d+") && !option.text().isBlank());
            }
            assertThat(page.select("input[name=makerBody]").attr("list")).isEqualTo("bodies");
            assertThat(page.select("#bodies option[value=101]").text()).isEqualTo("Cabinet");
        }
    }

    @Test
    void aClerkOfAnotherBodyAndACouncillorReachNothing() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        String page = begun(clerk.post("/desk/decisions", NOTICE));
        Somebody elsewhere = Somebody.with(home, List.of(new Grant(Role.CLERK, 110L)));

        assertThat(elsewhere.post(page + "/publish", Map.of("revision", "1")).statusCode())
                .isEqualTo(404);
        assertThat(Somebody.with(home, Role.COUNCILLOR).get("/desk/decisions").statusCode())
                .isEqualTo(404);
        assertThat(Somebody.unknown(home).get("/desk/forward-plan").statusCode())
                .isEqualTo(303);
    }

    @Test
    void theCouncilSetsItsOwnNumbers() {
        Somebody clerk = Somebody.with(home, Role.CLERK);
        Map<String, String> numbers = new HashMap<>(Map.of(
                "days",
                "0",
                "callers",
                "3",
                "meet",
                "10",
                "reconsider",
                "10",
                "capacity",
                "SCRUTINY_MEMBER",
                "applies",
                "MEMBERS_AND_KEY",
                "once",
                "yes",
                "threshold",
                "500000"));

        assertThat(clerk.post("/desk/decisions/numbers", numbers).statusCode()).isEqualTo(400);
        numbers.put("days", "5");
        assertThat(leadsTo(clerk.post("/desk/decisions/numbers", numbers)))
                .isEqualTo("/desk/decisions/numbers?notice=saved");
    }

    private static HttpResponse<String> publish(Somebody clerk, String page) {
        return clerk.post(page + "/publish", Map.of("revision", revision(clerk, page)));
    }

    private static String revision(Somebody clerk, String page) {
        return html(clerk, page).select("input[name=revision]").attr("value");
    }

    private static Document html(Somebody clerk, String page) {
        return Jsoup.parse(clerk.get(page).body());
    }

    private static String leadsTo(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(303);
        return answer.headers().firstValue("Location").orElse("");
    }

    /// The page of what was begun, without what is said there of the beginning.
    private static String begun(HttpResponse<String> answer) {
        return leadsTo(answer).replaceFirst("[?].*", "");
    }
}
