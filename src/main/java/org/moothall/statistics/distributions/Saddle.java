package org.moothall.statistics.distributions;

/// The two pieces that Loader's densities are made of. Each is small where the factorials that it stands for are
/// huge, so nothing cancels.
///
/// Source: C. Loader, "Fast and Accurate Computation of Binomial Probabilities" (2000).
final class Saddle {
    /// From here on five terms of Stirling's series are exact to the last digit.
    private static final double SERIES_FROM = 16;

    private static final double[] SERIES = {1.0 / 12, -1.0 / 360, 1.0 / 1260, -1.0 / 1680, 1.0 / 1188};

    private Saddle() {}

    /// What Stirling's formula leaves over: ln Γ(x+1) − (x+½) ln x + x − ½ ln 2π. Below 16 it is reached from
    /// above, step by step: δ(x) = δ(x+1) + (x+½) ln(1+1/x) − 1.
    static double stirlingError(double x) {
        double steps = 0;
        double from = x;
        while (from < SERIES_FROM) {
            steps += (from + 0.5) * Math.log1p(1 / from) - 1;
            from++;
        }
        double square = from * from;
        double series = 0;
        for (int term = SERIES.length - 1; term >= 0; term--) {
            series = series / square + SERIES[term];
        }
        return steps + series / from;
    }

    /// How far a count is from what is expected: x ln(x/m) + m − x. Near the expected value it is summed as a
    /// series in (x−m)/(x+m), for there the plain form cancels.
    static double deviance(double x, double expected) {
        double difference = x - expected;
        if (Math.abs(difference) >= 0.1 * (x + expected)) {
            return x * Math.log(x / expected) - difference;
        }
        double ratio = difference / (x + expected);
        double power = 2 * x * ratio;
        double sum = difference * ratio;
        for (int odd = 3; ; odd += 2) {
            power *= ratio * ratio;
            double next = sum + power / odd;
            if (next == sum) {
                return next;
            }
            sum = next;
        }
    }
}
