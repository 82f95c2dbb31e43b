package org.moothall.exchange.moderngov.addresses;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import jakarta.inject.Inject;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class OldAddressesTest {
    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @BeforeEach
    void publish() {
        publish(
                "ambleford",
                "{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}",
                "{\"kind\":\"issue\",\"id\":4500,\"title\":\"Bench\"}",
                "{\"kind\":\"meeting\",\"id\":4501,\"body\":3,\"date\":\"2025-07-17\",\"items\":[{\"id\":45011,\"title\":\"A\"}]}",
                "{\"kind\":\"decision\",\"id\":450,\"title\":\"A bench\"}",
                "{\"kind\":\"document\",\"id\":4550,\"title\":\"Report\",\"versions\":[{\"number\":1}]}");
        publish(
                "otherton",
                "{\"kind\":\"authority\",\"code\":\"otherton\",\"name\":\"Otherton Council\"}",
                "{\"kind\":\"issue\",\"id\":4599,\"title\":\"Elsewhere\"}");
    }

    private void publish(String code, String... contents) {
        ledger.appendChanged(
                "test",
                new AuthorityCode(code),
                Stream.of(contents).map(RecordJson::read).toList());
        followers.catchUp();
    }

    private static Response ask(String address) {
        return given().redirects().follow(false).urlEncodingEnabled(false).get(address);
    }

    @Test
    void eachOldAddressLeadsForGoodToThePageThatHoldsTheSame() {
        Map.ofEntries(
                        Map.entry("/ieIssueDetails.aspx?IId=4500&Opt=3&PlanId=0", "/issues/4500"),
                        Map.entry("/IEISSUEDETAILS.ASPX?iid=4500", "/issues/4500"),
                        Map.entry("/mgIssueHistoryHome.aspx?IId=4500", "/issues/4500"),
                        Map.entry("/ieListDocuments.aspx?CId=3&MId=4501&Ver=4", "/meetings/4501"),
                        Map.entry("/ieListDocuments.aspx?CId=3", "/meetings?body=3"),
                        Map.entry("/mgMeetingAttendance.aspx?ID=4501", "/meetings/4501#attendance"),
                        Map.entry("/mgAi.aspx?ID=45011&LLL=0", "/meetings/4501/items/45011"),
                        Map.entry("/ieDecisionDetails.aspx?ID=450", "/decisions/450"),
                        Map.entry("/ieDecisionDetails.aspx?AIId=45011", "/meetings/4501/items/45011"),
                        Map.entry("/documents/s4550/Any%20name.pdf", "/documents/4550/file"),
                        Map.entry("/mgConvert2PDF.aspx?ID=4550", "/documents/4550/file"),
                        Map.entry("/mgCalendarMonthView.aspx?GL=1&M=7&DD=2025", "/calendar/2025-07"),
                        Map.entry("/ieSearchResults2.aspx?SS=a+b&DT=3", "/search?q=a+b"),
                        Map.entry("/mgListCommittees.aspx?bcr=1", "/bodies"))
                .forEach((old, now) -> {
                    Response answer = ask(old);
                    assertThat(answer.statusCode()).as(old).isEqualTo(301);
                    assertThat(answer.header("Location")).as(old).endsWith(now);
                });
    }

    @Test
    void anIssueOfAnotherAuthorityIsFoundThere() {
        assertThat(ask("/ieIssueDetails.aspx?IId=4599").header("Location")).endsWith("/councils/otherton/issues/4599");
        assertThat(ask("/councils/otherton/ieIssueDetails.aspx?IId=4599").header("Location"))
                .endsWith("/councils/otherton/issues/4599");
    }

    @Test
    void whatNobodyHasIs404() {
        for (String address : new String[] {
            "/ieIssueDetails.aspx?IId=99999",
            "/ieIssueDetails.aspx",
            "/ieIssueDetails.aspx?IId=%27%3B--",
            "/mgNoSuchPage.aspx",
            "/documents/s99999/x.pdf"
        }) {
            assertThat(ask(address).statusCode()).as(address).isEqualTo(404);
        }
    }
}
