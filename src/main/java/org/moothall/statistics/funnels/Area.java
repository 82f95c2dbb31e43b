package org.moothall.statistics.funnels;

/// A place in a comparison.
///
/// @param name        what it is called
/// @param numerator   how many have it; need not be whole
/// @param denominator how many could, above 0
public record Area(String name, double numerator, double denominator) {
    public Area {
        if (!(denominator > 0 && numerator >= 0 && numerator <= denominator) || Double.isInfinite(denominator)) {
            throw new IllegalArgumentException("%s cannot have %s of %s".formatted(name, numerator, denominator));
        }
    }

    /// Its share, from 0 to 1.
    public double share() {
        return numerator / denominator;
    }
}
