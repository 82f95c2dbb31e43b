package org.moothall.statistics.distributions;

/// What may stand for a probability.
final class Shares {
    private Shares() {}

    static double within(double share) {
        if (!(share >= 0 && share <= 1)) {
            throw new IllegalArgumentException("A probability lies between 0 and 1, not at " + share);
        }
        return share;
    }
}
