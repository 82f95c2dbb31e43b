package org.moothall.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.withinPercentage;

import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.DoubleRange;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.statistics.distributions.Beta;
import org.moothall.statistics.distributions.Gamma;

class IntervalsTest {
    private static final double TWELVE_DIGITS = 1e-10;

    @ParameterizedTest(name = "{0} of {1} at {2}: {3} to {4}")
    @CsvSource({
        "65,   100,  0.95,  0.552544432968880, 0.736357517569025",
        "1,    100,  0.95,  0.00176743206414,  0.0544861961787",
        "1045, 5000, 0.95,  0.197955498800133, 0.220491303731890",
        "65,   100,  0.998, 0.495494657407043, 0.778354061408970",
        "0,    100,  0.95,  0,                 0.0369934982070",
        "100,  100,  0.95,  0.9630065017930,   1",
        "27,   30,   0.95,  0.743789174208159, 0.965400111252666"
    })
    void wilsonsIntervalIsThePublishedOne(double count, double size, double level, double lower, double upper) {
        Interval interval = Wilson.of(count, size, level);

        assertThat(interval.lower()).isCloseTo(lower, withinPercentage(1e-7));
        assertThat(interval.upper()).isCloseTo(upper, withinPercentage(1e-7));
    }

    @Test
    void wilsonsIntervalReachesNoneAndAllExactly() {
        assertThat(Wilson.of(0, 7, 0.95).lower()).isEqualTo(0.0);
        assertThat(Wilson.of(7, 7, 0.95).upper()).isEqualTo(1.0);
        assertThat(ClopperPearson.of(0, 7, 0.95).lower()).isEqualTo(0.0);
        assertThat(ClopperPearson.of(7, 7, 0.95).upper()).isEqualTo(1.0);
        assertThat(ClopperPearson.of(0, 7, 0.95).upper())
                .isCloseTo(1 - Math.pow(0.025, 1.0 / 7), withinPercentage(TWELVE_DIGITS));
    }

    @ParameterizedTest(name = "{0} at {1}: {2} to {3}")
    @CsvSource({
        "65,   0.95,  50.1631877104595, 82.8491385459398",
        "1045, 0.95,  982.593201807333, 1110.33121298565",
        "10,   0.998, 2.91631837469569, 24.1937249278805"
    })
    void byarsIntervalIsThePublishedOne(double count, double level, double lower, double upper) {
        Interval interval = Byar.of(count, level);

        assertThat(interval.lower()).isCloseTo(lower, withinPercentage(1e-10));
        assertThat(interval.upper()).isCloseTo(upper, withinPercentage(1e-10));
    }

    @Test
    void byarsLowerLimitIsNeverLessThanNone() {
        assertThat(Byar.of(1, 0.998).lower()).isZero();
        assertThat(Byar.of(1, 0.95).lower()).isCloseTo(0.0130721329015044, withinPercentage(1e-10));
        assertThat(Byar.of(0, 0.95).lower()).isZero();
        assertThat(Byar.of(0, 0.95).upper())
                .isCloseTo(Math.pow(8.0 / 9 + 1.959963984540054 / 3, 3), withinPercentage(1e-10));
    }

    @Test
    void anExactIntervalOfACountIsThePublishedOne() {
        // Garwood's table: 0 gives 0 to 3.689, 5 gives 1.623 to 11.668.
        assertThat(ExactPoisson.of(0, 0.95).lower()).isZero();
        assertThat(ExactPoisson.of(0, 0.95).upper()).isCloseTo(-Math.log(0.025), withinPercentage(TWELVE_DIGITS));
        assertThat(ExactPoisson.of(5, 0.95).lower()).isCloseTo(1.62348639011842, withinPercentage(1e-9));
        assertThat(ExactPoisson.of(5, 0.95).upper()).isCloseTo(11.6683320793227, withinPercentage(1e-9));
    }

    @Test
    void aRateIsExactBelowTenAndByarsFromTen() {
        assertThat(Rate.of(9, 1_000, 10_000, 0.95))
                .isEqualTo(ExactPoisson.of(9, 0.95).times(10));
        assertThat(Rate.of(9.99, 1_000, 10_000, 0.95))
                .isEqualTo(ExactPoisson.of(9.99, 0.95).times(10));
        assertThat(Rate.of(10, 1_000, 10_000, 0.95)).isEqualTo(Byar.of(10, 0.95).times(10));
        assertThatThrownBy(() -> Rate.of(1, 0, 10_000, 0.95)).hasMessageContaining("no rate");
        assertThatThrownBy(() -> Rate.of(1, 10, 0, 0.95)).hasMessageContaining("no rate");
        assertThatThrownBy(() -> Rate.of(1, Double.POSITIVE_INFINITY, 1, 0.95)).hasMessageContaining("no rate");
    }

    @Test
    void whatCannotBeCountedHasNoInterval() {
        assertThatThrownBy(() -> Wilson.of(2, 1, 0.95)).hasMessageContaining("2.0 of 1.0");
        assertThatThrownBy(() -> Wilson.of(0, 0, 0.95)).hasMessageContaining("0.0 of 0.0");
        assertThatThrownBy(() -> Wilson.of(-1, 3, 0.95)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Wilson.of(Double.NaN, 3, 0.95)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> ClopperPearson.of(1, Double.POSITIVE_INFINITY, 0.95))
                .hasMessageContaining("Infinity");
        assertThatThrownBy(() -> Byar.of(-1, 0.95)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Byar.of(Double.POSITIVE_INFINITY, 0.95)).hasMessageContaining("Infinity");
        assertThatThrownBy(() -> ExactPoisson.of(-1, 0.95)).hasMessageContaining("-1");
        assertThatThrownBy(() -> Wilson.of(1, 3, 1)).hasMessageContaining("level");
        assertThatThrownBy(() -> Byar.of(1, 0)).hasMessageContaining("level");
        assertThatThrownBy(() -> new Interval(2, 1)).hasMessageContaining("2.0 to 1.0");
        assertThatThrownBy(() -> new Interval(Double.NaN, 1)).hasMessageContaining("NaN");
    }

    @Test
    void theLimitsBelongToAnInterval() {
        Interval interval = new Interval(0.1, 0.2);

        assertThat(interval.contains(0.1)).isTrue();
        assertThat(interval.contains(0.2)).isTrue();
        assertThat(interval.contains(0.09)).isFalse();
        assertThat(interval.contains(0.21)).isFalse();
        assertThat(new Interval(0.25, 0.5).times(100)).isEqualTo(new Interval(25, 50));
    }

    @Property(tries = 300)
    void intervalsHoldTheirFigureAndTheExactOneMeetsItsTails(
            @ForAll @IntRange(min = 1, max = 5_000) int size,
            @ForAll @DoubleRange(min = 0, max = 1) double part,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        double count = Math.floor(part * size);
        Interval exact = ClopperPearson.of(count, size, level);
        Interval wilson = Wilson.of(count, size, level);
        double tail = (1 - level) / 2;

        assertThat(exact.contains(count / size)).isTrue();
        assertThat(wilson.lower()).isLessThanOrEqualTo(count / size + 1e-15);
        assertThat(wilson.upper()).isGreaterThanOrEqualTo(count / size - 1e-15);
        if (count > 0) {
            assertThat(new Beta(count, size - count + 1).lower(exact.lower())).isCloseTo(tail, withinPercentage(1e-8));
        }
        if (count < size) {
            assertThat(new Beta(count + 1, size - count).upper(exact.upper())).isCloseTo(tail, withinPercentage(1e-8));
        }
    }

    @Property(tries = 300)
    void theExactIntervalOfACountMeetsItsTails(
            @ForAll @IntRange(min = 1, max = 100_000) int count,
            @ForAll @DoubleRange(min = 0.5, max = 0.99) double level) {
        Interval exact = ExactPoisson.of(count, level);
        double tail = (1 - level) / 2;

        assertThat(new Gamma(count).lower(exact.lower())).isCloseTo(tail, withinPercentage(1e-7));
        assertThat(new Gamma(count + 1.0).upper(exact.upper())).isCloseTo(tail, withinPercentage(1e-7));
        assertThat(exact.contains(count)).isTrue();
    }
}
