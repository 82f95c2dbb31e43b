package org.moothall.statistics.intervals;

/// The interval for a rate, that is a count over a population: exact below ten, Byar's from ten.
///
/// Source: PHEindicatormethods, `phe_rate`.
public final class Rate {
    private static final double FEW = 10;

    private Rate() {}

    /// The interval for a count in a population, per so many of it (10,000 for most rates of children).
    public static Interval of(double count, double population, double per, double level) {
        if (!(population > 0 && per > 0) || Double.isInfinite(population)) {
            throw new IllegalArgumentException("There is no rate per %s of %s".formatted(per, population));
        }
        Interval counted = count < FEW ? ExactPoisson.of(count, level) : Byar.of(count, level);
        return counted.times(per / population);
    }
}
