package org.moothall.monitoring.measures.figures;

/// What a measure divides by.
public enum Divisor {
    /// Nothing: a count or an amount.
    NONE,
    /// What was itself counted in the period, so that the sum over months is the sum of both.
    COUNTED,
    /// A population, the same for every month of its year: a flow over less than a year is scaled up to one.
    POPULATION
}
