package org.moothall.statistics.agreement;

import java.util.SortedMap;
import org.moothall.statistics.exact.Fraction;

/// How far apart two values are, squared (Krippendorff, *Content Analysis*, 4th edition 2019, 12.3.4).
public enum Metric {
    /// Names without order: different is 1.
    NOMINAL {
        @Override
        Fraction apart(long low, long high, SortedMap<Long, Long> frequencies) {
            return Fraction.ONE;
        }
    },
    /// Grades: the number of values given from one to the other, each end counting half.
    ORDINAL {
        @Override
        Fraction apart(long low, long high, SortedMap<Long, Long> frequencies) {
            long between = frequencies.subMap(low, high + 1).values().stream()
                    .mapToLong(Long::longValue)
                    .sum();
            return squared(Fraction.of(
                    2 * between - frequencies.getOrDefault(low, 0L) - frequencies.getOrDefault(high, 0L), 2));
        }
    },
    /// Numbers: their difference.
    INTERVAL {
        @Override
        Fraction apart(long low, long high, SortedMap<Long, Long> frequencies) {
            return squared(Fraction.of(high - low));
        }
    },
    /// Numbers from zero up: their difference in proportion to their sum.
    RATIO {
        @Override
        Fraction apart(long low, long high, SortedMap<Long, Long> frequencies) {
            return squared(Fraction.of(high - low, high + low));
        }
    };

    /// The squared distance of two different values.
    ///
    /// @param frequencies how often each value was given in all units that two or more rated
    abstract Fraction apart(long low, long high, SortedMap<Long, Long> frequencies);

    private static Fraction squared(Fraction value) {
        return value.times(value);
    }
}
