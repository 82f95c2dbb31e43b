package org.moothall.hall.decisions;

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
class RegisterTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("registerford");
    private static final String REGISTER = "/councils/registerford/decisions?year=2025";

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
                        read("{'kind':'authority','code':'registerford','name':'Registerford Council'}"),
                        read("{'kind':'issue','id':5,'title':'Bridge'}"),
                        decision(1, "Repair the bridge", "'key':true,'wards':['Eastmere','Mill & Lane'],'issue':5"),
                        decision(2, "Paint the bridge", "'makerKind':'OFFICER','wards':['Eastmere'],'issue':5"),
                        decision(3, "Feed the ducks", "'key':true"),
                        read(
                                "{'kind':'forward-plan-entry','id':8,'title':'Notice of repair','issue':5,'outcome':1,'status':'DECIDED','published':'2025-01-05','due':[{'date':'2025-03-01'}]}"),
                        read(
                                "{'kind':'forward-plan-entry','id':9,'title':'Notice of replacement','issue':5,'status':'OPEN','published':'2025-01-05','due':[{'date':'2027-03-01'}]}")));
        followers.catchUp();
    }

    private static Content decision(int id, String title, String more) {
        return read("{'kind':'decision','id':%d,'title':'%s','made':'2025-03-01',%s}".formatted(id, title, more));
    }

    private static Content read(String json) {
        return RecordJson.read(json.replace('\'', '"'));
    }

    @Test
    void theRegisterIsNarrowedToAWardWithCounts() {
        assertThat(page(REGISTER)).contains("Repair the bridge", "Paint the bridge", "Feed the ducks");
        assertThat(page(REGISTER + "&ward=Eastmere"))
                .contains("Repair the bridge", "Paint the bridge")
                .doesNotContain("Feed the ducks")
                .contains("<span>Eastmere</span> <span class=\"moot-filter__count\">2</span>");
        assertThat(page(REGISTER + "&ward=Mill+%26+Lane"))
                .contains("Repair the bridge")
                .doesNotContain("Paint the bridge");
    }

    @Test
    void wardAndKindNarrowTogether() {
        assertThat(page(REGISTER + "&ward=Eastmere&show=officers"))
                .contains("Paint the bridge")
                .doesNotContain("Repair the bridge");
        assertThat(page(REGISTER + "&show=key")).contains("Feed the ducks").doesNotContain("Paint the bridge");
    }

    @Test
    void aDecisionNamesTheNoticeThatAnnouncedItAndNoOther() {
        assertThat(page("/councils/registerford/decisions/1"))
                .contains("Notice of repair")
                .doesNotContain("Notice of replacement");
        assertThat(page("/councils/registerford/decisions/2"))
                .doesNotContain("Notice of repair")
                .doesNotContain("Notice of replacement");
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
