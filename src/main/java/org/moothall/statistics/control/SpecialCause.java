package org.moothall.statistics.control;

/// The nine labels, in order of precedence: a point has the first that applies.
public enum SpecialCause {
    ABOVE_LIMIT("Above UCL", 1),
    BELOW_LIMIT("Below LCL", -1),
    TREND_UP("7 Point Trend (Increasing)", 1),
    TREND_DOWN("7 Point Trend (Decreasing)", -1),
    TWO_OF_THREE_ABOVE("2 in 3 Above CL", 1),
    TWO_OF_THREE_BELOW("2 in 3 Below CL", -1),
    RUN_ABOVE("7 Points Above CL", 1),
    RUN_BELOW("7 Points Below CL", -1),
    NONE("Common Cause", 0);

    private final String label;
    private final int height;

    SpecialCause(String label, int height) {
        this.label = label;
        this.height = height;
    }

    /// The label as the peer prints it; it says 7 whatever the method's run and trend are.
    public String label() {
        return label;
    }

    /// 1 where it is high or rising, −1 where it is low or falling, 0 for common cause.
    public int height() {
        return height;
    }
}
