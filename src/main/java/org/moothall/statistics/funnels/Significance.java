package org.moothall.statistics.funnels;

/// Where a place lies in a funnel. A limit that is reached and not passed is not passed.
public enum Significance {
    /// strictly above the upper 0.001 limit
    HIGH_3("High (0.001)"),
    /// strictly above the upper 0.025 limit
    HIGH_2("High (0.025)"),
    /// on or between the 0.025 limits
    NONE("Not significant"),
    /// strictly below the lower 0.025 limit
    LOW_2("Low (0.025)"),
    /// strictly below the lower 0.001 limit
    LOW_3("Low (0.001)");

    private final String label;

    Significance(String label) {
        this.label = label;
    }

    /// The label as the peers print it.
    public String label() {
        return label;
    }

    static Significance of(double figure, FunnelLimits limits) {
        if (figure > limits.upper2()) {
            return figure > limits.upper3() ? HIGH_3 : HIGH_2;
        }
        if (figure < limits.lower2()) {
            return figure < limits.lower3() ? LOW_3 : LOW_2;
        }
        return NONE;
    }
}
