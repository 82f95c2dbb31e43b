package org.moothall.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class AlphaTest {
    /// Krippendorff, *Computing Krippendorff's Alpha-Reliability* (2011), section C: four observers, twelve units.
    private static final String[] OBSERVERS = {
        "1 2 3 3 2 1 4 1 2 . . .", "1 2 3 3 2 2 4 1 2 5 . 3", ". 3 3 3 2 3 4 2 2 5 1 .", "1 2 3 3 2 4 4 1 2 5 1 ."
    };

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849", "RATIO, 0.797"})
    void krippendorffsExampleComesOutByEachMetric(Metric metric, double alpha) {
        Alpha found = Alpha.of(metric, units());

        assertThat(found.value()).hasValueCloseTo(alpha, within(0.0005));
        assertThat(found.units()).isEqualTo(11);
        assertThat(found.values()).isEqualTo(40);
    }

    @Test
    void twoObserversAndNamesWithoutGaps() {
        // Krippendorff (2011), section B: alpha 0.692.
        String[] one = "a a b b d c c c e d d a".split(" ", -1);
        String[] two = "b a b b b c c c e d d d".split(" ", -1);
        List<List<Integer>> units = new ArrayList<>();
        for (int i = 0; i < one.length; i++) {
            units.add(List.of((int) one[i].charAt(0), (int) two[i].charAt(0)));
        }

        assertThat(Alpha.of(Metric.NOMINAL, units).value()).hasValueCloseTo(0.692, within(0.0005));
    }

    @Test
    void twoValuesTwoObserversIsOneByOne() {
        // Krippendorff (2011), section A: ten units, alpha 0.095.
        List<List<Integer>> units = List.of(
                List.of(0, 1),
                List.of(1, 1),
                List.of(0, 1),
                List.of(0, 0),
                List.of(0, 0),
                List.of(0, 1),
                List.of(0, 0),
                List.of(0, 0),
                List.of(1, 0),
                List.of(0, 0));

        for (Metric metric : Metric.values()) {
            assertThat(Alpha.of(metric, units).value()).hasValueCloseTo(0.0952380952, within(1e-10));
        }
    }

    @ParameterizedTest
    @EnumSource
    void fullAgreementOnDifferentValuesIsOne(Metric metric) {
        assertThat(Alpha.of(metric, List.of(List.of(1, 1), List.of(4, 4, 4))).value())
                .hasValue(1);
    }

    @ParameterizedTest
    @EnumSource
    void withoutDifferencesWithoutPairsOrWithoutAnythingThereIsNoAlpha(Metric metric) {
        assertThat(Alpha.of(metric, List.of(List.of(2, 2), List.of(2, 2, 2))).value())
                .isEmpty();
        assertThat(Alpha.of(metric, List.of(List.of(1), List.of(2))).value()).isEmpty();
        assertThat(Alpha.of(metric, List.<List<Integer>>of()).value()).isEmpty();
        assertThat(Alpha.of(metric, List.of(Arrays.<@Nullable Integer>asList(null, null)))
                        .values())
                .isZero();
    }

    @Test
    void oneUnitOfDifferentValuesIsAtChance() {
        assertThat(Alpha.of(Metric.ORDINAL, List.of(List.of(1, 3))).value()).hasValue(0);
    }

    @Test
    void proportionsStartAtNought() {
        assertThat(Alpha.of(Metric.RATIO, List.of(List.of(0, 1), List.of(2, 2))).value())
                .isPresent();
        assertThatThrownBy(() -> Alpha.of(Metric.RATIO, List.of(List.of(-1, 1))))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("not below zero");
        assertThat(Alpha.of(Metric.INTERVAL, List.of(List.of(-1, 1), List.of(1, 1)))
                        .value())
                .hasValue(0);
    }

    private static List<List<@Nullable Integer>> units() {
        List<List<@Nullable Integer>> units = new ArrayList<>();
        for (int unit = 0; unit < 12; unit++) {
            List<@Nullable Integer> values = new ArrayList<>();
            for (String observer : OBSERVERS) {
                String value = observer.split(" ", -1)[unit];
                values.add(value.equals(".") ? null : Integer.valueOf(value));
            }
            units.add(values);
        }
        return units;
    }
}
