package org.moothall.hall.plans;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class PlanPagesTest {
    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @BeforeEach
    void publish() {
        ledger.appendChanged(
                "test",
                new AuthorityCode("ambleford"),
                Stream.of(
                                "{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}",
                                "{\"kind\":\"body\",\"id\":3,\"name\":\"Cabinet\",\"regime\":\"EXECUTIVE\"}",
                                "{\"kind\":\"issue\",\"id\":4120,\"title\":\"Plan\",\"type\":\"Report\",\"wards\":[\"Mill & Weir\"]}",
                                """
                                {"kind":"decision","id":39,"title":"The plan endorsed","maker":"Cabinet",
                                 "made":"2025-07-17","issue":4120}
                                """,
                                """
                                {"kind":"decision","id":40,"title":"Report received","maker":"Cabinet",
                                 "made":"2025-12-11","issue":4120}
                                """,
                                """
                                {"kind":"improvement-plan","id":5,"title":"Plan","issue":4120,"endorsed":39,
                                 "outcomes":[{"code":"NF1","title":"Help early","actions":["Four teams by March"]},
                                  {"code":"NF2","title":"Homes"}]}
                                """,
                                report(51, "2025-10-01", "IMPROVING", "STEADY", "STEADY", ""),
                                report(52, "2026-04-01", "IMPROVING", "CONCERN", "INSUFFICIENT", ""))
                        .map(RecordJson::read)
                        .toList());
        followers.catchUp();
    }

    private static String report(int id, String published, String figures, String audits, String voices, String more) {
        return """
                {"kind":"progress-report","id":%d,"plan":5,"title":"Report %d","published":"%s","outcomes":[
                 {"outcome":"NF1","figures":{"direction":"%s"},"audits":{"direction":"%s"},
                  "voices":{"direction":"%s","because":"Eleven of fourteen waited."},
                  "judgement":"<p>Not yet.</p>","judgedBy":"The Director"%s}]}
                """.formatted(id, id, published, figures, audits, voices, more);
    }

    @Test
    void aPlanShowsItsOutcomesActionsAndTheNewestReport() {
        String page = get("/plans/5").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("Endorsed by Cabinet on 17 July 2025", "Four teams by March", "/plans/reports/52")
                .contains("moot-mark--concern", "Not enough to say", "/issues/4120");
        assertThat(get("/plans").asString()).contains("/plans/5/plan", "Report 52");
    }

    @Test
    void aReportSaysFirstWhereTheThreeDoNotAgreeAndGivesNoTotal() {
        String page = get("/plans/reports/52").then().statusCode(200).extract().asString();
        assertThat(page.indexOf("Figures, audits and voices do not agree on:"))
                .isPositive()
                .isLessThan(page.indexOf("Outcome by outcome"));
        assertThat(page)
                .contains("Eleven of fourteen waited.", "Judgement of The Director", "There is no overall score");
        assertThat(get("/plans/reports/51").asString()).doesNotContain("do not agree on");
        assertThat(get("/cy/plans/reports/52").asString()).contains("Dim digon i ddweud", "Pryder");
    }

    @Test
    void theIssueShowsThePlansOutcomesAndStandsByTheDecisionThatEndorsedIt() {
        String page = get("/issues/4120").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("Decided by Cabinet on 17 July 2025.", "Progress against the plan", "moot-mark--improving")
                .contains("/plans/reports/51", "/plans/reports/52", "Cite this page");
    }

    @Test
    void theListOfIssuesIsNarrowedByWardKindAndYearWithCounts() {
        String page = given().urlEncodingEnabled(false)
                .get("/issues?ward=Mill+%26+Weir&type=Report&year=2025")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page).contains("1 issue", "/issues/4120/plan", "aria-current=\"true\"");
        assertThat(get("/issues?ward=Nowhere").asString()).contains("No issue fits all of these.");
        for (String bad : List.of("/issues?year=x", "/issues?body=x", "/issues?after=x")) {
            get(bad).then().statusCode(400);
        }
    }

    @Test
    void whatIsNotThereIs404() {
        get("/plans/77").then().statusCode(404);
        get("/plans/reports/77").then().statusCode(404);
        get("/plans/x").then().statusCode(400);
    }
}
