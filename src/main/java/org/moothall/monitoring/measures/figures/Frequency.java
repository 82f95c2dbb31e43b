package org.moothall.monitoring.measures.figures;

/// How often a figure comes.
public enum Frequency {
    /// Every month.
    MONTH(1),
    /// Every quarter.
    QUARTER(3),
    /// Every year.
    YEAR(12);

    private final int months;

    Frequency(int months) {
        this.months = months;
    }

    /// How many months each figure is about.
    public int months() {
        return months;
    }
}
