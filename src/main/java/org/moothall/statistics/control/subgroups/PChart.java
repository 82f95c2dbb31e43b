package org.moothall.statistics.control.subgroups;

import java.util.List;

/// The p chart: shares of samples that may differ in size. Centre p̄ = Σ counts / Σ sizes; limits p̄ ∓ 3 √(p̄(1 −
/// p̄)/n), kept between 0 and 1.
///
/// Source: Montgomery, "Introduction to Statistical Quality Control", 7.8; qicharts2.
public final class PChart {
    private PChart() {}

    /// The chart of some samples, in order; at least one is not excluded.
    public static SubgroupChart of(List<Sample> samples) {
        long counts = 0;
        long sizes = 0;
        for (Sample sample : samples) {
            counts += sample.excluded() ? 0 : sample.count();
            sizes += sample.excluded() ? 0 : sample.size();
        }
        if (sizes == 0) {
            throw new IllegalArgumentException("A p chart needs a sample that is not excluded");
        }
        Sample all = Sample.of(counts, sizes);
        return new SubgroupChart(
                share(all), samples.stream().map(sample -> point(sample, all)).toList());
    }

    private static SubgroupPoint point(Sample sample, Sample all) {
        double centre = share(all);
        double reach = 3 * Math.sqrt(centre * (1 - centre) / sample.size());
        return new SubgroupPoint(
                share(sample),
                Math.max(0, centre - reach),
                Math.min(1, centre + reach),
                Long.signum(sample.count() * all.size() - all.count() * sample.size()),
                sample.excluded());
    }

    private static double share(Sample sample) {
        return (double) sample.count() / sample.size();
    }
}
