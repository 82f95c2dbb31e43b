package org.moothall.monitoring.measures.figures;

/// Which way is good. Where a measure only shows demand or its surroundings there is none, and then it never has a
/// colour.
public enum Polarity {
    /// More is better.
    HIGH,
    /// Less is better.
    LOW,
    /// Close to the target is better.
    TARGET,
    /// Neither is.
    NONE
}
