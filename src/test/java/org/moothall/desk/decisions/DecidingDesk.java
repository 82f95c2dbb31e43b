package org.moothall.desk.decisions;

import static org.moothall.desk.forwardplan.PlanDesk.CLERK;
import static org.moothall.desk.forwardplan.PlanDesk.MEREBRIDGE;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.database.Location;
import org.moothall.desk.forwardplan.PlanDesk;
import org.moothall.record.Decision;
import org.moothall.record.Decision.MakerKind;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Kind;
import org.moothall.record.parts.Markup;
import org.moothall.record.parts.Openness;
import org.moothall.rules.callin.CallIn;
import org.moothall.rules.callin.Capacity;
import org.moothall.rules.callin.Request;
import org.moothall.rules.callin.Scrutiny;
import org.moothall.rules.callin.Subject;

/// The decisions' desk over a store of its own. The decision is published on Thursday 22 October 2026.
abstract class DecidingDesk {
    static final Instant PUBLISHED = Instant.parse("2026-10-22T09:00:00Z");
    static final LocalDate DAY = LocalDate.of(2026, 10, 22);
    static final Function<Subject.Reason, String> WHY = reason -> "Because " + reason;
    static final Facts EXECUTIVE = new Facts(true, false, Optional.of("None"), Optional.empty(), Optional.empty());

    PlanDesk desk;
    Drafts drafts;
    Requests requests;
    Schemes schemes;
    Decisions decisions;

    abstract Location fresh();

    @BeforeEach
    void open() {
        desk = new PlanDesk(fresh(), PUBLISHED);
        drafts = new Drafts(desk.clock);
        requests = new Requests(desk.clock);
        schemes = new Schemes(desk.clock);
        decisions = new Decisions(
                drafts, requests, schemes, desk.plan, desk.numbers, desk.published, desk.publishing, desk.clock);
    }

    @AfterEach
    void close() {
        desk.close();
    }

    DecisionId calledIn() {
        DecisionId id = begun(EXECUTIVE);
        publish(id);
        request(id, "Councillor Ash", "2026-10-28T09:00:00Z", Capacity.SCRUTINY_MEMBER);
        request(id, "Councillor Birch", "2026-10-28T10:00:00Z", Capacity.SCRUTINY_MEMBER);
        request(id, "Councillor Cedar", "2026-10-28T11:00:00Z", Capacity.SCRUTINY_MEMBER);
        return id;
    }

    DecisionId begun(Facts facts) {
        return desk.write(handle ->
                decisions.begin(handle, MEREBRIDGE, text("Dray Bridge", null, Openness.PUBLIC), facts, CLERK));
    }

    static Text text(String title, @Nullable DecisionId supersedes, Openness openness) {
        return new Text(
                title,
                MakerKind.BODY,
                "Cabinet",
                new BodyId(101),
                LocalDate.of(2026, 10, 20),
                true,
                "spending of more than £500,000",
                null,
                new Markup("<p>That the bridge be mended.</p>"),
                new Markup("<p>It is old.</p>"),
                new Markup("<p>None.</p>"),
                null,
                null,
                new Markup("<p>None.</p>"),
                List.of(),
                null,
                null,
                null,
                null,
                openness,
                supersedes);
    }

    Outcome publish(DecisionId id) {
        return desk.write(handle -> decisions.publish(handle, draft(id), WHY, CLERK));
    }

    void request(DecisionId id, String caller, String received, Capacity capacity) {
        desk.setClock(Instant.parse(received));
        var request = new Request(caller, Set.of(capacity), Instant.parse(received), "It was not costed");
        desk.write(handle -> decisions.request(handle, draft(id), request, WHY, CLERK));
    }

    void meet(DecisionId id, Scrutiny.Outcome outcome, String words) {
        desk.setClock(Instant.parse("2026-11-05T18:00:00Z"));
        var met = new Requests.Met(new Scrutiny(outcome, LocalDate.of(2026, 11, 5)), words);
        desk.write(handle -> decisions.meet(handle, draft(id), met, WHY, CLERK));
    }

    CallIn callIn(DecisionId id) {
        return desk.store.read(
                handle -> decisions.law(handle, draft(id)).callIn().orElseThrow());
    }

    Draft draft(DecisionId id) {
        return desk.store.read(handle -> drafts.find(handle, MEREBRIDGE, id).orElseThrow());
    }

    Decision.CallIn standing(DecisionId id) {
        return Objects.requireNonNull(stands(id).callIn());
    }

    Decision stands(DecisionId id) {
        return desk.stands(Decision.class, Kind.DECISION, id.number());
    }
}
