package org.moothall.monitoring.measures.benchmarks;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// With whom a plan's measures are compared.
///
/// @param own        the council's own area in the published figures, where it has one
/// @param neighbours the areas taken as neighbours, by number
/// @param why        how they were chosen
public record Comparison(@Nullable Integer own, @Nullable Integer region, List<Integer> neighbours, String why) {
    /// England alone.
    public static final Comparison NOBODY = new Comparison(null, null, List.of(), "");

    /// Unchanging.
    public Comparison {
        neighbours = List.copyOf(neighbours);
    }
}
