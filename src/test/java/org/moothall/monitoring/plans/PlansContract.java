package org.moothall.monitoring.plans;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Location;
import org.moothall.monitoring.MonitoringAtHand;
import org.moothall.monitoring.plans.events.Events;
import org.moothall.monitoring.plans.events.ExternalEvent;
import org.moothall.monitoring.plans.publication.PlanPublishing;
import org.moothall.monitoring.plans.versions.Action;
import org.moothall.monitoring.plans.versions.Difference;
import org.moothall.monitoring.plans.versions.Editing;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.monitoring.plans.versions.Templates;
import org.moothall.record.ImprovementPlan;
import org.moothall.record.RecordJson;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.BodyId;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.Key;
import org.moothall.record.ids.Kind;
import org.moothall.record.ids.PlanId;

/// What the store of plans does, wherever it is kept.
abstract class PlansContract {
    static final AuthorityCode MEREBRIDGE = new AuthorityCode("merebridge");
    private static final PlanId PLAN = new PlanId(7);
    private static final LocalDate JULY = LocalDate.of(2025, 7, 17);
    private static final String LEAD = "Ottoline Fairweather";

    private MonitoringAtHand hand;
    private Plans plans;
    private Courses courses;
    private Events events;
    private PlanPublishing publishing;

    abstract Location fresh();

    @BeforeEach
    void open() {
        hand = new MonitoringAtHand(fresh());
        plans = new Plans(hand.monitoring);
        courses = new Courses(hand.monitoring);
        events = new Events(hand.monitoring);
        publishing = new PlanPublishing(hand.monitoring, hand.ledger, plans, courses, events);
        publish("""
                {"kind":"decision","id":39,"title":"Phase 3 endorsed","maker":"Cabinet","made":"2025-07-17"}""");
        publish("""
                {"kind":"improvement-plan","id":7,"title":"Phase 3","purpose":"<p>One.</p><p>Two.</p>","start":"2025-07-01",
                 "agreedBy":140,"endorsed":39,"sentTo":"The inspectorate","sentOn":"2025-07-31",
                 "outcomes":[{"code":"NF1","title":"Help early","objectives":[
                   {"code":"NF1.1","title":"Ten days","answers":[{"words":"Families wait.","source":"Inspection, 2023","priority":true}],
                    "actions":[{"code":"NF1.1.1","title":"Four teams","owner":"Head of Family Help","due":"2026-03-31",
                      "milestones":[{"title":"Two open","due":"2025-09-30","met":"2025-09-15"},{"title":"All open"}]}]}]},
                  {"code":"NF2","title":"Family first","actions":["A guide for carers"]}]}""");
        hand.monitoring.write(handle -> {
            publishing.adopt(
                    handle,
                    MEREBRIDGE,
                    publishing.adoptable(MEREBRIDGE).getFirst(),
                    Templates.keys().getFirst().statuses(),
                    LEAD);
            return true;
        });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private void publish(String json) {
        hand.ledger.append("test", MEREBRIDGE, List.of(RecordJson.read(json)));
    }

    private Plan plan() {
        return plans.get(PLAN);
    }

    private StatusEntry entry(String code, @Nullable String comment) {
        return new StatusEntry("NF1.1.1", 1, JULY, code, comment, null, null, hand.monitoring.now(), LEAD);
    }

    @Test
    void aPlanIsTakenUpFromTheLedgerWithWhatHappenedToIt() {
        Version version = plan().current().orElseThrow();

        assertThat(version.state()).isEqualTo(Version.State.ENDORSED);
        assertThat(version.text().purpose()).isEqualTo("One.\n\nTwo.");
        assertThat(version.text().actions().map(Action::code)).containsExactly("NF1.1.1", "NF2.1.1");
        assertThat(version.last(Step.Kind.SENT).orElseThrow().day()).isEqualTo("2025-07-31");
        assertThat(courses.of(PLAN).met("NF1.1.1", "Two open")).isPresent();
        assertThat(events.of(PLAN))
                .singleElement()
                .satisfies(event -> assertThat(event.findings())
                        .singleElement()
                        .satisfies(finding -> assertThat(finding.priority()).isTrue()));
        assertThat(publishing.adoptable(MEREBRIDGE)).isEmpty();
        assertThat(publishing.nextId(MEREBRIDGE)).isEqualTo(new PlanId(8));
    }

    @Test
    void whatIsPublishedAgainSaysTheSameAndWhatHasComeSince() {
        hand.monitoring.write(handle -> {
            courses.move(
                    handle,
                    PLAN,
                    new RevisedDue(
                            "NF1.1.1",
                            LocalDate.of(2026, 6, 30),
                            "The lease fell through.",
                            null,
                            hand.monitoring.now(),
                            LEAD));
            courses.add(handle, plan(), entry("amber", "Only for the board."));
            return true;
        });
        hand.monitoring.write(handle -> {
            publishing.publish(handle, plan(), plan().current().orElseThrow(), "Improvement team", LEAD);
            return true;
        });

        String json = requireNonNull(hand.ledger
                .latest(new Key(MEREBRIDGE, Kind.IMPROVEMENT_PLAN, 7))
                .orElseThrow()
                .json());
        ImprovementPlan published = RecordJson.read(json, ImprovementPlan.class);
        assertThat(published.endorsed()).isEqualTo(new DecisionId(39));
        assertThat(published.agreedBy()).isEqualTo(new BodyId(140));
        ImprovementPlan.Objective objective =
                published.outcomes().getFirst().objectives().getFirst();
        assertThat(objective.answers())
                .containsExactly(new ImprovementPlan.Finding("Families wait.", "Inspection, 2023", null, true));
        assertThat(objective.actions()).singleElement().satisfies(action -> {
            assertThat(action.due()).isEqualTo("2026-03-31");
            assertThat(action.revisedDue()).isEqualTo("2026-06-30");
            assertThat(action.milestones().getFirst().met()).isEqualTo("2025-09-15");
        });
        assertThat(json).doesNotContain("Only for the board", LEAD);
    }

    @Test
    void aVersionIsNeverChangedAndADraftChangesOnlyTheNext() {
        hand.monitoring.write(handle -> {
            Draft draft = plans.draft(PLAN);
            PlanText changed = Editing.withoutAction(draft.text(), "NF2.1.1");
            assertThat(plans.save(handle, PLAN, draft.revision(), changed, LEAD))
                    .isTrue();
            plans.makeVersion(handle, PLAN, "The guide is written", LEAD);
            return true;
        });

        Plan plan = plan();
        assertThat(plan.versions()).extracting(Version::number).containsExactly(2L, 1L);
        Version second = plan.version(2).orElseThrow();
        Version first = plan.before(second).orElseThrow();
        assertThat(Difference.between(first.text(), second.text()).changes())
                .singleElement()
                .satisfies(change -> assertThat(change.kind()).isEqualTo(Difference.Kind.REMOVED));
        assertThat(second.state()).isEqualTo(Version.State.DRAFT);
        assertThat(plans.codesEverUsed(PLAN)).contains("NF2.1.1");
        assertThatThrownBy(() -> hand.monitoring.write(
                        handle -> handle.execute("update monitoring_plan_version set reason = 'other'")))
                .isInstanceOf(JdbiException.class);
    }

    @Test
    void ofTwoEditorsTheSecondIsToldAndOverwritesNothing() {
        Draft draft = plans.draft(PLAN);

        boolean first =
                hand.monitoring.write(handle -> plans.save(handle, PLAN, draft.revision(), draft.text(), "One"));
        boolean second =
                hand.monitoring.write(handle -> plans.save(handle, PLAN, draft.revision(), draft.text(), "Other"));

        assertThat(first).isTrue();
        assertThat(second).isFalse();
        assertThat(plans.draft(PLAN).changedBy()).isEqualTo("One");
    }

    @Test
    void aStatusAsksForTheWordsThatItsKeyAsksFor() {
        assertThatThrownBy(() -> add(entry("amber", " "))).hasMessageContaining("At risk");
        assertThatThrownBy(() -> add(entry("purple", "?"))).hasMessageContaining("no status purple");
        add(entry("green", null));
        hand.at("2025-09-01T08:00:00Z");
        add(entry("amber", "A landlord withdrew."));

        Course course = courses.of(PLAN);
        assertThat(course.status(plan(), "NF1.1.1").orElseThrow().label()).isEqualTo("At risk");
        assertThat(courses.asAt(PLAN, java.time.Instant.parse("2025-08-01T00:00:00Z"))
                        .newest("NF1.1.1")
                        .orElseThrow()
                        .code())
                .isEqualTo("green");
    }

    private void add(StatusEntry entry) {
        hand.monitoring.write(handle -> {
            courses.add(handle, plan(), entry);
            return true;
        });
    }

    @Test
    void anActionIsLateByTheDateToWhichItWasMoved() {
        Action action = plan().current().orElseThrow().text().action("NF1.1.1").orElseThrow();
        LocalDate april = LocalDate.of(2026, 4, 1);
        assertThat(courses.of(PLAN).late(plan(), action, april)).isTrue();

        hand.monitoring.write(handle -> {
            courses.move(
                    handle,
                    PLAN,
                    new RevisedDue("NF1.1.1", LocalDate.of(2026, 6, 30), "Lease", null, hand.monitoring.now(), LEAD));
            return true;
        });

        assertThat(courses.of(PLAN).late(plan(), action, april)).isFalse();
    }

    @Test
    void aPlanMayEndByBeingHandedOn() {
        hand.monitoring.write(handle -> {
            plans.record(
                    handle,
                    PLAN,
                    1,
                    new Step(Step.Kind.TRANSFERRED, JULY, null, null, null, "Business plan 2026/27", null, LEAD));
            return true;
        });

        assertThat(plan().ended()).isTrue();
        assertThatThrownBy(() -> new Step(Step.Kind.TRANSFERRED, JULY, null, null, null, "", null, LEAD))
                .hasMessage("to whom?");
    }

    @Test
    void aVisitIsKeptWithItsJudgementsAndFindings() {
        hand.monitoring.write(handle -> events.add(
                handle,
                PLAN,
                new ExternalEvent(
                        0,
                        ExternalEvent.Kind.MONITORING_VISIT,
                        "Fifth visit",
                        LocalDate.of(2025, 10, 21),
                        LocalDate.of(2025, 10, 22),
                        LocalDate.of(2025, 11, 20),
                        null,
                        "https://example.org/letter",
                        "Front door",
                        List.of(new ExternalEvent.Judgement("Front door", "requires improvement")),
                        List.of(new ExternalEvent.Finding(0, "Front door", "Thresholds hold.", false))),
                LEAD));

        assertThat(events.of(PLAN).getFirst()).satisfies(visit -> {
            assertThat(visit.judgements())
                    .extracting(ExternalEvent.Judgement::grade)
                    .containsExactly("requires improvement");
            assertThat(visit.findings())
                    .extracting(ExternalEvent.Finding::words)
                    .containsExactly("Thresholds hold.");
            assertThat(visit.received()).isEqualTo("2025-11-20");
        });
    }
}
