package org.moothall.statistics.exact;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.MathContext;
import java.math.RoundingMode;
import org.jspecify.annotations.Nullable;

/// A fraction in lowest terms, its denominator above zero. Small ones, which nearly all are, are kept in two longs.
public final class Fraction implements Comparable<Fraction> {
    public static final Fraction ZERO = new Fraction(0, 1, null);
    public static final Fraction ONE = new Fraction(1, 1, null);

    /// What two can be multiplied and added up without leaving a long.
    private static final long SMALL = 1L << 30;

    /// More digits than a double holds, so that the last rounding is the only one.
    private static final MathContext DIGITS = new MathContext(40, RoundingMode.HALF_EVEN);

    private final long top;
    private final long bottom;
    private final @Nullable Lengthy large;

    private Fraction(long top, long bottom, @Nullable Lengthy large) {
        this.top = top;
        this.bottom = bottom;
        this.large = large;
    }

    /// A whole number.
    public static Fraction of(long whole) {
        return reduced(whole, 1);
    }

    /// One whole number over another.
    public static Fraction of(long numerator, long denominator) {
        return of(BigInteger.valueOf(numerator), BigInteger.valueOf(denominator));
    }

    private static Fraction of(BigInteger numerator, BigInteger denominator) {
        if (denominator.signum() == 0) {
            throw new ArithmeticException("A fraction over zero.");
        }
        BigInteger common = numerator.gcd(denominator);
        BigInteger divisor = denominator.signum() < 0 ? common.negate() : common;
        BigInteger top = numerator.divide(divisor);
        BigInteger bottom = denominator.divide(divisor);
        return top.bitLength() < 31 && bottom.bitLength() < 31
                ? new Fraction(top.longValue(), bottom.longValue(), null)
                : new Fraction(0, 1, new Lengthy(top, bottom));
    }

    /// From a denominator above zero, both far from the ends of a long.
    private static Fraction reduced(long numerator, long denominator) {
        long common = denominator == 1 ? 1 : common(Math.abs(numerator), denominator);
        long top = numerator / common;
        long bottom = denominator / common;
        return -SMALL < top && top < SMALL && bottom < SMALL
                ? new Fraction(top, bottom, null)
                : new Fraction(0, 1, new Lengthy(BigInteger.valueOf(top), BigInteger.valueOf(bottom)));
    }

    private static long common(long one, long other) {
        long a = one;
        long b = other;
        while (a != 0) {
            long rest = b % a;
            b = a;
            a = rest;
        }
        return b;
    }

    public BigInteger numerator() {
        return large == null ? BigInteger.valueOf(top) : large.top();
    }

    public BigInteger denominator() {
        return large == null ? BigInteger.valueOf(bottom) : large.bottom();
    }

    public Fraction plus(Fraction other) {
        if (large == null && other.large == null) {
            return bottom == 1 && other.bottom == 1
                    ? reduced(top + other.top, 1)
                    : reduced(top * other.bottom + other.top * bottom, bottom * other.bottom);
        }
        return of(
                numerator().multiply(other.denominator()).add(other.numerator().multiply(denominator())),
                denominator().multiply(other.denominator()));
    }

    public Fraction minus(Fraction other) {
        return plus(other.negated());
    }

    public Fraction times(Fraction other) {
        if (large == null && other.large == null) {
            return reduced(top * other.top, bottom * other.bottom);
        }
        return of(numerator().multiply(other.numerator()), denominator().multiply(other.denominator()));
    }

    /// @throws ArithmeticException where the other is zero
    public Fraction over(Fraction other) {
        if (large == null && other.large == null && other.top != 0) {
            return other.top > 0
                    ? reduced(top * other.bottom, bottom * other.top)
                    : reduced(-top * other.bottom, -bottom * other.top);
        }
        return of(numerator().multiply(other.denominator()), denominator().multiply(other.numerator()));
    }

    public Fraction negated() {
        return large == null
                ? new Fraction(-top, bottom, null)
                : new Fraction(0, 1, new Lengthy(large.top().negate(), large.bottom()));
    }

    public boolean isZero() {
        return large == null && top == 0;
    }

    /// -1, 0 or 1.
    public int signum() {
        return large == null ? Long.signum(top) : large.top().signum();
    }

    public boolean isWhole() {
        return large == null ? bottom == 1 : large.bottom().equals(BigInteger.ONE);
    }

    /// The greatest whole number that is not above this one.
    public Fraction floor() {
        if (large == null) {
            return of(Math.floorDiv(top, bottom));
        }
        BigInteger[] parts = large.top().divideAndRemainder(large.bottom());
        return of(parts[1].signum() < 0 ? parts[0].subtract(BigInteger.ONE) : parts[0], BigInteger.ONE);
    }

    /// The nearest double.
    public double toDouble() {
        return new BigDecimal(numerator())
                .divide(new BigDecimal(denominator()), DIGITS)
                .doubleValue();
    }

    /// The decimal with so many places, halves going away from zero, as published figures are rounded.
    public BigDecimal rounded(int places) {
        return new BigDecimal(numerator()).divide(new BigDecimal(denominator()), places, RoundingMode.HALF_UP);
    }

    @Override
    public int compareTo(Fraction other) {
        if (large == null && other.large == null) {
            return Long.compare(top * other.bottom, other.top * bottom);
        }
        return numerator()
                .multiply(other.denominator())
                .compareTo(other.numerator().multiply(denominator()));
    }

    @Override
    public boolean equals(@Nullable Object other) {
        if (other instanceof Fraction small && large == null && small.large == null) {
            return top == small.top && bottom == small.bottom;
        }
        return other instanceof Fraction fraction
                && numerator().equals(fraction.numerator())
                && denominator().equals(fraction.denominator());
    }

    @Override
    public int hashCode() {
        return large == null ? Long.hashCode(31 * top + bottom) : large.hashCode();
    }

    @Override
    public String toString() {
        return isWhole() ? numerator().toString() : numerator() + "/" + denominator();
    }

    /// Two numbers too long for a long.
    private record Lengthy(BigInteger top, BigInteger bottom) {}
}
