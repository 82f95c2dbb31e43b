package org.moothall.monitoring.measures;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Month;
import java.util.List;
import java.util.Objects;
import org.moothall.monitoring.measures.figures.Counting;
import org.moothall.monitoring.measures.figures.Definition;
import org.moothall.monitoring.measures.figures.Divisor;
import org.moothall.monitoring.measures.figures.Frequency;
import org.moothall.monitoring.measures.figures.Polarity;
import org.moothall.monitoring.measures.figures.Unit;

/// The measures that ship as a template: fifty-three of children's social care, each with the code under which the
/// Department for Education publishes everybody's figures.
public final class Catalogue {
    private Catalogue() {}

    /// One measure that can be taken up.
    public record Item(String code, String outcome, Definition definition) {}

    /// All of them, in order.
    public static List<Item> items() {
        try (InputStream bytes =
                        Objects.requireNonNull(Catalogue.class.getResourceAsStream("/monitoring/catalogue.csv"));
                CsvReader<NamedCsvRecord> rows =
                        CsvReader.builder().ofNamedCsvRecord(new InputStreamReader(bytes, StandardCharsets.UTF_8))) {
            return rows.stream().map(Catalogue::item).toList();
        } catch (IOException e) {
            throw new UncheckedIOException("the catalogue that ships with Moothall cannot be read", e);
        }
    }

    private static Item item(NamedCsvRecord row) {
        String denominator = row.getField("denominator");
        Divisor divisor = Divisor.valueOf(row.getField("divisor"));
        return new Item(
                row.getField("code"),
                row.getField("outcome"),
                new Definition(
                        row.getField("name"),
                        row.getField("numerator"),
                        denominator.isEmpty() ? null : denominator,
                        divisor,
                        Unit.valueOf(row.getField("unit")),
                        Polarity.valueOf(row.getField("polarity")),
                        Counting.valueOf(row.getField("counting")),
                        Frequency.valueOf(row.getField("frequency")),
                        Month.valueOf(row.getField("year begins")),
                        row.getField("source"),
                        null,
                        divisor == Divisor.POPULATION ? "ONS mid-year estimate" : null,
                        Integer.parseInt(row.getField("places"))));
    }
}
