package org.moothall.statistics.disclosure;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Sum;

/// What is to be published now.
///
/// @param counts   what every cell truly is: those of this publication, those of all earlier ones, and those that
///                 no one means to publish but that must not be worked out either; a small one among them is a
///                 secret
/// @param figures  every number, wherever it is to stand
/// @param heldBack counts that an officer keeps back although they are not small
public record Proposal(Map<Cell, Long> counts, List<Figure> figures, Set<Sum> heldBack) {
    public Proposal {
        counts = Map.copyOf(counts);
        figures = List.copyOf(figures);
        heldBack = Set.copyOf(heldBack);
        if (counts.values().stream().anyMatch(count -> count < 0)) {
            throw new IllegalArgumentException("No count is below zero.");
        }
    }

    public Proposal(Map<Cell, Long> counts, List<Figure> figures) {
        this(counts, figures, Set.of());
    }
}
