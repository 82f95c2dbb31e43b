package org.moothall.statistics.distributions;

/// How many of n have something that each has with probability p.
///
/// @param size how many there are, 0 or more
/// @param p    each one's probability, 0 to 1
public record Binomial(long size, double p) {
    /// As in R: a sum that misses a share by its rounding only has reached it.
    private static final double ROUNDING = 1 - 64 * Math.ulp(1.0);

    public Binomial {
        if (size < 0) {
            throw new IllegalArgumentException("A binomial distribution has 0 or more of something, not " + size);
        }
        Shares.within(p);
    }

    /// P(X = count), after Loader.
    public double probability(long count) {
        if (count < 0 || count > size) {
            return 0;
        }
        if (p == 0 || p == 1) {
            return count == (p == 0 ? 0 : size) ? 1 : 0;
        }
        if (count == 0) {
            return Math.exp(size * Math.log1p(-p));
        }
        return count == size ? Math.pow(p, size) : inside(count, size - count);
    }

    /// P(X ≤ count).
    public double cumulative(long count) {
        if (count < 0) {
            return 0;
        }
        return count >= size ? 1 : new Beta(count + 1.0, (double) size - count).upper(p);
    }

    /// The smallest count that a share of the distribution does not exceed: F(count) ≥ share.
    public long quantile(double share) {
        Shares.within(share);
        double reached = share * ROUNDING;
        long below = -1;
        long enough = size;
        while (enough - below > 1) {
            long middle = below + (enough - below) / 2;
            if (cumulative(middle) >= reached) {
                enough = middle;
            } else {
                below = middle;
            }
        }
        return enough;
    }

    private double inside(double count, double others) {
        double errors = Saddle.stirlingError(size) - Saddle.stirlingError(count) - Saddle.stirlingError(others);
        double distance = Saddle.deviance(count, size * p) + Saddle.deviance(others, size * (1 - p));
        return Math.exp(errors - distance) * Math.sqrt(size / (2 * Math.PI * count * others));
    }
}
