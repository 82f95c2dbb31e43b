package org.moothall.statistics.intervals;

import org.moothall.statistics.distributions.Normal;

/// What a level of confidence leaves outside on each side, and what may be counted.
final class Confidence {
    private Confidence() {}

    static double tail(double level) {
        if (!(level > 0 && level < 1)) {
            throw new IllegalArgumentException("A level of confidence lies between 0 and 1, not at " + level);
        }
        return (1 - level) / 2;
    }

    static double z(double level) {
        return Normal.above(tail(level));
    }

    static void count(double count) {
        if (!(count >= 0) || Double.isInfinite(count)) {
            throw new IllegalArgumentException("A count is 0 or more, not " + count);
        }
    }

    static void countOf(double count, double size) {
        count(count);
        if (!(size > 0) || Double.isInfinite(size) || count > size) {
            throw new IllegalArgumentException("There is no share that is %s of %s".formatted(count, size));
        }
    }
}
