package org.moothall.statistics.distributions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DistributionsTest {
    /// Twelve significant digits.
    private static final double PERCENT = 1e-10;

    @ParameterizedTest(name = "z of {0} is {1}")
    @CsvSource({
        "0.975,  1.959963984540054",
        "0.999,  3.090232306167813",
        "0.5,    0",
        "0.025, -1.959963984540054",
        "0.001, -3.090232306167813",
        "0.75,   0.6744897501960817",
        "0.9999999, 5.199337582290661",
        "1e-10, -6.361340902404056",
        "0.50001, 0.00002506628274894"
    })
    void theNormalQuantileHasAllItsDigits(double share, double z) {
        assertThat(Normal.quantile(share)).isCloseTo(z, within(Math.max(1e-15, Math.abs(z) * 1e-9 / 1e4)));
        assertThat(Normal.above(share)).isCloseTo(-z, within(Math.max(1e-15, Math.abs(z) * 1e-9 / 1e4)));
    }

    @Test
    void theNormalDistributionHasNoEnds() {
        assertThat(Normal.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(Normal.quantile(0)).isEqualTo(Double.NEGATIVE_INFINITY);
        assertThatThrownBy(() -> Normal.quantile(1.1)).hasMessageContaining("1.1");
        assertThatThrownBy(() -> Normal.above(Double.NaN)).hasMessageContaining("NaN");
        assertThatThrownBy(() -> Normal.quantile(-0.1)).hasMessageContaining("-0.1");
    }

    @ParameterizedTest(name = "gamma {0} at {1}: {2}")
    @CsvSource({
        // P(1, x) = 1 - e^-x; P(2, x) = 1 - (1 + x) e^-x; P(1/2, z*z/2) = the normal distribution between -z and z.
        "1,   1,    0.6321205588285577",
        "1,   0.01, 0.009950166250831947",
        "2,   3,    0.8008517265285442",
        "2,   0.1,  0.004678840160444469",
        "0.5, 1.920729410347062, 0.95",
        "3,   2,    0.3233235838169366",
        "10,  10,   0.5420702855281473",
        "10,  11,   0.6594893575343389",
        "10,  30,   0.9999928782491371"
    })
    void theGammaDistributionAgreesWithItsClosedForms(double shape, double x, double share) {
        Gamma gamma = new Gamma(shape);

        assertThat(gamma.lower(x)).isCloseTo(share, withinPercentage(PERCENT));
        assertThat(gamma.upper(x)).isCloseTo(1 - share, within(1e-13));
        assertThat(gamma.quantile(share)).isCloseTo(x, withinPercentage(1e-8));
        assertThat(gamma.upperQuantile(1 - share)).isCloseTo(x, withinPercentage(1e-8));
    }

    @Test
    void theGammaDistributionsUpperTailKeepsItsDigits() {
        assertThat(new Gamma(1).upper(50)).isCloseTo(Math.exp(-50), withinPercentage(PERCENT));
        assertThat(new Gamma(1).lower(1e-12)).isCloseTo(1e-12, withinPercentage(PERCENT));
        assertThat(new Gamma(1).upperQuantile(Math.exp(-50))).isCloseTo(50, withinPercentage(PERCENT));
        assertThat(new Gamma(1).quantile(1e-12)).isCloseTo(1e-12, withinPercentage(PERCENT));
    }

    @Test
    void theGammaDistributionBeginsAtNoughtAndHasNoEnd() {
        Gamma gamma = new Gamma(2);

        assertThat(gamma.lower(0)).isZero();
        assertThat(gamma.lower(-1)).isZero();
        assertThat(gamma.upper(0)).isOne();
        assertThat(gamma.upper(-1)).isOne();
        assertThat(gamma.quantile(0)).isZero();
        assertThat(gamma.upperQuantile(1)).isZero();
        assertThat(gamma.quantile(1)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThat(gamma.upperQuantile(0)).isEqualTo(Double.POSITIVE_INFINITY);
        assertThatThrownBy(() -> new Gamma(0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Gamma(Double.POSITIVE_INFINITY)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Gamma(Double.NaN)).hasMessageContaining("above 0");
    }

    @ParameterizedTest(name = "beta {0}, {1} at {2}: {3}")
    @CsvSource({
        // I(x; a, 1) = x^a; I(x; 1, b) = 1 - (1-x)^b; I(1/2; a, a) = 1/2; the arcsine law; sums of the binomial.
        "3,   1,   0.4,  0.064",
        "1,   4,   0.1,  0.3439",
        "1,   4,   0.9,  0.9999",
        "7,   7,   0.5,  0.5",
        "0.5, 0.5, 0.25, 0.3333333333333333",
        "2,   3,   0.4,  0.5248",
        "2,   3,   0.05, 0.01401875",
        "20,  1,   0.9,  0.12157665459056929"
    })
    void theBetaDistributionAgreesWithItsClosedForms(double a, double b, double x, double share) {
        Beta beta = new Beta(a, b);

        assertThat(beta.lower(x)).isCloseTo(share, withinPercentage(PERCENT));
        assertThat(beta.upper(x)).isCloseTo(1 - share, within(1e-14));
        assertThat(new Beta(b, a).upper(1 - x)).isCloseTo(share, withinPercentage(1e-9));
        assertThat(beta.quantile(share)).isCloseTo(x, withinPercentage(1e-9));
        assertThat(beta.upperQuantile(1 - share)).isCloseTo(x, withinPercentage(1e-9));
    }

    @Test
    void theBetaDistributionsTailsKeepTheirDigits() {
        assertThat(new Beta(3, 1).lower(1e-5)).isCloseTo(1e-15, withinPercentage(PERCENT));
        assertThat(new Beta(1, 3).upper(1 - 1e-5)).isCloseTo(1e-15, withinPercentage(1e-7));
        assertThat(new Beta(3, 1).quantile(1e-15)).isCloseTo(1e-5, withinPercentage(PERCENT));
        assertThat(new Beta(1, 1_000_000).upperQuantile(0.025))
                .isCloseTo(-Math.expm1(Math.log(0.025) / 1_000_000), withinPercentage(1e-9));
    }

    @Test
    void theBetaDistributionLiesBetweenNoughtAndOne() {
        Beta beta = new Beta(2, 3);

        assertThat(beta.lower(0)).isZero();
        assertThat(beta.lower(1)).isOne();
        assertThat(beta.upper(0)).isOne();
        assertThat(beta.upper(1)).isZero();
        assertThat(beta.quantile(0)).isZero();
        assertThat(beta.quantile(1)).isOne();
        assertThat(beta.upperQuantile(0)).isOne();
        assertThat(beta.upperQuantile(1)).isZero();
        assertThatThrownBy(() -> beta.lower(1.01)).hasMessageContaining("1.01");
        assertThatThrownBy(() -> beta.quantile(-0.01)).hasMessageContaining("-0.01");
        assertThatThrownBy(() -> new Beta(0, 1)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Beta(1, 0)).hasMessageContaining("above 0");
        assertThatThrownBy(() -> new Beta(1, Double.POSITIVE_INFINITY)).hasMessageContaining("above 0");
    }

    @Test
    void theBinomialDistributionIsExactAgainstWholeNumbers() {
        // C(200, k) 3^k 7^(200-k) / 10^200, without rounding.
        for (int k = 0; k <= 200; k++) {
            assertThat(new Binomial(200, 0.3).probability(k))
                    .as("%s of 200", k)
                    .isCloseTo(exact(200, k, 3).doubleValue(), withinPercentage(1e-11));
        }
        BigDecimal sum = BigDecimal.ZERO;
        for (int k = 0; k <= 60; k++) {
            sum = sum.add(exact(200, k, 3));
            assertThat(new Binomial(200, 0.3).cumulative(k)).isCloseTo(sum.doubleValue(), withinPercentage(1e-11));
        }
    }

    private static BigDecimal exact(int n, int k, int tenths) {
        BigInteger ways = BigInteger.ONE;
        for (int i = 0; i < k; i++) {
            ways = ways.multiply(BigInteger.valueOf(n - i)).divide(BigInteger.valueOf(i + 1L));
        }
        return new BigDecimal(ways.multiply(BigInteger.valueOf(tenths).pow(k))
                        .multiply(BigInteger.valueOf(10 - tenths).pow(n - k)))
                .divide(BigDecimal.TEN.pow(n), MathContext.DECIMAL128);
    }

    @Test
    void theBinomialDistributionHasItsEnds() {
        Binomial half = new Binomial(4, 0.5);

        assertThat(half.probability(-1)).isZero();
        assertThat(half.probability(5)).isZero();
        assertThat(half.cumulative(-1)).isZero();
        assertThat(half.cumulative(4)).isOne();
        assertThat(half.cumulative(9)).isOne();
        assertThat(half.probability(0)).isEqualTo(0.0625);
        assertThat(half.probability(4)).isEqualTo(0.0625);
        assertThat(new Binomial(4, 0).probability(0)).isOne();
        assertThat(new Binomial(4, 0).probability(4)).isZero();
        assertThat(new Binomial(4, 1).probability(4)).isOne();
        assertThat(new Binomial(4, 1).probability(0)).isZero();
        assertThat(new Binomial(4, 0).cumulative(0)).isOne();
        assertThat(new Binomial(4, 1).cumulative(3)).isZero();
        assertThat(new Binomial(0, 0.3).probability(0)).isOne();
        assertThatThrownBy(() -> new Binomial(-1, 0.5)).hasMessageContaining("-1");
        assertThatThrownBy(() -> new Binomial(1, 1.5)).hasMessageContaining("1.5");
    }

    @ParameterizedTest(name = "{2} of {0} at {1}: {3}")
    @CsvSource({
        "4, 0.5, 0.0625,  0",
        "4, 0.5, 0.0626,  1",
        "4, 0.5, 0.3125,  1",
        "4, 0.5, 0.6875,  2",
        "4, 0.5, 0,       0",
        "4, 0.5, 1,       4",
        "1, 0.975, 0.025, 0",
        "0, 0.5, 0.5,     0",
        "4, 0,   0.5,     0",
        "4, 1,   0.5,     4"
    })
    void theBinomialQuantileIsTheFirstCountThatReachesAShare(long size, double p, double share, long count) {
        assertThat(new Binomial(size, p).quantile(share)).isEqualTo(count);
    }

    @Test
    void aPercentileLiesBetweenTwoFiguresInProportion() {
        List<Double> figures = List.of(40.0, 10.0, 20.0, 30.0);

        assertThat(Percentiles.of(figures, 0)).isEqualTo(10);
        assertThat(Percentiles.of(figures, 1)).isEqualTo(40);
        assertThat(Percentiles.of(figures, 0.25)).isEqualTo(17.5);
        assertThat(Percentiles.of(figures, 0.5)).isEqualTo(25);
        assertThat(Percentiles.of(List.of(7.0), 0.9)).isEqualTo(7);
        assertThatThrownBy(() -> Percentiles.of(List.of(), 0.5)).hasMessageContaining("no percentile");
        assertThatThrownBy(() -> Percentiles.of(figures, 2)).hasMessageContaining("2");
    }

    @ParameterizedTest(name = "what Stirling leaves over at {0}")
    @CsvSource({
        // ln(n!) - (n + 1/2) ln n + n - ln(2 pi)/2
        "1,   0.08106146679532726",
        "2,   0.04134069595540929",
        "0.5, 0.15342640972002736",
        "15,  0.005554733551962801",
        "16,  0.005207655919609640",
        "100, 0.0008333305556349147"
    })
    void whatStirlingsFormulaLeavesOver(double x, double error) {
        assertThat(Saddle.stirlingError(x)).isCloseTo(error, within(5e-16));
    }

    @Test
    void aDevianceIsTheSameByBothItsForms() {
        assertThat(Saddle.deviance(5, 5)).isZero();
        assertThat(Saddle.deviance(10, 5)).isCloseTo(10 * Math.log(2) - 5, withinPercentage(PERCENT));
        assertThat(Saddle.deviance(11, 10)).isCloseTo(11 * Math.log(1.1) - 1, withinPercentage(1e-9));
        assertThat(Saddle.deviance(1e6 + 1, 1e6)).isCloseTo(4.999998333334167e-7, withinPercentage(1e-9));
        assertThat(Saddle.deviance(9, 11)).isCloseTo(9 * Math.log(9.0 / 11) + 2, withinPercentage(1e-9));
    }
}
