package org.moothall.monitoring.measures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import org.jdbi.v3.core.JdbiException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.database.Location;
import org.moothall.monitoring.MonitoringAtHand;
import org.moothall.monitoring.measures.Measure.Evidence;
import org.moothall.monitoring.measures.Observation.Quality;
import org.moothall.monitoring.measures.Observation.Submitted;
import org.moothall.monitoring.measures.figures.Aim;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.figures.Symbol;
import org.moothall.monitoring.plans.Plans;
import org.moothall.monitoring.plans.versions.PlanText;
import org.moothall.record.ids.AuthorityCode;
import org.moothall.record.ids.DecisionId;
import org.moothall.record.ids.PlanId;

/// What the store of measures does, wherever it is kept.
abstract class MeasuresContract {
    private static final PlanId PLAN = new PlanId(1);
    private static final String ANALYST = "Barnaby Tallis";
    private static final Period APRIL = Period.of(YearMonth.of(2025, 4));
    private static final Period MAY = APRIL.moved(1);

    private MonitoringAtHand hand;
    private Measures measures;
    private Observations observations;
    private MeasureId id;

    abstract Location fresh();

    @BeforeEach
    void open() {
        hand = new MonitoringAtHand(fresh());
        measures = new Measures(hand.monitoring);
        observations = new Observations(hand.monitoring);
        Catalogue.Item item = Catalogue.items().get(1);
        id = hand.monitoring.write(handle -> {
            new Plans(hand.monitoring)
                    .begin(
                            handle,
                            PLAN,
                            new AuthorityCode("merebridge"),
                            null,
                            new PlanText("Phase 3", null, null, null, null, List.of(), List.of()),
                            ANALYST);
            return measures.add(
                    handle, PLAN, item.code(), Evidence.KPI, item.outcome(), item.code(), item.definition(), ANALYST);
        });
    }

    @AfterEach
    void close() {
        hand.close();
    }

    private int submit(Figure... figures) {
        return hand.monitoring.write(handle -> observations.submit(
                handle,
                measures.get(id),
                List.of(figures).stream().map(Submitted::of).toList(),
                null,
                ANALYST));
    }

    @Test
    void lateDataRestateThePastAndThePastCanStillBeAsked() {
        submit(Figure.of(APRIL, 22, 100), Figure.of(MAY, 19, 95));
        hand.at("2025-09-01T09:00:00Z");

        assertThat(submit(Figure.of(APRIL, 27, 110), Figure.of(MAY, 19, 95))).isEqualTo(1);

        assertThat(observations.of(id))
                .extracting(one -> requireNonNull(one.figure().numerator()).intValue())
                .containsExactly(27, 19);
        assertThat(observations.asAt(id, Instant.parse("2025-08-01T00:00:00Z")))
                .extracting(one -> requireNonNull(one.figure().numerator()).intValue())
                .containsExactly(22, 19);
        assertThat(observations.history(id)).hasSize(3);
        assertThat(observations.of(id).getFirst().replaces())
                .isEqualTo(observations.history(id).getFirst().id());
    }

    @Test
    void theStoreItselfRefusesToChangeAFigure() {
        submit(Figure.of(APRIL, 22, 100));

        for (String sql : List.of(
                "update monitoring_observation set numerator = '1'",
                "delete from monitoring_observation",
                "delete from monitoring_definition")) {
            assertThatThrownBy(() -> hand.monitoring.write(handle -> handle.execute(sql)))
                    .as(sql)
                    .isInstanceOf(JdbiException.class);
        }
    }

    @Test
    void aSymbolAndADoubtAreKept() {
        hand.monitoring.write(handle -> observations.submit(
                handle,
                measures.get(id),
                List.of(
                        Submitted.of(Figure.of(APRIL, Symbol.ROUNDS_TO_ZERO)),
                        new Submitted(Figure.of(MAY, new BigDecimal("2.7")), Quality.POOR, "A fault of recording")),
                null,
                ANALYST));

        assertThat(observations.of(id))
                .first()
                .satisfies(one -> assertThat(one.figure().symbol()).isEqualTo(Symbol.ROUNDS_TO_ZERO));
        assertThat(observations.of(id))
                .last()
                .satisfies(one -> assertThat(one.quality()).isEqualTo(Quality.POOR));
        assertThat(observations.ofPlan(PLAN, Instant.MAX))
                .hasEntrySatisfying(id, list -> assertThat(list).hasSize(2));
    }

    @Test
    void aNewDefinitionLeavesTheOldFiguresAsTheyWereCounted() {
        submit(Figure.of(APRIL, 22, 100));
        hand.monitoring.write(handle -> measures.redefine(
                handle, id, Catalogue.items().get(2).definition(), "Counted by child from May", ANALYST));
        submit(Figure.of(MAY, 19, 95));

        assertThat(observations.of(id)).extracting(Observation::version).containsExactly(1L, 2L);
        assertThat(measures.get(id).definition(1).name()).isEqualTo("Re-referrals within twelve months");
        assertThat(measures.get(id).versions()).hasSize(2);
    }

    @Test
    void theLastTargetSetForAPeriodHoldsAndNamesItsDecision() {
        Targets targets = new Targets(hand.monitoring);
        hand.monitoring.write(handle -> {
            targets.set(handle, id, target("22", "2025-04", "2026-03"));
            targets.set(handle, id, target("19", "2025-10", "2026-03"));
            return true;
        });

        List<Target> set = targets.of(id);
        assertThat(Targets.at(set, APRIL).orElseThrow().aim().value()).isEqualTo("22");
        assertThat(Targets.at(set, APRIL.moved(6)).orElseThrow().aim().value()).isEqualTo("19");
        assertThat(Targets.at(set, APRIL.moved(12))).isEmpty();
        assertThat(set.getFirst().decision()).isEqualTo(new DecisionId(3009));
        assertThat(targets.ofPlan(PLAN, Instant.MAX)).containsOnlyKeys(id);
    }

    private Target target(String value, String from, String to) {
        return new Target(
                0,
                new Period(YearMonth.parse(from), YearMonth.parse(to)),
                new Aim(new BigDecimal(value), new BigDecimal("10"), Aim.Within.PERCENT),
                new BigDecimal("24.5"),
                new DecisionId(3009),
                null,
                hand.monitoring.now(),
                ANALYST);
    }

    @Test
    void aStepThatWasTakenBackNoLongerHolds() {
        Rebases rebases = new Rebases(hand.monitoring);
        LocalDate day = LocalDate.of(2025, 9, 1);
        hand.monitoring.write(handle -> {
            rebases.add(
                    handle, id, new Rebase(day, "New front door", "Director", true, hand.monitoring.now(), ANALYST));
            return true;
        });
        assertThat(rebases.of(id)).hasSize(1);
        hand.monitoring.write(handle -> {
            rebases.add(
                    handle, id, new Rebase(day, "Too early to say", "Director", false, hand.monitoring.now(), ANALYST));
            return true;
        });

        assertThat(rebases.of(id)).isEmpty();
    }
}
