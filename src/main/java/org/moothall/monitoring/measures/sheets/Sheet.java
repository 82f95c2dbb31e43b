package org.moothall.monitoring.measures.sheets;

import java.util.List;

/// One table of a file, row by row from its first.
public record Sheet(String name, List<List<Cell>> rows) {
    /// Unchanging.
    public Sheet {
        rows = rows.stream().map(List::copyOf).toList();
    }

    /// The cell of a row and column, counted from 0; a blank one beyond the edge.
    public Cell cell(int row, int column) {
        return row < rows.size() && column < rows.get(row).size()
                ? rows.get(row).get(column)
                : Cell.blank(row, column);
    }

    /// How many columns its widest row has.
    public int width() {
        return rows.stream().mapToInt(List::size).max().orElse(0);
    }
}
