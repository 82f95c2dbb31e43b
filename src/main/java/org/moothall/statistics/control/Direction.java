package org.moothall.statistics.control;

/// Where improvement lies. A measure of demand or context has no good direction.
public enum Direction {
    /// more is better
    INCREASE,
    /// less is better
    DECREASE,
    /// neither
    NEUTRAL
}
