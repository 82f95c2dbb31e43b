package org.moothall.statistics.control;

/// What a point means, given where improvement lies.
public enum PointType {
    COMMON_CAUSE("common_cause"),
    IMPROVEMENT("special_cause_improvement"),
    CONCERN("special_cause_concern"),
    NEUTRAL_HIGH("special_cause_neutral_high"),
    NEUTRAL_LOW("special_cause_neutral_low");

    private final String code;

    PointType(String code) {
        this.code = code;
    }

    /// The word for it in data.
    public String code() {
        return code;
    }

    /// The type of a point with this cause.
    public static PointType of(SpecialCause cause, Direction direction) {
        return Variation.of(cause, direction).type();
    }
}
