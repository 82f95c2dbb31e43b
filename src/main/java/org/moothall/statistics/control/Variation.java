package org.moothall.statistics.control;

/// The mark for what the last point shows.
public enum Variation {
    COMMON_CAUSE(PointType.COMMON_CAUSE),
    IMPROVEMENT_HIGH(PointType.IMPROVEMENT),
    IMPROVEMENT_LOW(PointType.IMPROVEMENT),
    CONCERN_HIGH(PointType.CONCERN),
    CONCERN_LOW(PointType.CONCERN),
    NEUTRAL_HIGH(PointType.NEUTRAL_HIGH),
    NEUTRAL_LOW(PointType.NEUTRAL_LOW);

    private final PointType type;

    Variation(PointType type) {
        this.type = type;
    }

    /// What a point of this variation means.
    public PointType type() {
        return type;
    }

    /// The mark for a cause: high or low by the cause, improvement or concern by the direction.
    public static Variation of(SpecialCause cause, Direction direction) {
        return switch (cause.height()) {
            case 1 ->
                switch (direction) {
                    case INCREASE -> IMPROVEMENT_HIGH;
                    case DECREASE -> CONCERN_HIGH;
                    case NEUTRAL -> NEUTRAL_HIGH;
                };
            case -1 ->
                switch (direction) {
                    case INCREASE -> CONCERN_LOW;
                    case DECREASE -> IMPROVEMENT_LOW;
                    case NEUTRAL -> NEUTRAL_LOW;
                };
            default -> COMMON_CAUSE;
        };
    }
}
