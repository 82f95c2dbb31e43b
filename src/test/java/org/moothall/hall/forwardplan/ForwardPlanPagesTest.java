package org.moothall.hall.forwardplan;

import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.Content;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class ForwardPlanPagesTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("planford");
    private static final String PLAN = "/councils/planford/forward-plan";

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
                        read("{'kind':'authority','code':'planford','name':'Planford Council'}"),
                        notice(1, "Repair the bridge", "OPEN", "'Eastmere','Mill & Lane'"),
                        notice(2, "Feed the ducks", "OPEN", "'Eastmere'"),
                        notice(3, "Paint the bridge", "WITHDRAWN", "'Mill & Lane'")));
        followers.catchUp();
    }

    private static Content notice(int id, String title, String status, String wards) {
        return read("{'kind':'forward-plan-entry','id':%d,'title':'%s','status':'%s','wards':[%s]}"
                .formatted(id, title, status, wards));
    }

    private static Content read(String json) {
        return RecordJson.read(json.replace('\'', '"'));
    }

    @Test
    void thePlanIsNarrowedToAWardWithCounts() {
        assertThat(page(PLAN))
                .contains("Repair the bridge", "Feed the ducks")
                .contains("<span>Eastmere</span> <span class=\"moot-filter__count\">2</span>");
        assertThat(page(PLAN + "?ward=Mill+%26+Lane"))
                .contains("Repair the bridge")
                .doesNotContain("Feed the ducks");
    }

    @Test
    void aWardStaysChosenFromStatusToStatus() {
        assertThat(page(PLAN + "?ward=Mill+%26+Lane"))
                .contains("forward-plan?show=withdrawn&amp;ward=Mill+%26+Lane\"")
                .contains("forward-plan\" aria-current=\"true\"><span>Mill &amp; Lane</span>");
        assertThat(page(PLAN + "?show=withdrawn&ward=Mill+%26+Lane")).contains("Paint the bridge");
    }

    private static String page(String address) {
        return given().urlEncodingEnabled(false)
                .get(address)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }
}
