package org.moothall.statistics.disclosure.reader;

/// A count of people or events that cannot be divided further, by a name that stays the same in every publication,
/// for example `re-referrals / 2025-06 / girls`. A count that was corrected after it had been published is another
/// cell: the old facts go on speaking of the old one.
public record Cell(String name) implements Comparable<Cell> {
    public Cell {
        if (name.isBlank()) {
            throw new IllegalArgumentException("A cell needs a name.");
        }
    }

    @Override
    public int compareTo(Cell other) {
        return name.compareTo(other.name);
    }

    @Override
    public String toString() {
        return name;
    }
}
