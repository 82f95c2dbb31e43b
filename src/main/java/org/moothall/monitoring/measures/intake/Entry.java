package org.moothall.monitoring.measures.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.intake.Mapping.Column;
import org.moothall.monitoring.measures.sheets.Cell;
import org.moothall.monitoring.measures.sheets.Sheet;

/// The cells that together make one figure.
///
/// @param row     counted from 1
/// @param measure none where the whole table is about one
record Entry(
        int row,
        @Nullable Cell measure,
        Cell period,
        @Nullable Cell numerator,
        @Nullable Cell denominator,
        @Nullable Cell value,
        @Nullable Cell note) {
    /// The entries of a table, without rows in which nothing stands.
    static List<Entry> of(Sheet sheet, Mapping mapping) {
        List<Entry> entries = new ArrayList<>();
        for (int row = mapping.header() + 1; row < sheet.rows().size(); row++) {
            if (sheet.rows().get(row).stream().anyMatch(cell -> !cell.isBlank())) {
                add(entries, sheet, mapping, row);
            }
        }
        return entries;
    }

    private static void add(List<Entry> entries, Sheet sheet, Mapping mapping, int row) {
        Cell measure = cell(sheet, mapping, row, Column.MEASURE);
        Cell note = cell(sheet, mapping, row, Column.NOTE);
        Map<Integer, Column> columns = new TreeMap<>(mapping.columns());
        if (columns.containsValue(Column.VALUES_OF_A_PERIOD)) {
            columns.forEach((column, meaning) -> {
                Cell value = sheet.cell(row, column);
                if (meaning == Column.VALUES_OF_A_PERIOD && !value.isBlank()) {
                    Cell period = sheet.cell(mapping.header(), column);
                    entries.add(new Entry(row + 1, measure, period, null, null, value, note));
                }
            });
        } else {
            Cell period = cell(sheet, mapping, row, Column.PERIOD);
            entries.add(new Entry(
                    row + 1,
                    measure,
                    period == null ? Cell.blank(row, 0) : period,
                    cell(sheet, mapping, row, Column.NUMERATOR),
                    cell(sheet, mapping, row, Column.DENOMINATOR),
                    cell(sheet, mapping, row, Column.VALUE),
                    note));
        }
    }

    private static @Nullable Cell cell(Sheet sheet, Mapping mapping, int row, Column meaning) {
        return mapping.column(meaning).map(column -> sheet.cell(row, column)).orElse(null);
    }
}
