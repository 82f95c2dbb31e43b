package org.moothall.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.statistics.agreement.GradeTable.Pair;

class KappaTest {
    private static final GradeTable COHEN = GradeTable.of(new long[][] {{88, 14, 18}, {10, 40, 10}, {2, 6, 12}});

    @Test
    void cohensSecondExampleHasTheTextbooksKappas() {
        assertThat(Kappa.of(COHEN, Weights.NONE).value()).hasValueCloseTo(29.0 / 59, within(1e-15));
        assertThat(Kappa.of(COHEN, Weights.LINEAR).value()).hasValueCloseTo(9.0 / 19, within(1e-15));
        assertThat(Kappa.of(COHEN, Weights.QUADRATIC).value()).hasValueCloseTo(5.0 / 11, within(1e-15));
    }

    @Test
    void theErrorsOfCohensExampleAreThoseOfFleissCohenAndEveritt() {
        assertThat(Kappa.of(COHEN, Weights.NONE).standardError()).hasValueCloseTo(0.0510018156, within(1e-10));
        assertThat(Kappa.of(COHEN, Weights.LINEAR).standardError()).hasValueCloseTo(0.0544323092, within(1e-10));
        // From the other form of the formula, over (1 - pe) to the fourth.
        assertThat(Kappa.of(COHEN, Weights.QUADRATIC).standardError())
                .hasValueCloseTo(0.0664536815910782, within(1e-9));
    }

    @Test
    void onTwoGradesAllWeightsAreTheSame() {
        GradeTable two = GradeTable.of(new long[][] {{20, 5}, {10, 15}});

        for (Weights weights : Weights.values()) {
            assertThat(Kappa.of(two, weights).value()).hasValueCloseTo(0.4, within(1e-15));
            assertThat(Kappa.of(two, weights).observed()).hasValue(0.7);
            assertThat(Kappa.of(two, weights).expected()).hasValue(0.5);
        }
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementIsOneWithNoErrorAtAll(Weights weights) {
        Kappa kappa = Kappa.of(GradeTable.of(new long[][] {{4, 0, 0}, {0, 10, 0}, {0, 0, 7}}), weights);

        assertThat(kappa.value()).hasValue(1);
        assertThat(kappa.standardError()).hasValue(0);
    }

    @ParameterizedTest
    @EnumSource
    void whereBothGaveOneGradeThroughoutThereIsNoKappa(Weights weights) {
        Kappa kappa = Kappa.of(GradeTable.of(new long[][] {{0, 0, 0}, {0, 9, 0}, {0, 0, 0}}), weights);

        assertThat(kappa.value()).isEmpty();
        assertThat(kappa.standardError()).isEmpty();
        assertThat(kappa.highestValue()).isEmpty();
        assertThat(kappa.observed()).hasValue(1);
        assertThat(kappa.expected()).hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void anEmptyTableAndAScaleOfOneGradeSayNothing(Weights weights) {
        for (int grades : new int[] {0, 1, 4}) {
            Kappa empty = Kappa.of(GradeTable.of(new long[grades][grades]), weights);
            assertThat(empty.value()).isEmpty();
            assertThat(empty.standardError()).isEmpty();
            assertThat(empty.observed()).isEmpty();
            assertThat(empty.expected()).isEmpty();
            assertThat(empty.highestObserved()).isEmpty();
            assertThat(empty.highestValue()).isEmpty();
        }
        assertThat(Kappa.of(GradeTable.of(new long[][] {{5}}), weights).value()).isEmpty();
    }

    @Test
    void aRaterWhoGivesOneGradeToAllHasAKappaOfNought() {
        Kappa kappa = Kappa.of(GradeTable.of(new long[][] {{0, 0}, {6, 4}}), Weights.NONE);

        assertThat(kappa.value()).hasValue(0);
        assertThat(kappa.standardError()).hasValue(0);
    }

    @Test
    void theMarginsSetALimitToKappa() {
        Kappa kappa = Kappa.of(COHEN, Weights.NONE);

        assertThat(kappa.highestObserved()).hasValue(0.9);
        assertThat(kappa.highestValue()).hasValueCloseTo(49.0 / 59, within(1e-15));
        assertThat(Kappa.of(COHEN, Weights.LINEAR).highestValue()).isEmpty();
    }

    @Test
    void pairsWithAMissingGradeArePassedOver() {
        GradeTable table = GradeTable.count(
                4, List.of(new Pair(0, 0), new Pair(1, null), new Pair(null, 2), new Pair(null, null), new Pair(3, 2)));

        assertThat(table.cases()).isEqualTo(2);
        assertThat(table.grades()).isEqualTo(4);
        assertThat(table.within(0)).isEqualTo(1);
        assertThat(table.within(1)).isEqualTo(2);
    }

    @Test
    void theFirstRaterIsTheRow() {
        GradeTable table = GradeTable.count(2, List.of(new Pair(0, 1), new Pair(0, 1), new Pair(1, 1)));

        assertThat(Kappa.of(table, Weights.NONE).observed()).hasValueCloseTo(1.0 / 3, within(1e-15));
        assertThat(table.rowShare(0).toDouble()).isCloseTo(2.0 / 3, within(1e-15));
        assertThat(table.columnShare(1).toDouble()).isEqualTo(1);
    }

    @Test
    void onlyASquareTableOfCountsIsTaken() {
        assertThatThrownBy(() -> GradeTable.of(new long[][] {{1, 2}})).hasMessageContaining("as many columns as rows");
        assertThatThrownBy(() -> GradeTable.of(new long[][] {{-1}})).hasMessageContaining("below zero");
        assertThatThrownBy(() -> GradeTable.count(4, List.of(new Pair(4, 0)))).hasMessageContaining("0 to 3");
        assertThatThrownBy(() -> GradeTable.count(4, List.of(new Pair(0, -1)))).hasMessageContaining("0 to 3");
        assertThat(GradeTable.of(new long[][] {{0}}).cases()).isZero();
    }

    @Test
    void aTableDoesNotChangeWithTheArrayItWasMadeOf() {
        long[][] counts = {{1, 0}, {0, 1}};
        GradeTable table = GradeTable.of(counts);
        counts[0][0] = 50;

        assertThat(table.share(0, 0).toDouble()).isEqualTo(0.5);
    }
}
