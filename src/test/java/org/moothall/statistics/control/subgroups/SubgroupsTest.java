package org.moothall.statistics.control.subgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SubgroupsTest {
    @Test
    void aPChartsLimitsFollowTheSizeOfEachSample() {
        SubgroupChart chart = PChart.of(List.of(Sample.of(10, 100), Sample.of(30, 300), Sample.of(40, 400)));

        assertThat(chart.centre()).isEqualTo(0.1);
        assertThat(chart.points())
                .extracting(point -> point.upper() - chart.centre())
                .satisfiesExactly(
                        reach -> assertThat(reach).isCloseTo(0.09, within(1e-15)),
                        reach -> assertThat(reach).isCloseTo(0.09 / Math.sqrt(3), within(1e-15)),
                        reach -> assertThat(reach).isCloseTo(0.045, within(1e-15)));
        assertThat(chart.points()).extracting(SubgroupPoint::side).containsOnly(0);
        assertThat(chart.runs().useful()).isZero();
    }

    @Test
    void limitsOfSharesStopAtNoneAndAll() {
        assertThat(PChart.of(List.of(Sample.of(1, 10), Sample.of(0, 10))).points())
                .extracting(SubgroupPoint::lower)
                .containsOnly(0.0);
        assertThat(PChart.of(List.of(Sample.of(9, 10), Sample.of(10, 10))).points())
                .extracting(SubgroupPoint::upper)
                .containsOnly(1.0);
        assertThat(PChart.of(List.of(Sample.of(10, 10), Sample.of(7, 7))).points())
                .noneMatch(SubgroupPoint::outside);
        assertThat(PChart.of(List.of(Sample.of(0, 10), Sample.of(0, 7))).points())
                .noneMatch(SubgroupPoint::outside);
    }

    @Test
    void anExcludedSampleIsJudgedAndJudgesNone() {
        SubgroupChart chart =
                PChart.of(List.of(Sample.of(10, 100), Sample.of(90, 100).exclude(), Sample.of(10, 100)));

        assertThat(chart.centre()).isEqualTo(0.1);
        assertThat(chart.points()).extracting(SubgroupPoint::outside).containsExactly(false, true, false);
        assertThat(chart.points()).extracting(SubgroupPoint::side).containsExactly(0, 1, 0);
        assertThat(chart.runs()).isEqualTo(new RunsAnalysis(0, 0, 0, 0, 0));
        assertThatThrownBy(() -> PChart.of(List.of(Sample.of(1, 2).exclude()))).hasMessageContaining("not excluded");
    }

    @Test
    void onALimitIsInside() {
        assertThat(new SubgroupPoint(2, 1, 2, 1, false).outside()).isFalse();
        assertThat(new SubgroupPoint(1, 1, 2, -1, false).outside()).isFalse();
        assertThat(new SubgroupPoint(2.01, 1, 2, 1, false).outside()).isTrue();
        assertThat(new SubgroupPoint(0.99, 1, 2, -1, false).outside()).isTrue();
    }

    @Test
    void aSampleHasSomethingInItAndNoMoreThanItHolds() {
        assertThatThrownBy(() -> Sample.of(0, 0)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(3, 2)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> Sample.of(-1, 2)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void anXbarChartOfSamplesOfOneSizeAveragesTheirDeviations() {
        SubgroupChart chart = XbarChart.of(List.of(new Subgroup(2, 10, 1, false), new Subgroup(2, 12, 3, false)));

        assertThat(chart.centre()).isEqualTo(11);
        // A3(2) = 3 / (0.797885 * sqrt 2) = 2.6587
        assertThat(chart.points()).allSatisfy(point -> {
            assertThat(point.upper()).isCloseTo(11 + 2 * 2.658680776358274, within(1e-14));
            assertThat(point.lower()).isCloseTo(11 - 2 * 2.658680776358274, within(1e-14));
        });
        assertThat(chart.points()).extracting(SubgroupPoint::side).containsExactly(-1, 1);
    }

    @Test
    void anXbarChartOfSeveralSizesPoolsThem() {
        SubgroupChart chart = XbarChart.of(List.of(
                new Subgroup(2, 10, 1, false),
                new Subgroup(3, 15, 2, false),
                new Subgroup(5, 99, 50, false).exclude()));

        assertThat(chart.centre()).isEqualTo(13);
        double pooled = Math.sqrt((1 + 2 * 4) / 3.0);
        // A3(3) = 1.9544, A3(5) = 1.4273
        assertThat(chart.points().get(1).upper()).isCloseTo(13 + pooled * 1.954410047, within(1e-8));
        assertThat(chart.points().get(2).upper()).isCloseTo(13 + pooled * 1.427299, within(1e-6));
        assertThat(chart.points().get(2).excluded()).isTrue();
        assertThatThrownBy(() -> XbarChart.of(List.of())).hasMessageContaining("not excluded");
    }

    @Test
    void aSampleOfMeasurementsHasTheirMeanAndDeviation() {
        Subgroup sample = Subgroup.of(List.of(2.0, 4.0, 6.0));

        assertThat(sample).isEqualTo(new Subgroup(3, 4, 2, false));
        assertThatThrownBy(() -> Subgroup.of(List.of(1.0))).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subgroup(2, Double.NaN, 1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subgroup(2, 1, -1, false)).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new Subgroup(2, 1, Double.POSITIVE_INFINITY, false))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest(name = "{0}: {1} useful, run of {2} of at most {3}, {4} crossings of at least {5}")
    @CsvSource({
        "'+ + + + + + + +',                     8,  8,  6, 0, 1, true",
        "'+ - + - + - + -',                     8,  1,  6, 7, 1, false",
        "'+ + + 0 + + - - 0 - -',               9,  5,  6, 1, 2, true",
        "'+ + + + + - - - - - + +',            12,  5,  7, 2, 3, true",
        "'+ + + + - - - - + + - -',            12,  4,  7, 3, 3, false",
        "'0 0 0',                               0,  0,  0, 0, 0, false",
        "'+',                                   1,  1,  3, 0, 0, false"
    })
    void runsAreComparedWithWhatChanceExplains(
            String sides, int useful, int longest, int atMost, int crossings, int least, boolean signal) {
        RunsAnalysis runs = RunsAnalysis.of(Arrays.stream(sides.split(" "))
                .map(side -> side.equals("+") ? 1 : side.equals("-") ? -1 : 0)
                .toList());

        assertThat(runs).isEqualTo(new RunsAnalysis(useful, longest, atMost, crossings, least));
        assertThat(runs.signal()).isEqualTo(signal);
    }

    @Test
    void aRunTooLongAloneIsASignal() {
        assertThat(new RunsAnalysis(20, 8, 7, 9, 6).signal()).isTrue();
        assertThat(new RunsAnalysis(20, 7, 7, 6, 6).signal()).isFalse();
        assertThat(new RunsAnalysis(20, 7, 7, 5, 6).signal()).isTrue();
    }
}
