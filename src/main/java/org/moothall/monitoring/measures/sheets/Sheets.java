package org.moothall.monitoring.measures.sheets;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.List;

/// Reads a file of tables, which its content tells to be Excel or text.
public final class Sheets {
    /// More rows than any file of figures has.
    static final int ROWS = 200_000;

    private Sheets() {}

    /// The file could not be read as tables, and why.
    public static final class Unreadable extends IOException {
        private static final long serialVersionUID = 1;

        private final Why why;

        Unreadable(Why why) {
            super(why.name());
            this.why = why;
        }

        Unreadable(Why why, Throwable cause) {
            super(why.name(), cause);
            this.why = why;
        }

        /// Why.
        public Why why() {
            return why;
        }
    }

    /// Why a file cannot be read.
    public enum Why {
        EMPTY,
        PROTECTED,
        NOT_TABLES,
        TOO_LARGE,
        BROKEN
    }

    /// The tables of a file that have anything in them.
    ///
    /// @throws Unreadable where there are none to be read
    public static List<Sheet> read(byte[] bytes) throws Unreadable {
        List<Sheet> sheets = isExcel(bytes) ? ExcelSheets.read(new ByteArrayInputStream(bytes)) : CsvSheets.read(bytes);
        List<Sheet> filled = sheets.stream()
                .filter(sheet ->
                        sheet.rows().stream().anyMatch(row -> row.stream().anyMatch(cell -> !cell.isBlank())))
                .toList();
        if (filled.isEmpty()) {
            throw new Unreadable(Why.EMPTY);
        }
        return filled;
    }

    private static boolean isExcel(byte[] bytes) {
        return starts(bytes, 'P', 'K', 3, 4) || starts(bytes, 0xD0, 0xCF, 0x11, 0xE0);
    }

    private static boolean starts(byte[] bytes, int... with) {
        if (bytes.length < with.length) {
            return false;
        }
        for (int i = 0; i < with.length; i++) {
            if ((bytes[i] & 0xff) != with[i]) {
                return false;
            }
        }
        return true;
    }
}
