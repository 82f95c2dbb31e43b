package org.moothall.rules;

/// What is done when a rule is not met.
public enum Strength {
    /// It is only stated: a definition, a right, or a way of counting.
    STATED,
    /// It is shown and logged, never in the way.
    WARN,
    /// The law gives a way round that needs an agreement, a reason or a notice: exactly those are asked for.
    GATE,
    /// The law gives no way round. The proper officer may still record that it happened in fact, with a reason,
    /// and the record then shows the breach.
    STOP
}
