package org.moothall.monitoring.measures;

/// Identifies a measure.
public record MeasureId(long number) {
    @Override
    public String toString() {
        return Long.toString(number);
    }
}
