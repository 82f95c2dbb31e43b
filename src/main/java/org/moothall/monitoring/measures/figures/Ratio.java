package org.moothall.monitoring.measures.figures;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;

/// An exact fraction in lowest terms; the lower number is positive. Whether a target is met is decided on it,
/// never on what is shown.
public record Ratio(BigInteger upper, BigInteger lower) implements Comparable<Ratio> {
    /// Nothing.
    public static final Ratio ZERO = of(BigDecimal.ZERO);

    /// Brought to lowest terms.
    ///
    /// @throws ArithmeticException where the lower number is zero
    public Ratio {
        if (lower.signum() == 0) {
            throw new ArithmeticException("a fraction of nothing");
        }
        BigInteger common = upper.gcd(lower).max(BigInteger.ONE);
        BigInteger sign = BigInteger.valueOf(lower.signum());
        upper = upper.divide(common).multiply(sign);
        lower = lower.divide(common).multiply(sign);
    }

    /// A number as it is written.
    public static Ratio of(BigDecimal number) {
        return number.scale() <= 0
                ? new Ratio(number.toBigIntegerExact(), BigInteger.ONE)
                : new Ratio(number.unscaledValue(), BigInteger.TEN.pow(number.scale()));
    }

    /// A whole number.
    public static Ratio of(long number) {
        return new Ratio(BigInteger.valueOf(number), BigInteger.ONE);
    }

    /// The sum.
    public Ratio plus(Ratio other) {
        return new Ratio(upper.multiply(other.lower).add(other.upper.multiply(lower)), lower.multiply(other.lower));
    }

    /// The difference.
    public Ratio minus(Ratio other) {
        return plus(new Ratio(other.upper.negate(), other.lower));
    }

    /// The product.
    public Ratio times(Ratio other) {
        return new Ratio(upper.multiply(other.upper), lower.multiply(other.lower));
    }

    /// The quotient.
    ///
    /// @throws ArithmeticException where the other is zero
    public Ratio over(Ratio other) {
        return new Ratio(upper.multiply(other.lower), lower.multiply(other.upper));
    }

    /// Without its sign.
    public Ratio size() {
        return new Ratio(upper.abs(), lower);
    }

    /// -1, 0 or 1.
    public int sign() {
        return upper.signum();
    }

    /// For display: rounded half up, away from nothing, to so many places.
    public BigDecimal rounded(int places) {
        return new BigDecimal(upper).divide(new BigDecimal(lower), places, RoundingMode.HALF_UP);
    }

    /// For drawing and for statistics, where the last digit does not decide.
    public double nearly() {
        return new BigDecimal(upper)
                .divide(new BigDecimal(lower), java.math.MathContext.DECIMAL64)
                .doubleValue();
    }

    @Override
    public int compareTo(Ratio other) {
        return upper.multiply(other.lower).compareTo(other.upper.multiply(lower));
    }
}
