package org.moothall.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The two marks: variation and assurance.
class MarksTest {
    private static final String LOW = "1 3 1 3 1 3 1 3 1 3 1 3";

    @ParameterizedTest(name = "{0}, {1}: {2}, {3}")
    @CsvSource({
        "ABOVE_LIMIT,        INCREASE, IMPROVEMENT_HIGH, IMPROVEMENT",
        "ABOVE_LIMIT,        DECREASE, CONCERN_HIGH,     CONCERN",
        "ABOVE_LIMIT,        NEUTRAL,  NEUTRAL_HIGH,     NEUTRAL_HIGH",
        "BELOW_LIMIT,        INCREASE, CONCERN_LOW,      CONCERN",
        "TREND_UP,           INCREASE, IMPROVEMENT_HIGH, IMPROVEMENT",
        "TREND_DOWN,         DECREASE, IMPROVEMENT_LOW,  IMPROVEMENT",
        "TREND_DOWN,         NEUTRAL,  NEUTRAL_LOW,      NEUTRAL_LOW",
        "TWO_OF_THREE_ABOVE, DECREASE, CONCERN_HIGH,     CONCERN",
        "TWO_OF_THREE_BELOW, DECREASE, IMPROVEMENT_LOW,  IMPROVEMENT",
        "RUN_ABOVE,          NEUTRAL,  NEUTRAL_HIGH,     NEUTRAL_HIGH",
        "RUN_BELOW,          INCREASE, CONCERN_LOW,      CONCERN",
        "NONE,               INCREASE, COMMON_CAUSE,     COMMON_CAUSE",
        "NONE,               DECREASE, COMMON_CAUSE,     COMMON_CAUSE",
        "NONE,               NEUTRAL,  COMMON_CAUSE,     COMMON_CAUSE"
    })
    void whatACauseMeansDependsOnWhereImprovementLies(
            SpecialCause cause, Direction direction, Variation variation, PointType type) {
        assertThat(Variation.of(cause, direction)).isEqualTo(variation);
        assertThat(PointType.of(cause, direction)).isEqualTo(type);
    }

    @Test
    void theVariationIsThatOfTheLastPointThatCounts() {
        Series upIsGood = Series.of(Readings.of(LOW + " 2 2 99")).improvingBy(Direction.INCREASE);

        assertThat(XmrChart.of(upIsGood).variation()).contains(Variation.IMPROVEMENT_HIGH);
        assertThat(XmrChart.of(Series.of(Readings.of(LOW + " 12 2"))).variation())
                .contains(Variation.COMMON_CAUSE);
        assertThat(XmrChart.of(Series.of(Readings.of(LOW + " 2 2 99 - (2)"))).variation())
                .contains(Variation.NEUTRAL_HIGH);
    }

    @ParameterizedTest(name = "target {0} by {1}: {2}")
    @CsvSource({
        // Mean 2, ranges of 2: the limits are -3.32 and 7.32.
        "8,     INCREASE, FAIL",
        "8,     DECREASE, PASS",
        "-4,    INCREASE, PASS",
        "-4,    DECREASE, FAIL",
        "2,     INCREASE, INCONSISTENT",
        "7.32,  INCREASE, INCONSISTENT",
        "7.32,  DECREASE, INCONSISTENT",
        "-3.32, INCREASE, INCONSISTENT",
        "-3.32, DECREASE, INCONSISTENT",
        "7.321, INCREASE, FAIL",
        "-3.321, DECREASE, FAIL"
    })
    void aTargetOnALimitIsHitAndMiss(BigDecimal target, Direction direction, Assurance assurance) {
        Series series = Series.of(Readings.of(LOW)).improvingBy(direction).aimingAt(target);

        assertThat(XmrChart.of(series).assurance()).contains(assurance);
    }

    @Test
    void thereIsNoAssuranceWithoutTargetDirectionOrLimits() {
        Series series = Series.of(Readings.of(LOW));
        BigDecimal target = BigDecimal.TEN;

        assertThat(XmrChart.of(series.aimingAt(target)).assurance()).isEmpty();
        assertThat(XmrChart.of(series.improvingBy(Direction.INCREASE)).assurance())
                .isEmpty();
        assertThat(XmrChart.of(Series.of(Readings.of("3"))
                                .improvingBy(Direction.INCREASE)
                                .aimingAt(target))
                        .assurance())
                .isEmpty();
        assertThat(XmrChart.of(Series.of(List.of())
                                .improvingBy(Direction.INCREASE)
                                .aimingAt(target))
                        .assurance())
                .isEmpty();
    }

    @Test
    void afterAStepTheAssuranceIsThatOfTheLastPhase() {
        Series series = Series.of(Readings.of(LOW + " 21 23 21 23"))
                .improvingBy(Direction.INCREASE)
                .aimingAt(BigDecimal.TEN);

        assertThat(XmrChart.of(series.rebased(List.of(Readings.step(13)))).assurance())
                .contains(Assurance.PASS);
    }

    @Test
    void aSeriesThatDoesNotVaryMeetsItsTargetOrDoesNot() {
        Series constant = Series.of(Readings.of("7 7 7 7")).improvingBy(Direction.INCREASE);

        assertThat(XmrChart.of(constant.aimingAt(new BigDecimal("7.01"))).assurance())
                .contains(Assurance.FAIL);
        assertThat(XmrChart.of(constant.aimingAt(new BigDecimal("6.99"))).assurance())
                .contains(Assurance.PASS);
        assertThat(XmrChart.of(constant.aimingAt(new BigDecimal("7.00"))).assurance())
                .contains(Assurance.INCONSISTENT);
    }
}
