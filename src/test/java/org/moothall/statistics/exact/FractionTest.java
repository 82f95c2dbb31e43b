package org.moothall.statistics.exact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import org.junit.jupiter.api.Test;

class FractionTest {
    private static final long FAR = 2_000_000_000_000L;

    @Test
    void aFractionIsInLowestTermsWithItsSignAbove() {
        assertThat(Fraction.of(6, -4)).hasToString("-3/2").isEqualTo(Fraction.of(-3, 2));
        assertThat(Fraction.of(0, -7)).isEqualTo(Fraction.ZERO).hasToString("0");
        assertThat(Fraction.of(8, 4)).isEqualTo(Fraction.of(2)).hasSameHashCodeAs(Fraction.of(2));
        assertThat(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(1, 4)).isNotEqualTo("1/3");
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.ONE.over(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void nothingIsLostBeyondALong() {
        Fraction huge = Fraction.of(Long.MAX_VALUE).times(Fraction.of(Long.MAX_VALUE));

        assertThat(huge.numerator())
                .isEqualTo(BigInteger.valueOf(Long.MAX_VALUE).pow(2));
        assertThat(huge.over(huge)).isEqualTo(Fraction.ONE);
        assertThat(huge.minus(huge)).isEqualTo(Fraction.ZERO);
        assertThat(huge.negated().signum()).isEqualTo(-1);
        assertThat(huge).hasToString(huge.numerator().toString()).isGreaterThan(Fraction.ONE);
        assertThat(huge.isWhole()).isTrue();
        assertThat(huge.plus(Fraction.of(1, 3)).isWhole()).isFalse();
        assertThat(huge.plus(Fraction.of(1, 3)).floor()).isEqualTo(huge);
        assertThat(huge.negated().plus(Fraction.of(1, 3)).floor()).isEqualTo(huge.negated());
        assertThat(huge.isZero()).isFalse();
        assertThat(huge.plus(Fraction.ONE)).isNotEqualTo(huge);
        assertThat(huge.times(Fraction.of(2)).over(huge)).isEqualTo(Fraction.of(2));
        assertThat(Fraction.of(1L << 30))
                .isEqualTo(Fraction.of((1L << 31) * 3, 6))
                .hasSameHashCodeAs(Fraction.of((1L << 31) * 3, 6));
    }

    @Test
    void theFloorIsBelowAlsoBelowNought() {
        assertThat(Fraction.of(7, 2).floor()).isEqualTo(Fraction.of(3));
        assertThat(Fraction.of(-7, 2).floor()).isEqualTo(Fraction.of(-4));
        assertThat(Fraction.of(-4).floor()).isEqualTo(Fraction.of(-4));
    }

    @Test
    void aHalfIsRoundedAwayFromNought() {
        assertThat(Fraction.of(1, 8).rounded(2)).hasToString("0.13");
        assertThat(Fraction.of(-1, 8).rounded(2)).hasToString("-0.13");
        assertThat(Fraction.of(1, 3).toDouble()).isEqualTo(1.0 / 3);
    }

    @Property(tries = 500)
    void theFourKindsOfReckoningAgreeWithLongNumbers(
            @ForAll @LongRange(min = -FAR, max = FAR) long a,
            @ForAll @LongRange(min = 1, max = 3_000_000_000L) long b,
            @ForAll @LongRange(min = -70_000, max = 70_000) long c,
            @ForAll @LongRange(min = 1, max = 70_000) long d) {
        Fraction one = Fraction.of(a, b);
        Fraction other = Fraction.of(c, d);

        assertThat(one.plus(other).minus(other)).isEqualTo(one).hasSameHashCodeAs(one);
        assertThat(one.plus(other)).isEqualTo(other.plus(one));
        assertThat(one.times(other)).isEqualTo(cross(a, c, b, d));
        assertThat(one.compareTo(other)).isEqualTo(big(a, d).compareTo(big(c, b)));
        assertThat(one.signum()).isEqualTo(Long.signum(a));
        if (c != 0) {
            assertThat(one.over(other).times(other)).isEqualTo(one);
            assertThat(one.over(other).denominator().signum()).isPositive();
        }
        assertThat(one.minus(one.floor())).isGreaterThanOrEqualTo(Fraction.ZERO).isLessThan(Fraction.ONE);
        assertThat(one.floor().isWhole()).isTrue();
    }

    private static Fraction cross(long a, long c, long b, long d) {
        Fraction ten = Fraction.of(0);
        return ten.plus(Fraction.of(a))
                .over(Fraction.of(b))
                .over(Fraction.of(d))
                .times(Fraction.of(c));
    }

    private static BigInteger big(long one, long other) {
        return BigInteger.valueOf(one).multiply(BigInteger.valueOf(other));
    }
}
