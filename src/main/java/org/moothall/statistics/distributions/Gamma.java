package org.moothall.statistics.distributions;

/// The gamma distribution with scale 1: the incomplete gamma function and its inverse. Half of chi-square's with
/// twice the shape as its degrees of freedom.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.7.1 (series) and 8.9.2 (continued fraction).
///
/// @param shape above 0
public record Gamma(double shape) {
    public Gamma {
        if (!(shape > 0) || Double.isInfinite(shape)) {
            throw new IllegalArgumentException("A gamma distribution's shape is above 0, not " + shape);
        }
    }

    /// P(X ≤ x).
    public double lower(double x) {
        if (x <= 0) {
            return 0;
        }
        return x < shape + 1 ? weight(x) * series(x) : 1 - weight(x) / fraction(x);
    }

    /// P(X > x), without the loss of one minus the other where it is small.
    public double upper(double x) {
        if (x <= 0) {
            return 1;
        }
        return x < shape + 1 ? 1 - weight(x) * series(x) : weight(x) / fraction(x);
    }

    /// The x below which a share of the distribution lies.
    public double quantile(double share) {
        Shares.within(share);
        return share <= 0.5 ? atLower(share) : atUpper(1 - share);
    }

    /// The x above which a share of the distribution lies; exact also where the share is tiny.
    public double upperQuantile(double share) {
        Shares.within(share);
        return share < 0.5 ? atUpper(share) : atLower(1 - share);
    }

    private double atLower(double share) {
        if (share == 0) {
            return 0;
        }
        return Root.between(0, beyond(share), x -> lower(x) - share, this::density);
    }

    private double atUpper(double share) {
        if (share == 0) {
            return Double.POSITIVE_INFINITY;
        }
        return Root.between(0, beyond(1 - share), x -> share - upper(x), this::density);
    }

    private double beyond(double share) {
        double high = shape + 1;
        while (lower(high) <= share && upper(high) > 0) {
            high *= 2;
        }
        return high;
    }

    private double density(double x) {
        return weight(x) / x;
    }

    /// xᵃ e⁻ˣ / Γ(a).
    private double weight(double x) {
        return shape
                * Math.exp(-Saddle.stirlingError(shape) - Saddle.deviance(shape, x))
                / Math.sqrt(2 * Math.PI * shape);
    }

    private double series(double x) {
        double term = 1 / shape;
        double sum = term;
        for (double above = shape + 1; term > sum * 1e-17; above++) {
            term *= x / above;
            sum += term;
        }
        return sum;
    }

    private double fraction(double x) {
        double denominator = x + 1 - shape;
        Fraction fraction = Fraction.from(denominator);
        double step = 1;
        while (fraction.take(step * (shape - step), denominator + 2 * step)) {
            step++;
        }
        return fraction.value();
    }
}
