package org.moothall.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import org.assertj.core.data.Offset;
import org.moothall.statistics.control.ChartPoint.Verdict;

/// What is true of every chart, whatever the figures.
class ChartProperties {
    /// Small tenths, so that ties, points on the mean and flat stretches are common.
    @Provide
    Arbitrary<List<BigDecimal>> figures() {
        return Arbitraries.integers()
                .between(-30, 30)
                .map(tenths -> BigDecimal.valueOf(tenths, 1))
                .list()
                .ofMinSize(1)
                .ofMaxSize(40);
    }

    @Property
    void turnedUpsideDownEverySignalIsItsOpposite(@ForAll("figures") List<BigDecimal> figures) {
        List<BigDecimal> turned = figures.stream().map(BigDecimal::negate).toList();

        assertThat(heights(chart(turned)))
                .isEqualTo(
                        heights(chart(figures)).stream().map(height -> -height).toList());
    }

    @Property
    void anotherUnitAndAnotherNoughtChangeNoLabel(@ForAll("figures") List<BigDecimal> figures) {
        List<BigDecimal> other = figures.stream()
                .map(figure -> figure.multiply(new BigDecimal("1.8")).add(BigDecimal.valueOf(32)))
                .toList();

        assertThat(Readings.causes(chart(other))).isEqualTo(Readings.causes(chart(figures)));
    }

    @Property
    void limitsLieAsFarBelowTheMeanAsAbove(@ForAll("figures") List<BigDecimal> figures) {
        Phase phase = chart(figures).phases().getFirst();

        phase.limits().ifPresent(limits -> {
            double mean = phase.mean().orElseThrow();
            assertThat(limits.upper() - mean).isCloseTo(mean - limits.lower(), closely());
            assertThat(limits.nearUpper() - mean).isCloseTo((limits.upper() - mean) * 2 / 3, closely());
            assertThat(limits.nearLower()).isBetween(limits.lower(), mean);
        });
        assertThat(phase.limits().isPresent()).isEqualTo(figures.size() > 1);
    }

    @Property
    void screeningNeverWidens(@ForAll("figures") List<BigDecimal> figures) {
        Series series = series(figures);
        List<Phase> unscreened =
                XmrChart.of(series.by(Method.PLOT_THE_DOTS.unscreened())).phases();

        XmrChart.of(series)
                .phases()
                .getFirst()
                .limits()
                .ifPresent(limits -> assertThat(limits.upper())
                        .isLessThanOrEqualTo(
                                unscreened.getFirst().limits().orElseThrow().upper()));
    }

    @Property
    void aSeriesJudgedInTwoPhasesIsJudgedAsTwoSeries(
            @ForAll("figures") List<BigDecimal> first, @ForAll("figures") List<BigDecimal> second) {
        List<BigDecimal> both = new ArrayList<>(first);
        both.addAll(second);
        XmrChart stepped = XmrChart.of(series(both).rebased(List.of(Readings.step(first.size() + 1))));

        assertThat(Readings.causes(stepped)).isEqualTo(Readings.causes(chart(first)) + Readings.causes(chart(second)));
    }

    @Property
    void ghostsChangeNothingForTheOthers(@ForAll("figures") List<BigDecimal> figures, @ForAll int seed) {
        List<Reading> haunted = new ArrayList<>();
        Random random = new Random(seed);
        for (BigDecimal figure : figures) {
            if (random.nextInt(4) == 0) {
                haunted.add(Reading.of(Readings.month(haunted.size() + 1), BigDecimal.valueOf(99))
                        .ghost());
            }
            haunted.add(Reading.of(Readings.month(haunted.size() + 1), figure));
        }

        assertThat(Readings.causes(XmrChart.of(Series.of(haunted))).replace("_", ""))
                .isEqualTo(Readings.causes(chart(figures)));
    }

    @Property
    void aPointThatIsSpecialIsHighOrLowAndAnotherIsNeither(@ForAll("figures") List<BigDecimal> figures) {
        for (ChartPoint point : chart(figures).points()) {
            Verdict verdict = point.verdict().orElseThrow();
            assertThat(verdict.type() == PointType.COMMON_CAUSE).isEqualTo(verdict.cause() == SpecialCause.NONE);
        }
        List<BigDecimal> flat = Collections.nCopies(figures.size(), figures.getFirst());
        assertThat(Readings.causes(chart(flat))).matches("\\.+");
    }

    private static Offset<Double> closely() {
        return within(1e-12);
    }

    private static Series series(List<BigDecimal> figures) {
        List<Reading> readings = new ArrayList<>();
        figures.forEach(figure -> readings.add(Reading.of(Readings.month(readings.size() + 1), figure)));
        return Series.of(readings);
    }

    private static XmrChart chart(List<BigDecimal> figures) {
        return XmrChart.of(series(figures));
    }

    private static List<Integer> heights(XmrChart chart) {
        return chart.points().stream()
                .map(point -> point.verdict().orElseThrow().cause().height())
                .toList();
    }
}
