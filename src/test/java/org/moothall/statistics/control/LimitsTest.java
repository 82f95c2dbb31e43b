package org.moothall.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.moothall.statistics.control.ChartPoint.Place;
import org.moothall.statistics.control.ChartPoint.Verdict;
import org.moothall.statistics.control.Phase.Limits;

class LimitsTest {
    private static final String ONE_OUTLIER = "1 2 1 2 10 1 2 1 2 1 2 1 2 1 2 1 2 1";

    @Test
    void rangesThatAreTooWideAreLeftOutOnce() {
        Phase screened = Readings.chart(ONE_OUTLIER).phases().getFirst();

        assertThat(screened.mean().orElseThrow()).isCloseTo(35.0 / 18, within(1e-15));
        assertThat(screened.limits()).hasValueSatisfying(limits -> {
            assertThat(limits.lower()).isCloseTo(35.0 / 18 - 2.66, within(1e-15));
            assertThat(limits.nearLower()).isCloseTo(35.0 / 18 - 5.32 / 3, within(1e-15));
            assertThat(limits.nearUpper()).isCloseTo(35.0 / 18 + 5.32 / 3, within(1e-15));
            assertThat(limits.upper()).isCloseTo(35.0 / 18 + 2.66, within(1e-15));
        });
    }

    @Test
    void theWorkbookLeavesNoneOut() {
        Series series = Series.of(Readings.of(ONE_OUTLIER)).by(Method.PLOT_THE_DOTS.unscreened());
        Limits limits = XmrChart.of(series).phases().getFirst().limits().orElseThrow();

        assertThat(limits.lower()).isCloseTo(35.0 / 18 - 2.66 * 32 / 17, within(1e-14));
        assertThat(limits.upper()).isCloseTo(35.0 / 18 + 2.66 * 32 / 17, within(1e-14));
        assertThat(series.method().version()).isEqualTo("plot-the-dots-1-unscreened");
    }

    @Test
    void aRangeOfExactlyTheFactorIsLeftOut() {
        Method twice = new Method("test", true, new BigDecimal("2"), new BigDecimal("1"), 7, 7, 12);
        Limits limits = XmrChart.of(Series.of(Readings.of("0 1 0 2 0 1 0 4")).by(twice))
                .phases()
                .getFirst()
                .limits()
                .orElseThrow();

        assertThat(limits.upper() - limits.lower()).isCloseTo(2 * (1 + 1 + 2 + 2 + 1 + 1) / 6.0, within(1e-15));
    }

    @Test
    void aPointOnALimitIsInsideAndOneOnANearLimitIsNotClose() {
        // Eight ranges of 1 and a mean of 5.5: the limits are 5.5 -/+ 2.66.
        assertThat(places("5 6 - 5 6 - 5 6 - 5 6 - 8.16 - 2.84")).endsWith(Place.CLOSE, Place.CLOSE);
        assertThat(places("5 6 - 5 6 - 5 6 - 5 6 - 8.17 - 2.83")).endsWith(Place.OUTSIDE, Place.OUTSIDE);
        // Near limits of 5.5 -/+ 2, with a factor of 3.
        Method three = new Method("test", true, BigDecimal.TEN, new BigDecimal("3"), 7, 7, 12);
        assertThat(places("5 6 - 7.5 - 3.5", three)).endsWith(Place.WITHIN, Place.WITHIN);
        assertThat(places("5 6 - 7.51 - 3.49", three)).endsWith(Place.CLOSE, Place.CLOSE);
    }

    @Test
    void tenthsThatAreOnTheMeanAreOnIt() {
        List<ChartPoint> points = Readings.chart("0.1 0.2 0.3 0.7 0.8 0.9 0.5").points();

        assertThat(points.getLast().verdict().map(Verdict::side)).contains(0);
        assertThat(points.stream()
                        .map(point -> point.verdict().map(Verdict::side).orElseThrow()))
                .containsExactly(-1, -1, -1, 1, 1, 1, 0);
    }

    @Test
    void aSeriesThatDoesNotVaryHasItsLimitsOnItsMean() {
        XmrChart chart = Readings.chart("7.1 7.1 7.1 7.1 7.1 7.1 7.1 7.1 7.1 7.1 7.1 7.1");

        assertThat(chart.phases().getFirst().limits()).contains(new Limits(7.1, 7.1, 7.1, 7.1));
        assertThat(Readings.causes(chart)).isEqualTo("............");
    }

    @Test
    void limitsThatCollapseOntoTheMeanHaveEveryOtherPointOutside() {
        XmrChart chart = Readings.chart("7 7 7 7 7 7 7 7 7 7 7 20");

        assertThat(chart.phases().getFirst().mean()).hasValue(97.0 / 12);
        assertThat(Readings.causes(chart)).isEqualTo("oooooooooooO");
    }

    @Test
    void onePointHasAMeanAndNoLimits() {
        XmrChart chart = Readings.chart("3");

        assertThat(chart.phases().getFirst().mean()).hasValue(3);
        assertThat(chart.phases().getFirst().limits()).isEmpty();
        assertThat(chart.points().getFirst().verdict().map(Verdict::place)).contains(Place.NO_LIMITS);
        assertThat(chart.variation()).contains(Variation.COMMON_CAUSE);
    }

    @Test
    void nothingHasNeitherMeanNorLimitsNorMarks() {
        assertThat(XmrChart.of(Series.of(List.of())))
                .extracting(XmrChart::phases, XmrChart::points)
                .containsExactly(List.of(), List.of());

        XmrChart gaps = Readings.chart("- -");
        assertThat(gaps.phases().getFirst().mean()).isEmpty();
        assertThat(gaps.phases().getFirst().limits()).isEmpty();
        assertThat(gaps.variation()).isEmpty();
        assertThat(Readings.causes(gaps)).isEqualTo("__");
    }

    @Test
    void aGapHasNoRangeOnEitherSide() {
        Phase phase = Readings.chart("1 3 - 103 101").phases().getFirst();

        assertThat(phase.mean()).hasValue(52);
        assertThat(phase.limits().orElseThrow().upper()).isCloseTo(52 + 2.66 * 2, within(1e-13));
        assertThat(phase.points()).isEqualTo(4);
    }

    @Test
    void aGhostIsAsThoughItHadNotBeen() {
        XmrChart without = Readings.chart("1 3 2 4");
        XmrChart ghosted = Readings.chart("1 3 (99) 2 4");

        assertThat(ghosted.phases().getFirst().limits())
                .isEqualTo(without.phases().getFirst().limits());
        assertThat(ghosted.phases().getFirst().mean())
                .isEqualTo(without.phases().getFirst().mean());
        assertThat(ghosted.points().get(2).verdict()).isEmpty();
        assertThat(Readings.of("(99)").getFirst().counts()).isFalse();
    }

    @Test
    void limitsCanRestOnTheFirstPointsThatCount() {
        String first = "1 2 1 2 1 2 1 2 1 2 1 2";
        Phase fixed = XmrChart.of(Series.of(Readings.of(first + " 9 8 9 8")).fixedOn(12))
                .phases()
                .getFirst();
        Phase withGapAndGhost = XmrChart.of(Series.of(Readings.of("1 (50) 2 1 2 - 1 2 1 2 1 2 1 2 9 8 9 8"))
                        .fixedOn(12))
                .phases()
                .getFirst();

        assertThat(fixed.mean()).hasValue(1.5);
        assertThat(fixed.limits())
                .isEqualTo(Readings.chart(first).phases().getFirst().limits());
        assertThat(withGapAndGhost.mean()).hasValue(1.5);
        assertThat(withGapAndGhost.limits()).isEqualTo(fixed.limits());
        assertThat(withGapAndGhost.points()).isEqualTo(16);
        assertThatThrownBy(() -> Series.of(List.of()).fixedOn(11)).hasMessageContaining("12");
        assertThat(Series.of(List.of()).fixedOn(12).fixed()).isEqualTo(OptionalInt.of(12));
    }

    @Test
    void fewerThanTwelvePointsThatCountHaveTrialLimits() {
        assertThat(Readings.chart("1 2 1 2 1 2 1 2 1 2 1 2").phases().getFirst().trial())
                .isFalse();
        assertThat(Readings.chart("1 2 1 2 1 2 1 2 1 2 1").phases().getFirst().trial())
                .isTrue();
        assertThat(Readings.chart("1 2 1 2 1 2 - 1 2 1 2 1 (2)")
                        .phases()
                        .getFirst()
                        .trial())
                .isTrue();
    }

    private static List<Place> places(String figures) {
        return places(figures, Method.PLOT_THE_DOTS);
    }

    private static List<Place> places(String figures, Method method) {
        // The two last are off by as much in either direction, so that the mean stays.
        return XmrChart.of(Series.of(Readings.of(figures)).by(method)).points().stream()
                .flatMap(point -> point.verdict().map(Verdict::place).stream())
                .toList();
    }
}
