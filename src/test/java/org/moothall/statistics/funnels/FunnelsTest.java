package org.moothall.statistics.funnels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.statistics.funnels.AdjustedFunnel.Way;

class FunnelsTest {
    private static final Area EVEN = new Area("Even", 50, 100);

    @ParameterizedTest(name = "at {0}: {1} to 100")
    @CsvSource({"1, 3.204264", "2, 25.885383", "3, 35.933491"})
    void theFirstLimitsOfPublicHealthsExample(double size, double lower) {
        FunnelLimits limits = new NormalFunnel(0.806424478571495).limits(size);

        assertThat(limits.lower2() * 100).isCloseTo(lower, within(1e-6));
        assertThat(limits.upper2()).isOne();
        assertThat(limits.upper3()).isOne();
        assertThat(new NormalFunnel(0.2).limits(1).lower3()).isZero();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource({
        // Limits of 0.5 -/+ 0.098 and 0.1545 at a size of 100.
        "65.46, HIGH_3",
        "65.44, HIGH_2",
        "59.81, HIGH_2",
        "59.79, NONE",
        "50, NONE",
        "40.21, NONE",
        "40.19, LOW_2",
        "34.56, LOW_2",
        "34.54, LOW_3"
    })
    void aPlaceIsMarkedStrictlyBeyondALimit(double numerator, Significance mark) {
        assertThat(new NormalFunnel(0.5).of(new Area("Here", numerator, 100))).isEqualTo(mark);
    }

    @Test
    void aLimitThatIsReachedIsNotPassed() {
        FunnelLimits limits = new FunnelLimits(0.1, 0.2, 0.3, 0.4);

        assertThat(Significance.of(0.3, limits)).isEqualTo(Significance.NONE);
        assertThat(Significance.of(0.4, limits)).isEqualTo(Significance.HIGH_2);
        assertThat(Significance.of(0.2, limits)).isEqualTo(Significance.NONE);
        assertThat(Significance.of(0.1, limits)).isEqualTo(Significance.LOW_2);
        assertThat(Significance.of(0.41, limits).label()).isEqualTo("High (0.001)");
    }

    @Test
    void whereAllHaveItOrNoneNobodyDiffers() {
        for (double baseline : new double[] {0, 1}) {
            Area same = new Area("Same", 10 * baseline, 10);
            assertThat(new NormalFunnel(baseline).of(same)).isEqualTo(Significance.NONE);
            assertThat(new ExactFunnel(baseline).of(same)).isEqualTo(Significance.NONE);
            assertThat(Overdispersion.of(List.of(same, same))).isEqualTo(new Overdispersion(baseline, 0, 0));
        }
    }

    @Test
    void exactLimitsAreKeptBetweenNoneAndAll() {
        ExactFunnel funnel = new ExactFunnel(0.226);

        assertThat(funnel.limit(5, 0.001)).isCloseTo(-0.199280012109218, within(1e-14));
        assertThat(funnel.limit(5, 0.025)).isCloseTo(-0.182000302730455, within(1e-14));
        FunnelLimits limits = funnel.limits(5);
        assertThat(limits.lower3()).isZero();
        assertThat(limits.lower2()).isZero();
        assertThat(limits.upper2()).isCloseTo(0.558600052176425, within(1e-14));
        assertThat(limits.upper3()).isCloseTo(0.791869550139555, within(1e-14));
        assertThatThrownBy(() -> funnel.limits(5.5)).hasMessageContaining("5.5");
        assertThatThrownBy(() -> funnel.limits(0)).hasMessageContaining("above 0");
    }

    @ParameterizedTest(name = "{0} of 20: {1}")
    @CsvSource({
        // Of 20 with a chance of 0.226: 0.025 is reached at 1, 0.975 at 8, 0.999 at 11; 0.001 at 0.
        "0, LOW_2",
        "1, NONE",
        "8, NONE",
        "9, HIGH_2",
        "11, HIGH_2",
        "12, HIGH_3"
    })
    void anExactMarkIsGivenWhereTheTailItselfIsSmall(double numerator, Significance mark) {
        assertThat(new ExactFunnel(0.226).of(new Area("Here", numerator, 20))).isEqualTo(mark);
    }

    @Test
    void aPlaceWhereAllHaveWhatNearlyAllHaveIsNothingSpecial() {
        assertThat(new ExactFunnel(0.999).of(new Area("All", 10, 10))).isEqualTo(Significance.NONE);
        assertThat(new ExactFunnel(0.5).of(new Area("None", 0, 20))).isEqualTo(Significance.LOW_3);
    }

    @Test
    void theBaselineIsSumOverSum() {
        assertThat(Funnel.baseline(List.of(new Area("A", 1, 2), new Area("B", 0, 98))))
                .isEqualTo(0.01);
        assertThatThrownBy(() -> Funnel.baseline(List.of())).hasMessageContaining("without places");
    }

    @Test
    void whatCannotBeComparedIsRefused() {
        assertThatThrownBy(() -> new Area("Nowhere", 1, 0)).hasMessageContaining("Nowhere");
        assertThatThrownBy(() -> new Area("Nowhere", 3, 2)).hasMessageContaining("3.0 of 2.0");
        assertThatThrownBy(() -> new Area("Nowhere", -1, 2)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Area("Nowhere", 1, Double.POSITIVE_INFINITY))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> new NormalFunnel(1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> new NormalFunnel(-0.1)).hasMessageContaining("-0.1");
        assertThatThrownBy(() -> new ExactFunnel(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> new NormalFunnel(0.5).limits(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new AdjustedFunnel(new Overdispersion(0.5, 2, 0), Way.ADDING).limits(-1))
                .hasMessageContaining("above 0");
        assertThatThrownBy(() -> Overdispersion.of(List.of(EVEN), 1.1, 0.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> Overdispersion.of(List.of(EVEN), 0.5, 0.5)).hasMessageContaining("0.5");
        assertThatThrownBy(() -> Overdispersion.of(List.of(EVEN), 0.5, -0.1)).hasMessageContaining("-0.1");
    }

    @Test
    void overdispersionIsTheMeanSquareOfScoresAndTheVarianceThatChanceDoesNotExplain() {
        // z of -2 and 2: phi 4; w = 400 each; tau2 = (2 * 4 - 1) / (800 - 400).
        List<Area> two = List.of(new Area("Low", 40, 100), new Area("High", 60, 100));
        Overdispersion spread = Overdispersion.of(two, 0.5, 0);

        assertThat(spread.phi()).isCloseTo(4, within(1e-13));
        assertThat(spread.tau2()).isCloseTo(7.0 / 400, within(1e-15));
        // The tenth and ninetieth percentile of -2 and 2 are -1.6 and 1.6.
        assertThat(Overdispersion.of(two).phi()).isCloseTo(2.56, within(1e-13));
        assertThat(Overdispersion.of(List.of(EVEN, EVEN))).isEqualTo(new Overdispersion(0.5, 0, 0));
        assertThat(Overdispersion.of(List.of(new Area("One", 60, 100)), 0.5, 0).tau2())
                .isZero();
        assertThat(Overdispersion.of(List.of(), 0.5, 0)).isEqualTo(new Overdispersion(0.5, 0, 0));
    }

    @Test
    void anAdjustedFunnelIsWiderByWhatWasMeasured() {
        Overdispersion spread = new Overdispersion(0.5, 4, 0.0075);
        FunnelLimits plain = new NormalFunnel(0.5).limits(100);

        FunnelLimits multiplied = new AdjustedFunnel(spread, Way.MULTIPLYING).limits(100);
        assertThat(multiplied.upper2() - 0.5).isCloseTo(2 * (plain.upper2() - 0.5), within(1e-15));
        assertThat(multiplied.lower3() - 0.5).isCloseTo(2 * (plain.lower3() - 0.5), within(1e-15));
        // 0.25 / 100 + 0.0075 = 0.01
        FunnelLimits added = new AdjustedFunnel(spread, Way.ADDING).limits(100);
        assertThat(added.upper2()).isCloseTo(0.5 + 0.1959963984540054, within(1e-15));
        assertThat(new AdjustedFunnel(spread, Way.ADDING).baseline()).isEqualTo(0.5);
    }

    @Test
    void aFunnelIsNeverNarrowerThanChance() {
        Overdispersion calm = new Overdispersion(0.5, 0.3, 0);

        for (Way way : Way.values()) {
            assertThat(new AdjustedFunnel(calm, way).limits(100)).isEqualTo(new NormalFunnel(0.5).limits(100));
        }
    }

    @Property(tries = 200)
    void limitsAreOrderedAndCloseInAsPlacesGrow(
            @ForAll @DoubleRange(min = 0.01, max = 0.99) double baseline,
            @ForAll @IntRange(min = 1, max = 50_000) int size) {
        for (Funnel funnel : List.of(
                new NormalFunnel(baseline),
                new ExactFunnel(baseline),
                new AdjustedFunnel(new Overdispersion(baseline, 3, 0.01), Way.ADDING))) {
            FunnelLimits limits = funnel.limits(size);
            assertThat(List.of(0.0, limits.lower3(), limits.lower2(), limits.upper2(), limits.upper3(), 1.0))
                    .isSorted();
            assertThat(limits.lower2()).isLessThanOrEqualTo(baseline);
            assertThat(new NormalFunnel(baseline).limits(size * 4.0).upper3())
                    .isLessThanOrEqualTo(new NormalFunnel(baseline).limits(size).upper3());
        }
    }

    @Property(tries = 50)
    void winsorisingNeverMakesTheSpreadWider(@ForAll @IntRange(min = 2, max = 40) int places) {
        List<Area> areas = IntStream.range(0, places)
                .mapToObj(place -> new Area("Place " + place, 10 + place * 7 % 31, 100))
                .toList();
        double baseline = Funnel.baseline(areas);

        assertThat(Overdispersion.of(areas, baseline, 0.1).phi())
                .isLessThanOrEqualTo(Overdispersion.of(areas, baseline, 0).phi());
    }
}
