package org.moothall.monitoring.audits;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Location;
import org.moothall.monitoring.MonitoringAtHand;
import org.moothall.monitoring.audits.Outcome.Why;
import org.moothall.monitoring.audits.Review.Reviewer;
import org.moothall.monitoring.audits.forms.AuditForm;
import org.moothall.monitoring.audits.forms.Grade;
import org.moothall.monitoring.audits.results.Findings;
import org.moothall.monitoring.audits.sampling.Frame;

/// What the store of audits does, wherever it is kept.
abstract class AuditsContract {
    private static final Reviewer AUDITOR = new Reviewer(3, "Corin Blackmere");
    private static final Reviewer MODERATOR = new Reviewer(4, "Isolde Marchbanks");
    private static final AuditForm FORM = AuditForm.read("plan: Plan\nvoice: Voice of the child");

    private MonitoringAtHand hand;
    private Audits audits;
    private Reviews reviews;
    private AuditActions actions;
    private Cycle cycle;
    private List<AuditCase> chosen;

    abstract Location fresh();

    @BeforeEach
    void beginACycle() {
        hand = new MonitoringAtHand(fresh());
        audits = new Audits(hand.monitoring);
        reviews = new Reviews(hand.monitoring);
        actions = new AuditActions(hand.monitoring);
        CycleId id = audits.begin(
                new Cycle.Beginning(null, "Neglect", FORM, frame(), 4, 2025, true, LocalDate.of(2025, 9, 30)),
                "Ottoline Fairweather");
        cycle = audits.find(id).orElseThrow();
        chosen = chosen();
    }

    @AfterEach
    void close() {
        hand.close();
    }

    @Test
    void aCycleKeepsItsFrameItsSeedAndItsForm() {
        assertThat(cycle.frame()).isEqualTo(12);
        assertThat(cycle.sample()).isEqualTo(4);
        assertThat(cycle.graded()).isZero();
        assertThat(cycle.seed()).isEqualTo(2025);
        assertThat(cycle.form()).isEqualTo(FORM);
        assertThat(cycle.blind()).isTrue();
        assertThat(audits.list()).containsExactly(cycle);
        assertThat(audits.cases(cycle.id())).hasSize(12);
        assertThat(chosen).extracting(AuditCase::stratum).contains("Care", "Early help");
        assertThat(audits.find(new CycleId(99))).isEmpty();
        assertThat(audits.find(new CaseId(9999))).isEmpty();
    }

    @Test
    void aSampleLargerThanItsFrameIsRefused() {
        assertThatThrownBy(() -> audits.begin(
                        new Cycle.Beginning(null, "X", FORM, frame(), 13, 1, true, LocalDate.of(2025, 9, 30)), "O"))
                .hasMessageContaining("A sample of 13 cannot be drawn from a frame of 12");
        assertThat(audits.list()).hasSize(1);
    }

    @Test
    void aReplacementIsTheNextOfItsStratumAndTheReasonIsKept() {
        AuditCase out = chosen.getFirst();

        assertThat(audits.replace(out.id(), " ", "O")).isEqualTo(refused(Why.NO_REASON));
        assertThat(audits.replace(out.id(), "File moved to another council", "O"))
                .isEqualTo(new Outcome.Taken());

        assertThat(audits.find(out.id()).orElseThrow())
                .extracting(AuditCase::state, AuditCase::reason)
                .containsExactly(AuditCase.State.REPLACED, "File moved to another council");
        assertThat(chosen())
                .hasSize(4)
                .anySatisfy(next -> assertThat(next)
                        .extracting(AuditCase::stratum, AuditCase::reason)
                        .containsExactly(out.stratum(), out.pseudonym().text()));
        assertThat(audits.replace(out.id(), "Again", "O")).isEqualTo(refused(Why.NOT_CHOSEN));
    }

    @Test
    void aStratumMayRunOut() {
        Outcome last = new Outcome.Taken();
        for (int i = 0; i < 12 && last instanceof Outcome.Taken; i++) {
            last = audits.replace(chosen().getFirst().id(), "No consent", "O");
        }

        assertThat(last).isEqualTo(refused(Why.NONE_LEFT));
        assertThat(chosen()).hasSize(4);
    }

    @Test
    void aGradedCaseStaysInTheSample() {
        submit(0, review(Stage.PRIMARY, AUDITOR, Grade.INADEQUATE));

        assertThat(audits.replace(chosen.getFirst().id(), "Too bad", "O")).isEqualTo(refused(Why.GRADED_SO_IT_STAYS));
    }

    @Test
    void nobodyGradesTwiceModeratesThemselvesOrModeratesNothing() {
        assertThat(submit(0, review(Stage.MODERATION, MODERATOR, Grade.GOOD)))
                .isEqualTo(refused(Why.NOTHING_TO_MODERATE));
        assertThat(submit(0, review(Stage.PRIMARY, AUDITOR, Grade.GOOD))).isEqualTo(new Outcome.Taken());
        assertThat(submit(0, review(Stage.PRIMARY, MODERATOR, Grade.GOOD))).isEqualTo(refused(Why.GRADED_ALREADY));
        assertThat(submit(0, review(Stage.MODERATION, AUDITOR, Grade.GOOD))).isEqualTo(refused(Why.OWN_AUDIT));
        assertThat(submit(0, review(Stage.MODERATION, MODERATOR, Grade.GOOD))).isEqualTo(new Outcome.Taken());
        assertThat(audits.find(chosen.getFirst().id()).orElseThrow().stages())
                .containsExactlyInAnyOrder(Stage.PRIMARY, Stage.MODERATION);
    }

    @Test
    void aFormWithADimensionMissingIsRefusedAndACaseThatWaitsToo() {
        Review full = review(Stage.PRIMARY, AUDITOR, Grade.GOOD);
        Map<String, Review.Judged> less = new LinkedHashMap<>(full.grades());
        less.remove("voice");
        AuditCase waits = audits.cases(cycle.id()).stream()
                .filter(each -> each.state() == AuditCase.State.WAITING)
                .findFirst()
                .orElseThrow();

        assertThat(submit(
                        0,
                        new Review(Stage.PRIMARY, AUDITOR, less, Grade.GOOD, Grade.GOOD, Map.of(), false, List.of())))
                .isEqualTo(refused(Why.NOT_THE_FORM));
        assertThat(reviews.submit(waits.id(), full, cycle)).isEqualTo(refused(Why.NOT_CHOSEN));
    }

    @Test
    void whatNamesSomebodyIsNotKept() {
        Review named = review(Stage.PRIMARY, AUDITOR, Grade.GOOD, "Mrs Threlkeld visited");

        assertThat(submit(0, named))
                .isInstanceOfSatisfying(
                        Outcome.GivesAway.class,
                        found -> assertThat(found.found()).containsOnlyKeys("plan", "voice"));
        assertThat(audits.find(cycle.id()).orElseThrow().graded()).isZero();
    }

    @Test
    void aModeratorSeesNoGradeBeforeTheirOwnIsIn() {
        submit(0, review(Stage.PRIMARY, AUDITOR, Grade.GOOD));
        AuditCase before = audits.find(chosen.getFirst().id()).orElseThrow();
        assertThat(reviews.visible(before, cycle, Stage.MODERATION)).isEmpty();
        assertThat(reviews.visible(before, cycle, Stage.PRIMARY)).containsOnlyKeys(Stage.PRIMARY);

        submit(0, review(Stage.MODERATION, MODERATOR, Grade.REQUIRES_IMPROVEMENT));

        AuditCase after = audits.find(chosen.getFirst().id()).orElseThrow();
        assertThat(reviews.visible(after, cycle, Stage.MODERATION))
                .containsOnlyKeys(Stage.PRIMARY, Stage.MODERATION)
                .satisfies(seen ->
                        assertThat(seen.get(Stage.MODERATION)).containsEntry("overall", Grade.REQUIRES_IMPROVEMENT));
    }

    @Test
    void aRiskStandsUntilSomebodyKnows() {
        submit(
                0,
                new Review(
                        Stage.PRIMARY,
                        AUDITOR,
                        review(Stage.PRIMARY, AUDITOR, Grade.INADEQUATE).grades(),
                        Grade.INADEQUATE,
                        Grade.INADEQUATE,
                        Map.of(),
                        true,
                        List.of()));

        assertThat(reviews.risks()).singleElement().satisfies(risk -> {
            assertThat(risk.raisedBy()).isEqualTo("Corin Blackmere");
            assertThat(risk.pseudonym()).isEqualTo(chosen.getFirst().pseudonym().text());
            reviews.know(risk, "Ottoline Fairweather");
        });
        assertThat(reviews.risks()).isEmpty();
    }

    @Test
    void findingsTakeTheModeratorsGradeAndSayHowFarTheyAgree() {
        Grade[] audited = {Grade.GOOD, Grade.GOOD, Grade.INADEQUATE, Grade.OUTSTANDING};
        Grade[] moderated = {Grade.GOOD, Grade.REQUIRES_IMPROVEMENT, Grade.INADEQUATE, Grade.OUTSTANDING};
        for (int i = 0; i < 4; i++) {
            submit(i, review(Stage.PRIMARY, AUDITOR, audited[i]));
            submit(i, review(Stage.MODERATION, MODERATOR, moderated[i]));
        }

        Findings overall = requireNonNull(reviews.findings(cycle).get(Reviews.OVERALL));

        assertThat(reviews.findings(cycle)).containsOnlyKeys("overall", "impact-overall", "plan", "voice");
        assertThat(overall.grades()).containsEntry(Grade.GOOD, 1L).containsEntry(Grade.REQUIRES_IMPROVEMENT, 1L);
        assertThat(overall.good()).isEqualTo(2);
        assertThat(overall.cases()).isEqualTo(4);
        assertThat(overall.lowered()).isEqualTo(1);
        assertThat(overall.raised()).isZero();
        assertThat(overall.same()).isEqualTo(3);
        assertThat(overall.kappa()).hasValueCloseTo(0.8, within(1e-12));
        assertThat(overall.alpha()).isPresent();
        assertThat(audits.find(cycle.id()).orElseThrow().graded()).isEqualTo(4);
    }

    @Test
    void anActionIsClosedBySomebodyElseAndCanBeOpenedAgain() {
        submit(0, review(Stage.PRIMARY, AUDITOR, Grade.GOOD));
        AuditAction action = actions.of(cycle.id()).getFirst();
        assertThat(action.words()).isEqualTo("Write the plan with the family");
        assertThat(action.isOverdue(LocalDate.of(2025, 9, 2))).isTrue();
        assertThat(action.isOverdue(LocalDate.of(2025, 9, 1))).isFalse();

        assertThat(actions.close(action.id(), MODERATOR)).isEqualTo(refused(Why.NOT_DONE));
        assertThat(actions.done(action.id(), AUDITOR, "")).isEqualTo(refused(Why.NO_REASON));
        assertThat(actions.done(action.id(), AUDITOR, "Plan seen")).isEqualTo(new Outcome.Taken());
        assertThat(actions.close(action.id(), AUDITOR)).isEqualTo(refused(Why.OWN_ACTION));
        assertThat(actions.close(action.id(), MODERATOR)).isEqualTo(new Outcome.Taken());
        assertThat(actions.of(cycle.id()).getFirst())
                .extracting(AuditAction::doneBy, AuditAction::closedBy, AuditAction::evidence)
                .containsExactly("Corin Blackmere", "Isolde Marchbanks", "Plan seen");
        assertThat(actions.done(action.id(), AUDITOR, "Again")).isEqualTo(refused(Why.NOT_DONE));

        assertThat(actions.reopen(action.id())).isEqualTo(new Outcome.Taken());
        assertThat(actions.reopen(action.id())).isEqualTo(refused(Why.NOT_DONE));
        assertThat(actions.of(cycle.id()).getFirst())
                .extracting(AuditAction::closedBy, AuditAction::reopened)
                .containsExactly(null, 1);
    }

    private Outcome submit(int which, Review review) {
        return reviews.submit(chosen.get(which).id(), review, cycle);
    }

    private List<AuditCase> chosen() {
        return audits.cases(cycle.id()).stream()
                .filter(each -> each.state() == AuditCase.State.CHOSEN)
                .toList();
    }

    private static Outcome refused(Why why) {
        return new Outcome.Refused(why);
    }

    private static Review review(Stage stage, Reviewer by, Grade grade) {
        return review(stage, by, grade, "Seen in the record");
    }

    private static Review review(Stage stage, Reviewer by, Grade grade, String evidence) {
        Map<String, Review.Judged> grades = new LinkedHashMap<>();
        grades.put("plan", new Review.Judged(grade, evidence, "Clearer aims"));
        grades.put("voice", new Review.Judged(Grade.NOT_APPLICABLE, evidence, ""));
        return new Review(
                stage,
                by,
                grades,
                grade,
                grade,
                Map.of(Review.Part.STRENGTHS, "A steady relationship"),
                false,
                List.of(new Review.ToDo("Write the plan with the family", "Team manager", "2025-09-01", false)));
    }

    private static Frame frame() {
        Frame.Reading reading = Frame.read(IntStream.rangeClosed(1, 12)
                .mapToObj(number -> "KF-%03d, %s".formatted(number, number <= 4 ? "Care" : "Early help"))
                .collect(Collectors.joining("\n")));
        assertThat(reading.problems()).isEmpty();
        return reading.frame();
    }
}
