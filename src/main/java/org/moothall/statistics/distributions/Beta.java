package org.moothall.statistics.distributions;

/// The beta distribution: the incomplete beta function and its inverse.
///
/// Source: NIST Digital Library of Mathematical Functions, 8.17.4 (the other tail) and 8.17.22 (continued
/// fraction).
///
/// @param a above 0
/// @param b above 0
public record Beta(double a, double b) {
    public Beta {
        if (!(a > 0 && b > 0) || Double.isInfinite(a + b)) {
            throw new IllegalArgumentException(
                    "A beta distribution's shapes are above 0, not %s and %s".formatted(a, b));
        }
    }

    /// P(X ≤ x).
    public double lower(double x) {
        Shares.within(x);
        return nearStart(x) ? tail(a, b, x, 1 - x) : 1 - tail(b, a, 1 - x, x);
    }

    /// P(X > x), without the loss of one minus the other where it is small.
    public double upper(double x) {
        Shares.within(x);
        return nearStart(x) ? 1 - tail(a, b, x, 1 - x) : tail(b, a, 1 - x, x);
    }

    /// The x below which a share of the distribution lies.
    public double quantile(double share) {
        Shares.within(share);
        if (share == 0 || share == 1) {
            return share;
        }
        return share <= 0.5
                ? Root.between(0, 1, x -> lower(x) - share, this::density)
                : Root.between(0, 1, x -> 1 - share - upper(x), this::density);
    }

    /// The x above which a share of the distribution lies.
    public double upperQuantile(double share) {
        Shares.within(share);
        if (share == 0 || share == 1) {
            return 1 - share;
        }
        return share <= 0.5
                ? Root.between(0, 1, x -> share - upper(x), this::density)
                : Root.between(0, 1, x -> lower(x) - (1 - share), this::density);
    }

    private boolean nearStart(double x) {
        return x <= (a + 1) / (a + b + 2);
    }

    private double density(double x) {
        return weight(a, b, x, 1 - x) / (x * (1 - x));
    }

    /// xᵃ (1−x)ᵇ / B(a, b), by way of the binomial density of a in a + b.
    private static double weight(double a, double b, double x, double rest) {
        double both = a + b;
        double errors = Saddle.stirlingError(both) - Saddle.stirlingError(a) - Saddle.stirlingError(b);
        double distance = Saddle.deviance(a, both * x) + Saddle.deviance(b, both * rest);
        return Math.exp(errors - distance) * Math.sqrt(a * b / (2 * Math.PI * both));
    }

    private static double tail(double a, double b, double x, double rest) {
        if (x == 0) {
            return 0;
        }
        double both = a + b;
        Fraction fraction = Fraction.from(1);
        boolean changing = fraction.take(-both / (a + 1) * x, 1);
        for (double m = 1; changing; m++) {
            double even = m * (b - m) * x / ((a + 2 * m - 1) * (a + 2 * m));
            double odd = -(a + m) * (both + m) * x / ((a + 2 * m) * (a + 2 * m + 1));
            boolean first = fraction.take(even, 1);
            changing = fraction.take(odd, 1) || first;
        }
        return weight(a, b, x, rest) / (a * fraction.value());
    }
}
