package org.moothall.statistics;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.List;
import java.util.OptionalDouble;
import java.util.zip.GZIPInputStream;
import org.moothall.house.Recorded;

/// A table of a peer's numbers, where they lie beside the repository; a test that asks for one is skipped
/// otherwise.
public final class RecordedTable {
    private RecordedTable() {}

    /// All rows of a table, by its name under the recordings.
    public static List<NamedCsvRecord> rows(String name) throws IOException {
        try (InputStream bytes = Files.newInputStream(Recorded.path(name));
                InputStream plain = name.endsWith(".gz") ? new GZIPInputStream(bytes) : bytes) {
            String text = new String(plain.readAllBytes(), StandardCharsets.UTF_8);
            String bare = text.startsWith("\uFEFF") ? text.substring(1) : text;
            return CsvReader.builder().ofNamedCsvRecord(bare).stream().toList();
        }
    }

    /// A number in a row.
    public static double number(NamedCsvRecord row, String column) {
        return Double.parseDouble(row.getField(column));
    }

    /// A number in a row, where there is one.
    public static OptionalDouble found(NamedCsvRecord row, String column) {
        String field = row.getField(column);
        return field.isEmpty() || field.equals("NaN")
                ? OptionalDouble.empty()
                : OptionalDouble.of(Double.parseDouble(field));
    }
}
