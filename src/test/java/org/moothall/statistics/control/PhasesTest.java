package org.moothall.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Steps, gaps and ghosts.
class PhasesTest {
    private static final String SERIES = "1 2 1 11 12 11 21 22 21";

    @Test
    void eachStepBeginsAPhaseWithItsOwnMeanAndLimits() {
        XmrChart chart =
                XmrChart.of(Series.of(Readings.of(SERIES)).rebased(List.of(Readings.step(7), Readings.step(4))));

        assertThat(chart.phases()).extracting(Phase::first).containsExactly(0, 3, 6);
        assertThat(chart.phases()).extracting(Phase::last).containsExactly(2, 5, 8);
        assertThat(chart.phases())
                .extracting(phase -> phase.mean().orElseThrow())
                .containsExactly(4.0 / 3, 34.0 / 3, 64.0 / 3);
        assertThat(chart.phases())
                .extracting(phase ->
                        phase.limits().orElseThrow().upper() - phase.mean().orElseThrow())
                .allSatisfy(reach -> assertThat(reach).isCloseTo(2.66, within(1e-14)));
        assertThat(chart.phases())
                .extracting(Phase::rebase)
                .containsExactly(Optional.empty(), Optional.of(Readings.step(4)), Optional.of(Readings.step(7)));
        assertThat(chart.points()).extracting(ChartPoint::phase).containsExactly(0, 0, 0, 1, 1, 1, 2, 2, 2);
    }

    @Test
    void aStepBetweenTwoReadingsBeginsWithTheLater() {
        Rebase midMonth = new Rebase(Readings.month(3).plusDays(14), "Redefined", "Director");
        XmrChart chart = XmrChart.of(Series.of(Readings.of("1 2 1 5 6")).rebased(List.of(midMonth)));

        assertThat(chart.phases()).extracting(Phase::first).containsExactly(0, 3);
    }

    @Test
    void ofTwoStepsBeforeOneReadingTheLaterCounts() {
        Rebase midMonth = new Rebase(Readings.month(3).plusDays(14), "Redefined", "Director");
        XmrChart chart = XmrChart.of(Series.of(Readings.of("1 2 1 5 6")).rebased(List.of(midMonth, Readings.step(4))));

        assertThat(chart.phases()).hasSize(2);
        assertThat(chart.phases().getLast().rebase()).contains(Readings.step(4));
    }

    @Test
    void aStepBeforeTheSeriesBeginsItsFirstPhaseAndOneAfterItBeginsNothing() {
        XmrChart chart =
                XmrChart.of(Series.of(Readings.of("1 2 1")).rebased(List.of(Readings.step(0), Readings.step(9))));

        assertThat(chart.phases()).hasSize(1);
        assertThat(chart.phases().getFirst().rebase()).contains(Readings.step(0));
    }

    @Test
    void aStepCanBeginAtTheLastReading() {
        XmrChart chart = XmrChart.of(Series.of(Readings.of("1 2 1 9")).rebased(List.of(Readings.step(4))));

        assertThat(chart.phases()).extracting(Phase::points).containsExactly(3, 1);
        assertThat(chart.phases().getLast().limits()).isEmpty();
        assertThat(chart.phases()).extracting(Phase::trial).containsOnly(true);
    }

    @Test
    void aGapBreaksTrendsAndRunsAndAGhostDoesNot() {
        assertThat(Readings.causes(Readings.chart("1 2 3 4 - 5 6 7"))).doesNotContain("T");
        assertThat(Readings.causes(Readings.chart("4 6 4 6 4 6 - 6 6 6 - 6 6 6 6 - 4 4 4 - 4 4 4 4")))
                .isEqualTo("......_..._...._..._....");
        assertThat(Readings.causes(Readings.chart("1 2 3 4 5 6 7"))).contains("T");
        assertThat(Readings.causes(Readings.chart("1 2 3 4 (99) 5 6 7")).replace("_", ""))
                .isEqualTo(Readings.causes(Readings.chart("1 2 3 4 5 6 7")));
    }

    @Test
    void noRuleReachesAcrossAStep() {
        XmrChart chart = XmrChart.of(Series.of(Readings.of("1 2 3 4 5 6 7 8")).rebased(List.of(Readings.step(5))));

        assertThat(Readings.causes(chart)).isEqualTo("........");
    }

    @Test
    void aStepHasAReasonAndSomeoneWhoApprovedIt() {
        LocalDate day = Readings.month(1);

        assertThatThrownBy(() -> new Rebase(day, " ", "Board")).hasMessageContaining("reason");
        assertThatThrownBy(() -> new Rebase(day, "Why", "")).hasMessageContaining("approved");
        assertThatThrownBy(() -> Series.of(List.of()).rebased(List.of(Readings.step(1), Readings.step(1))))
                .hasMessageContaining("two steps");
    }

    @Test
    void readingsComeInOrderOneAPeriodAndAreNumbers() {
        List<Reading> twice =
                List.of(Readings.of("1").getFirst(), Readings.of("2").getFirst());

        assertThatThrownBy(() -> Series.of(twice)).hasMessageContaining("order of date");
        assertThatThrownBy(() -> Series.of(Readings.of("1 2").reversed())).hasMessageContaining("order of date");
        assertThatThrownBy(() -> Reading.of(Readings.month(1), Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Reading.of(Readings.month(1), Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
    }

    @Test
    void aMethodHasLengthsAndFactorsThatMeanSomething() {
        Method usual = Method.PLOT_THE_DOTS;

        assertThatThrownBy(() -> new Method("x", true, usual.screeningFactor(), usual.limitFactor(), 1, 7, 12))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Method("x", true, usual.screeningFactor(), usual.limitFactor(), 7, 1, 12))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Method("x", true, usual.screeningFactor(), usual.limitFactor(), 7, 7, -1))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Method("x", true, BigDecimal.ZERO, usual.limitFactor(), 7, 7, 12))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Method("x", true, usual.screeningFactor(), BigDecimal.ZERO, 7, 7, 12))
                .isInstanceOf(IllegalArgumentException.class);
        assertThat(new Method("x", true, usual.screeningFactor(), usual.limitFactor(), 2, 2, 0).trial())
                .isZero();
    }
}
