package org.moothall.monitoring.measures.sheets;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One cell.
///
/// @param place  `C7`, as spreadsheets have it, for files of any kind
/// @param text   as it is shown
/// @param number where the file itself says that it is one; a percentage as `42`, not `0.42`
/// @param day    where the file itself says that it is a date
public record Cell(
        String place,
        Kind kind,
        String text,
        @Nullable BigDecimal number,
        @Nullable LocalDate day) {
    /// What stands in it.
    public enum Kind {
        BLANK,
        TEXT,
        NUMBER,
        PERCENT,
        DATE,
        /// A formula that failed, such as `#DIV/0!`.
        FAULT,
        /// Part of several cells that were merged into one.
        MERGED
    }

    /// A text, at this place.
    public static Cell text(int row, int column, String text) {
        String stripped = text.replace('\u00a0', ' ').strip();
        return new Cell(place(row, column), stripped.isEmpty() ? Kind.BLANK : Kind.TEXT, stripped, null, null);
    }

    /// Nothing, at this place.
    public static Cell blank(int row, int column) {
        return new Cell(place(row, column), Kind.BLANK, "", null, null);
    }

    /// True where nothing stands in it.
    public boolean isBlank() {
        return kind == Kind.BLANK;
    }

    /// The name of a place, rows and columns counted from 0.
    public static String place(int row, int column) {
        return column(column) + (row + 1);
    }

    /// The letters of a column, counted from 0.
    public static String column(int column) {
        StringBuilder letters = new StringBuilder();
        for (int left = column; left >= 0; left = left / 26 - 1) {
            letters.insert(0, (char) ('A' + left % 26));
        }
        return letters.toString();
    }
}
