package org.moothall.monitoring.measures.figures;

/// How an unrounded value stands to its target. It is decided on the exact value: 84.96 is shown as 85.0 and does
/// not meet a target of 85.
public enum Rating {
    /// At the target or better.
    MET,
    /// Worse than the target, and within the tolerance.
    NEAR,
    /// Worse than that.
    MISSED,
    /// There is no direction that would be good, so nothing is coloured.
    NONE;

    /// The rating of a value. Where close is good, within the tolerance is met and there is no middle: the
    /// tolerance is what close means.
    public static Rating of(Ratio value, Aim aim, Polarity polarity) {
        Ratio better = value.minus(aim.target());
        return switch (polarity) {
            case HIGH -> rated(better, aim.near());
            case LOW -> rated(aim.target().minus(value), aim.near());
            case TARGET -> better.size().compareTo(aim.near()) <= 0 ? MET : MISSED;
            case NONE -> NONE;
        };
    }

    private static Rating rated(Ratio better, Ratio near) {
        if (better.sign() >= 0) {
            return MET;
        }
        return better.size().compareTo(near) <= 0 ? NEAR : MISSED;
    }
}
