package org.moothall.exchange.oparl;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.exchange.Imported;
import org.moothall.exchange.LedgerAtHand;
import org.moothall.exchange.visits.Manners;
import org.moothall.exchange.visits.Visitor;
import org.moothall.record.Body;
import org.moothall.record.Issue;
import org.moothall.record.Meeting;
import org.moothall.record.Person;
import org.moothall.record.Withdrawal;
import org.moothall.record.ids.Kind;

class ServerTest {
    private static final Manners BRISK =
            new Manners(Duration.ZERO, List.of(Duration.ZERO), Duration.ofSeconds(20), true, "a test");

    @TempDir
    Path folder;

    private Hand hand;
    private SmallServer server;

    @BeforeEach
    void open() {
        hand = new Hand(folder);
        server = new SmallServer();
    }

    @AfterEach
    void close() {
        server.close();
        hand.close();
    }

    private Imported run(Manners manners) {
        try (Visitor visitor = new Visitor(manners, LedgerAtHand.CLOCK, duration -> {})) {
            return hand.importer().site(server.at("/"), Optional.of(Hand.LINDENAU), visitor);
        }
    }

    private Imported run() {
        return run(BRISK);
    }

    private static void lists(Imported imported, String where, String what) {
        assertThat(imported.summaries().getFirst().problems()).anySatisfy(problem -> {
            assertThat(problem.where()).contains(where);
            assertThat(problem.what()).contains(what);
        });
    }

    private String paper(int number, String more) {
        return server.object("/paper/" + number, "Paper", ",\"name\":\"Paper " + number + "\"" + more);
    }

    @Test
    void everyPageOfEveryListIsReadAndObjectsReferredToAreAskedFor() {
        server.answer(
                "/organization",
                server.list("", server.object("/organization/3", "Organization", ",\"name\":\"Rat\"")));
        server.answer(
                "/person",
                server.list(
                        "",
                        server.object(
                                "/person/4",
                                "Person",
                                ",\"name\":\"Ada Beispiel\",\"membership\":["
                                        + server.object(
                                                "/membership/1",
                                                "Membership",
                                                ",\"organization\":\"" + server.at("/organization/3") + "\"")
                                        + "]")));
        server.answer("/paper", server.list("/paper?page=2", paper(1, "")));
        server.answer("/paper?page=2", server.list("", paper(2, "")));
        server.answer(
                "/meeting",
                server.list(
                        "",
                        server.object(
                                "/meeting/8",
                                "Meeting",
                                ",\"start\":\"2026-02-03T18:00:00+01:00\",\"organization\":[\""
                                        + server.at("/organization/3") + "\"],\"agendaItem\":[\"" + server.at("/item/5")
                                        + "\"]")));
        server.answer("/item/5", server.object("/item/5", "AgendaItem", ",\"name\":\"Haushalt\",\"order\":0"));
        Imported imported = run();

        assertThat(imported.summaries().getFirst().problems()).isEmpty();
        assertThat(hand.all(Issue.class, Kind.ISSUE)).extracting(Issue::number).containsExactly(1L, 2L);
        assertThat(hand.all(Meeting.class, Kind.MEETING).getFirst().items()).hasSize(1);
        assertThat(hand.all(Person.class, Kind.PERSON)).hasSize(1);
        assertThat(hand.all(Body.class, Kind.BODY).getFirst().memberships()).hasSize(1);
    }

    @Test
    void aSecondRunAsksForWhatChangedAndWithdrawsWhatWasTakenBack() {
        server.answer("/paper", server.list("", paper(1, ""), paper(2, "")));
        run();
        long size = hand.size();
        server.forget();
        run();
        assertThat(hand.size()).isEqualTo(size);
        assertThat(server.asked())
                .filteredOn(path -> path.startsWith("/paper"))
                .singleElement()
                .asString()
                .contains("modified_since=2026-11-24T08");
        String changed = server.asked().stream()
                .filter(path -> path.startsWith("/paper"))
                .findFirst()
                .orElseThrow();
        server.answer(
                changed,
                server.list(
                        "",
                        server.object(
                                "/paper/2", "Paper", ",\"deleted\":true,\"modified\":\"2026-11-24T09:30:00+01:00\"")));
        run();

        assertThat(hand.size()).isEqualTo(size + 1);
        assertThat(hand.all(Withdrawal.class, Kind.WITHDRAWAL)).singleElement().satisfies(notice -> {
            assertThat(notice.ofNumber()).isEqualTo(2);
            assertThat(notice.title()).isEqualTo("Paper 2");
        });
    }

    @Test
    void whatIsNoPageOfAListIsListedAndTheOtherListsAreRead() {
        server.answer("/organization", "<html>Wartung</html>");
        server.answer("/person", "status 500");
        server.answer("/meeting", "{\"data\": [");
        server.answer("/paper", server.list("", paper(1, "")));
        Imported imported = run();

        lists(imported, "/organization", "HTML where JSON was due");
        lists(imported, "/person", "500");
        lists(imported, "/meeting", "is no JSON object");
        assertThat(hand.all(Issue.class, Kind.ISSUE)).hasSize(1);
        assertThat(imported.exitCode()).isEqualTo(1);
    }

    @Test
    void noListLeadsInCirclesOrOnForEver() {
        server.answer("/organization", server.list("/organization"));
        server.answer("/person", "status 302 /person");
        server.answer("/meeting", "{\"data\":[],\"pagination\":{\"totalElements\":10000000},\"links\":{}}");
        server.answer("/paper", server.list("/endless1", paper(1, "")));
        Imported imported = run();

        lists(imported, "/organization", "leads in circles");
        lists(imported, "/person", "leads in circles");
        lists(imported, "/meeting", "announces 10000000 objects and gives 0");
        lists(imported, "/paper", "has more than 20 pages");
    }

    @Test
    void aPrivateAddressIsNotAskedUnlessTold() {
        Imported imported = run(new Manners(Duration.ZERO, List.of(), Duration.ofSeconds(5), false, "a test"));

        assertThat(imported.unplaced())
                .singleElement()
                .satisfies(problem -> assertThat(problem.what()).contains("private address"));
        assertThat(server.asked()).isEmpty();
    }
}
