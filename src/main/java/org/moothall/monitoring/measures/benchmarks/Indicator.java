package org.moothall.monitoring.measures.benchmarks;

import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.figures.Polarity;

/// A series of figures that is published of many places.
///
/// @param code   by which the publisher names it; it may hold commas and percent signs, and may mislead
/// @param places of the decimals shown, where the publisher says so
/// @param banded whether it says anything in which quarter of all authorities one lies
public record Indicator(
        String code,
        String name,
        String topic,
        Polarity polarity,
        String unit,
        @Nullable Integer places,
        boolean banded,
        @Nullable String description,
        @Nullable String method) {
    /// The Department's word for a polarity; `-` and `NA` are none.
    static Polarity polarity(String word) {
        return switch (word) {
            case "High" -> Polarity.HIGH;
            case "Low" -> Polarity.LOW;
            default -> Polarity.NONE;
        };
    }
}
