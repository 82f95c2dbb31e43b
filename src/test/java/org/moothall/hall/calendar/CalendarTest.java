package org.moothall.hall.calendar;

import static io.restassured.RestAssured.get;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.StringReader;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.temporal.Temporal;
import java.util.List;
import net.fortuna.ical4j.data.CalendarBuilder;
import net.fortuna.ical4j.data.ParserException;
import net.fortuna.ical4j.model.Calendar;
import net.fortuna.ical4j.model.Component;
import net.fortuna.ical4j.model.component.VEvent;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.ledger.Ledger;
import org.moothall.ledger.followers.Followers;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;

@QuarkusTest
class CalendarTest {
    private static final AuthorityCode AUTHORITY = new AuthorityCode("ambleford");
    private static final ZoneId LONDON = ZoneId.of("Europe/London");

    @Inject
    Ledger ledger;

    @Inject
    Followers followers;

    @BeforeEach
    void publish() {
        publish(
                "{\"kind\":\"authority\",\"code\":\"ambleford\",\"name\":\"Ambleford Council\"}",
                "{\"kind\":\"body\",\"id\":3,\"name\":\"Cabinet\"}",
                "{\"kind\":\"body\",\"id\":9,\"name\":\"Licensing; Fees, and <b>more</b>\"}",
                meeting("8201", 3, "2031-07-17", "\"start\":\"18:30\",\"plannedFinish\":\"21:00\""),
                meeting("8202", 9, "2031-07-17", "\"start\":\"10:00\",\"status\":\"CANCELLED\""),
                meeting("8203", 9, "2031-12-09", "\"title\":\"Budget day\""));
    }

    private void publish(String... contents) {
        ledger.appendChanged(
                "test",
                AUTHORITY,
                List.of(contents).stream().map(RecordJson::read).toList());
        followers.catchUp();
    }

    private static String meeting(String id, int body, String day, String more) {
        return """
                {"kind":"meeting","id":%s,"body":%d,"date":"%s",%s,
                 "venue":{"name":"Moot Hall","address":"High Street; Ambleford"}}
                """.formatted(id, body, day, more);
    }

    @Test
    void aMonthShowsItsMeetingsOnTheirDaysAndLeadsToTheNext() {
        String page = get("/calendar/2031-07").then().statusCode(200).extract().asString();
        assertThat(page)
                .contains("moot-month--from-2", "<time datetime=\"2031-07-17\">", "6.30 pm", "Cabinet")
                .contains("<del>Licensing; Fees, and &lt;b&gt;more&lt;/b&gt;</del>", "Cancelled")
                .contains("href=\"/calendar/2031-08\"", "href=\"/calendar.ics\"");
        assertThat(get("/calendar/2031-12").asString()).doesNotContain("/calendar/2032-01");
    }

    @Test
    void aMonthCanBeNarrowedToABodyAndReadInWelshAndAsData() {
        String page = get("/cy/calendar/2031-07?body=9")
                .then()
                .statusCode(200)
                .extract()
                .asString();
        assertThat(page)
                .contains("Gorffennaf 2031", "/cy/bodies/9/calendar.ics")
                .doesNotContain("6.30");
        assertThat(get("/calendar/2031-07.json?body=3").jsonPath().getList("meetings"))
                .hasSize(1);
    }

    @Test
    void aBadMonthIsAnsweredInWords() {
        for (String month : List.of("2031-13", "2031", "July", "0000-01")) {
            assertThat(get("/calendar/" + month)
                            .then()
                            .statusCode(400)
                            .extract()
                            .asString())
                    .contains("such as 2025-07");
        }
        get("/calendar?body=x").then().statusCode(400);
        get("/calendar?body=77777").then().statusCode(404);
    }

    @Test
    void allMeetingsAreReadBackFromTheFileAsTheyWerePublished() throws Exception {
        Calendar calendar = read("/calendar.ics");
        assertThat(calendar.validate().hasErrors()).isFalse();
        assertThat(calendar.getComponents(Component.VTIMEZONE)).hasSize(1);
        VEvent cabinet = event(calendar, "8201");
        assertThat(instant(cabinet.getStartDate().orElseThrow().getDate()))
                .isEqualTo(ZonedDateTime.of(LocalDateTime.parse("2031-07-17T18:30"), LONDON)
                        .toInstant());
        assertThat(instant(cabinet.getEndDate().orElseThrow().getDate()))
                .isEqualTo(Instant.parse("2031-07-17T20:00:00Z"));
        assertThat(value(cabinet, "LOCATION")).isEqualTo("Moot Hall, High Street; Ambleford");
        assertThat(value(cabinet, "STATUS")).isEqualTo("CONFIRMED");
        assertThat(value(cabinet, "URL")).endsWith("/meetings/8201");
        assertThat(value(event(calendar, "8202"), "STATUS")).isEqualTo("CANCELLED");
        VEvent allDay = event(calendar, "8203");
        assertThat(value(allDay, "DTSTART")).isEqualTo("20311209");
        assertThat(value(allDay, "SUMMARY")).isEqualTo("Licensing; Fees, and <b>more</b>: Budget day");
    }

    @Test
    void aMovedMeetingKeepsItsIdentifierAndCountsOn() throws Exception {
        VEvent before = event(read("/meetings/8203/calendar.ics"), "8203");
        String tag = get("/bodies/9/calendar.ics").header("ETag");
        publish(meeting("8203", 9, "2031-12-10", "\"title\":\"Budget day\""));
        VEvent after = event(read("/bodies/9/calendar.ics"), "8203");
        assertThat(after.getUid()).isEqualTo(before.getUid());
        assertThat(Integer.parseInt(value(after, "SEQUENCE")))
                .isGreaterThan(Integer.parseInt(value(before, "SEQUENCE")));
        assertThat(value(after, "DTSTART")).isEqualTo("20311210");
        given().header("If-None-Match", tag)
                .get("/bodies/9/calendar.ics")
                .then()
                .statusCode(200);
    }

    @Test
    void theFilesHaveTheirTypeAndAnswerConditionalRequests() {
        for (String address : List.of("/calendar.ics", "/bodies/3/calendar.ics", "/meetings/8201/calendar.ics")) {
            var file = get(address).then().statusCode(200).extract();
            assertThat(file.contentType()).isEqualTo("text/calendar; charset=utf-8");
            given().header("If-None-Match", file.header("ETag"))
                    .get(address)
                    .then()
                    .statusCode(304);
        }
        get("/bodies/77777/calendar.ics").then().statusCode(404);
        get("/meetings/77777/calendar.ics").then().statusCode(404);
        get("/calendar.ics.json").then().statusCode(404);
    }

    private static Calendar read(String address) throws IOException, ParserException {
        return new CalendarBuilder()
                .build(new StringReader(
                        get(address).then().statusCode(200).extract().asString()));
    }

    private static VEvent event(Calendar calendar, String meeting) {
        return calendar.<VEvent>getComponents(Component.VEVENT).stream()
                .filter(event ->
                        event.getUid().orElseThrow().getValue().startsWith("ambleford-meeting-" + meeting + "@"))
                .findFirst()
                .orElseThrow();
    }

    private static String value(VEvent event, String property) {
        return event.getProperty(property).orElseThrow().getValue();
    }

    private static Instant instant(Temporal moment) {
        return Instant.from(moment);
    }
}
