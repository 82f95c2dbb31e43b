package org.moothall.desk.reports;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.accounts.Grant;
import org.moothall.accounts.Role;
import org.moothall.accounts.Somebody;
import org.moothall.desk.reports.templates.WordTemplate;
import org.moothall.documents.PaperFiles;
import org.moothall.site.InTheHall;
import org.moothall.site.WholeSite;

/// Reports as several people in several browsers work on them.
@QuarkusTest
@TestProfile(WholeSite.class)
class ReportPagesTest extends InTheHall {
    private static final long CABINET = 101;
    private static final long SCRUTINY = 110;

    @TestHTTPResource("/")
    URI site;

    private Somebody author;
    private String report;

    @BeforeEach
    void begin() {
        author = Somebody.with(site, Role.AUTHOR);
        HttpResponse<String> begun = author.post(
                "/desk/reports/new",
                Map.of(
                        "title",
                        "Sale of the granary",
                        "body",
                        Long.toString(CABINET),
                        "once",
                        UUID.randomUUID().toString()));
        assertThat(begun.statusCode()).isEqualTo(303);
        report = place(begun).replaceAll("\\?.*", "");
    }

    @Test
    void aReportIsThereForThoseWhoWorkOnItAndForNobodyElse() {
        assertThat(author.get(report).statusCode()).isEqualTo(200);
        for (Role role : List.of(Role.CLERK, Role.LEGAL, Role.FINANCE, Role.MONITORING_OFFICER)) {
            assertThat(Somebody.with(site, role).get(report).statusCode())
                    .as("%s", role)
                    .isEqualTo(200);
            Somebody elsewhere = Somebody.with(site, List.of(new Grant(role, SCRUTINY)));
            assertThat(elsewhere.get(report).statusCode())
                    .as("%s of another body", role)
                    .isEqualTo(404);
        }
        for (Role role : List.of(Role.AUTHOR, Role.COUNCILLOR, Role.CHAIR, Role.ADMINISTRATOR, Role.ANALYST)) {
            assertThat(Somebody.with(site, role).get(report).statusCode())
                    .as("%s", role)
                    .isEqualTo(404);
        }
        assertThat(Somebody.unknown(site).get(report).statusCode()).isEqualTo(303);
    }

    @Test
    void whoeverMayOnlyClearCannotChangeAndWhoeverMayOnlyWriteCannotClear() {
        Somebody lawyer = Somebody.with(site, Role.LEGAL);

        assertThat(lawyer.get(report + "/edit").statusCode()).isEqualTo(404);
        assertThat(lawyer.post(report + "/open/over", Map.of()).statusCode()).isEqualTo(404);
        assertThat(author.get(report + "/clearance/legal").statusCode()).isEqualTo(404);
        assertThat(author.get(report + "/agenda").statusCode()).isEqualTo(404);
    }

    @Test
    void aFileIsCheckedAndWhatWasFoundIsExplained() throws IOException {
        assertThat(handIn("open", "report.pdf", PaperFiles.xlsx())).isEqualTo(422);
        byte[] tracked =
                PaperFiles.docx("<w:p><w:ins w:author=\"Ffion Example\"><w:r><w:t>n</w:t></w:r></w:ins></w:p>");
        assertThat(handIn("open", "report.docx", tracked)).isEqualTo(303);

        assertThat(author.get(report).body())
                .contains("It has tracked insertions", "Ffion Example", "say why it is used", "/open/accept")
                .doesNotContain("Ask for clearance");
        assertThat(author.get("/cy" + report).body()).contains("Mae mewnosodiadau wedi’u holrhain ynddo");
    }

    @Test
    void theSameFileIsRefusedOnTheOtherSideAndBothAreForTheirReadersOnly() throws IOException {
        byte[] price = new WordTemplate("Price " + report, "en-GB", Map.of(), List.of("Bids")).bytes();
        assertThat(handIn("closed", "price.docx", price)).isEqualTo(303);
        assertThat(handIn("open", "report.docx", price)).isEqualTo(422);

        assertThat(author.get(report + "/closed/versions/1").headers().firstValue("Cache-Control"))
                .contains("no-store");
        assertThat(Somebody.with(site, Role.COUNCILLOR)
                        .get(report + "/closed/versions/1")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Somebody.unknown(site).get(report + "/closed/versions/1").statusCode())
                .isEqualTo(303);
    }

    @Test
    void clearanceIsAskedForAndGivenByOfficers() throws IOException {
        Somebody lawyer = Somebody.with(site, Role.LEGAL);
        byte[] word = new WordTemplate("Report " + report, "en-GB", Map.of(), List.of("Purpose")).bytes();
        handIn("open", "report.docx", word);
        Map<String, String> asked = new HashMap<>();
        asked.put("legal", Long.toString(lawyer.account().id().number()));
        asked.put("legal-due", "2030-01-31");
        assertThat(author.post(report + "/clearance", asked).statusCode()).isEqualTo(303);
        assertThat(lawyer.get("/desk/reports").body()).contains("Sale of the granary", "by 31 January 2030");

        Map<String, String> back = Map.of("answer", "returned", "open", "1", "closed", "0");
        assertThat(lawyer.post(report + "/clearance/legal", back).statusCode()).isEqualTo(422);
        Map<String, String> stale = Map.of("answer", "cleared", "open", "0", "closed", "0");
        assertThat(lawyer.post(report + "/clearance/legal", stale).statusCode()).isEqualTo(422);
        Map<String, String> cleared = Map.of("answer", "cleared", "open", "1", "closed", "0");
        assertThat(lawyer.post(report + "/clearance/legal", cleared).statusCode())
                .isEqualTo(303);

        assertThat(Somebody.with(site, Role.CLERK).get(report).body()).contains("Put it on an agenda");
    }

    @Test
    void aFormSentTwiceBeginsOneReportAndTwoWhoChangeItAreTold() {
        Map<String, String> fields = new HashMap<>(Map.of(
                "title",
                "Once",
                "body",
                Long.toString(CABINET),
                "once",
                UUID.randomUUID().toString()));
        assertThat(place(author.post("/desk/reports/new", fields)))
                .isEqualTo(place(author.post("/desk/reports/new", fields)));

        Map<String, String> change = Map.of("title", "Mine", "body", Long.toString(CABINET), "revision", "1");
        assertThat(author.post(report + "/edit", change).statusCode()).isEqualTo(303);
        HttpResponse<String> second = author.post(
                report + "/edit", Map.of("title", "Other", "body", Long.toString(CABINET), "revision", "1"));
        assertThat(second.statusCode()).isEqualTo(422);
        assertThat(second.body()).contains("Mine", "Other");
    }

    private int handIn(String part, String name, byte[] bytes) {
        return given().header("Cookie", author.cookie())
                .redirects()
                .follow(false)
                .multiPart("token", author.token())
                .multiPart("file", name, bytes)
                .post(site.resolve(report + "/" + part + "/upload"))
                .statusCode();
    }

    private static String place(HttpResponse<String> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}
