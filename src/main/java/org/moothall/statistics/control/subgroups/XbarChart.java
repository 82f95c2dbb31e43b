package org.moothall.statistics.control.subgroups;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;

/// The Xbar chart: means of samples. Centre Σ n x̄ / Σ n; limits at A₃(n) s̄ from it, A₃(n) = 3 / (c₄(n) √n). With
/// samples of one size s̄ is the mean of their deviations; with several sizes √(Σ(n − 1)s² / Σ(n − 1)).
///
/// Source: Montgomery, "Introduction to Statistical Quality Control", 6.27 to 6.31; qicharts2.
public final class XbarChart {
    private XbarChart() {}

    /// The chart of some samples, in order; at least one is not excluded.
    public static SubgroupChart of(List<Subgroup> samples) {
        List<Subgroup> base =
                samples.stream().filter(sample -> !sample.excluded()).toList();
        if (base.isEmpty()) {
            throw new IllegalArgumentException("An Xbar chart needs a sample that is not excluded");
        }
        BigDecimal size =
                BigDecimal.valueOf(base.stream().mapToLong(Subgroup::size).sum());
        BigDecimal sum = base.stream().map(XbarChart::sum).reduce(BigDecimal.ZERO, BigDecimal::add);
        double centre = sum.divide(size, MathContext.DECIMAL128).doubleValue();
        double deviation =
                deviation(base, samples.stream().map(Subgroup::size).distinct().count() > 1);
        return new SubgroupChart(
                centre,
                samples.stream()
                        .map(sample -> {
                            double reach = a3(sample.size()) * deviation;
                            int side = BigDecimal.valueOf(sample.mean())
                                    .multiply(size)
                                    .compareTo(sum);
                            return new SubgroupPoint(
                                    sample.mean(), centre - reach, centre + reach, side, sample.excluded());
                        })
                        .toList());
    }

    private static BigDecimal sum(Subgroup sample) {
        return BigDecimal.valueOf(sample.mean()).multiply(BigDecimal.valueOf(sample.size()));
    }

    private static double deviation(List<Subgroup> base, boolean severalSizes) {
        if (!severalSizes) {
            return base.stream().mapToDouble(Subgroup::deviation).average().orElseThrow();
        }
        double squares = base.stream()
                .mapToDouble(sample -> (sample.size() - 1) * sample.deviation() * sample.deviation())
                .sum();
        return Math.sqrt(
                squares / base.stream().mapToInt(sample -> sample.size() - 1).sum());
    }

    private static double a3(int size) {
        return 3 / (c4(size) * Math.sqrt(size));
    }

    /// What a sample's deviation is of the true one on average: √(2/(n−1)) Γ(n/2) / Γ((n−1)/2). The quotient g(n)
    /// of the two gammas is g(2) = 1/√π, and g(n+1) = (n−1) / 2g(n).
    private static double c4(int size) {
        double quotient = 1 / Math.sqrt(Math.PI);
        for (int n = 2; n < size; n++) {
            quotient = (n - 1) / (2 * quotient);
        }
        return Math.sqrt(2.0 / (size - 1)) * quotient;
    }
}
