package org.moothall.statistics.intervals;

/// Byar's approximation for a count.
///
/// Lower: x (1 − 1/(9x) − z/(3√x))³. Upper: (x+1) (1 − 1/(9(x+1)) + z/(3√(x+1)))³. The lower formula turns
/// negative for very few (1 at 99.8 %: −0.0028) and has no value at 0; a count is never less than none, so the
/// limit is then 0.
///
/// Source: Breslow and Day, "Statistical Methods in Cancer Research", volume II (1987); PHEindicatormethods.
public final class Byar {
    private Byar() {}

    /// The interval for a count.
    public static Interval of(double count, double level) {
        Confidence.count(count);
        double z = Confidence.z(level);
        double lower = count == 0 ? 0 : cubed(count, -z);
        return new Interval(Math.max(0, lower), cubed(count + 1, z));
    }

    private static double cubed(double count, double z) {
        double root = 1 - 1 / (9 * count) + z / (3 * Math.sqrt(count));
        return count * root * root * root;
    }
}
