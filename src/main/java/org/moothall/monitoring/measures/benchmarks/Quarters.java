package org.moothall.monitoring.measures.benchmarks;

import java.util.List;
import java.util.Optional;
import org.moothall.monitoring.measures.figures.Polarity;
import org.moothall.monitoring.measures.figures.Ratio;

/// In which quarter of all authorities a value lies, as the Department's own tool reckons it: quartiles of type
/// 7, a value on a quartile belonging to the lower quarter, A the best and D the worst.
final class Quarters {
    private final List<Ratio> values;

    /// Of these values, one of each authority that has a number.
    public Quarters(List<Ratio> values) {
        this.values = values.stream().sorted().toList();
    }

    /// A to D; none without values, outside them, or where no direction is good.
    public Optional<String> band(Ratio value, Polarity polarity) {
        if (values.isEmpty()
                || (polarity != Polarity.HIGH && polarity != Polarity.LOW)
                || value.compareTo(values.getFirst()) < 0
                || value.compareTo(values.getLast()) > 0) {
            return Optional.empty();
        }
        int quarter = 1;
        while (quarter < 4 && value.compareTo(quartile(quarter)) > 0) {
            quarter++;
        }
        return Optional.of("ABCD"
                .substring(polarity == Polarity.LOW ? quarter - 1 : 4 - quarter)
                .substring(0, 1));
    }

    /// How many are better, and one; those that are equal share the better place. None where no direction is good.
    public Optional<Integer> rank(Ratio value, Polarity polarity) {
        return switch (polarity) {
            case HIGH ->
                Optional.of(1
                        + (int) values.stream()
                                .filter(one -> one.compareTo(value) > 0)
                                .count());
            case LOW ->
                Optional.of(1
                        + (int) values.stream()
                                .filter(one -> one.compareTo(value) < 0)
                                .count());
            case TARGET, NONE -> Optional.empty();
        };
    }

    /// The first to third quartile by R's default, type 7.
    Ratio quartile(int which) {
        long position = (long) (values.size() - 1) * which;
        int below = (int) (position / 4);
        Ratio lower = values.get(below);
        if (position % 4 == 0) {
            return lower;
        }
        Ratio part = Ratio.of(position % 4).over(Ratio.of(4));
        return lower.plus(values.get(below + 1).minus(lower).times(part));
    }
}
