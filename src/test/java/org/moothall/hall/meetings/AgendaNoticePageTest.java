package org.moothall.hall.meetings;

import static io.restassured.RestAssured.get;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class AgendaNoticePageTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("noticeford");

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
                        RecordJson.read(
                                "{\"kind\":\"authority\",\"code\":\"noticeford\",\"name\":\"Noticeford Council\"}"),
                        RecordJson.read("{\"kind\":\"body\",\"id\":1,\"name\":\"Cabinet\",\"regime\":\"EXECUTIVE\"}"),
                        RecordJson.read("{\"kind\":\"body\",\"id\":2,\"name\":\"Partnership\",\"regime\":\"OTHER\"}"),
                        meeting(1, 1, "2025-07-17", "2025-07-08"),
                        meeting(2, 1, "2025-07-17", "2025-07-11"),
                        meeting(3, 2, "2025-07-17", "2025-07-11")));
        followers.catchUp();
    }

    private static org.moothall.record.Content meeting(int id, int body, String date, String published) {
        return RecordJson.read(
                "{\"kind\":\"meeting\",\"id\":%d,\"body\":%d,\"date\":\"%s\",\"agendaPublishedOn\":\"%s\"}"
                        .formatted(id, body, date, published));
    }

    @Test
    void anAgendaInTimeShowsItsClearDaysAndTheLaw() {
        assertThat(page("/councils/noticeford/meetings/1"))
                .contains(
                        "6 clear days before the meeting; 5 are needed.",
                        "SI 2012/2089 reg. 7",
                        "Sat 12 July: weekend");
        assertThat(page("/cy/councils/noticeford/meetings/1")).contains("6 diwrnod clir cyn y cyfarfod");
    }

    @Test
    void anAgendaOnShortNoticeSaysSoAndWhenThatIsLawful() {
        assertThat(page("/councils/noticeford/meetings/2"))
                .contains("3 clear days before the meeting, where 5 are needed.", "convened at shorter notice");
    }

    @Test
    void whereTheLawIsNotKnownOnlyTheDayIsSaid() {
        assertThat(page("/councils/noticeford/meetings/3"))
                .contains("Agenda on 11 July 2025")
                .doesNotContain("clear days");
    }

    private static String page(String address) {
        return get(address).then().statusCode(200).extract().asString().replaceAll("<[^>]+>", "");
    }
}
