package org.moothall.monitoring.measures.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.zip.GZIPInputStream;
import org.moothall.monitoring.measures.benchmarks.Benchmarks.Loaded;
import org.moothall.monitoring.measures.figures.Symbol;

/// The files of the Department's Local Authority Interactive Tool: a dictionary of measures, the areas with their
/// neighbours, and all values. A year `0` with the value `-` is no figure and is passed over.
public final class NationalTool {
    /// What must be printed wherever these figures are shown.
    public static final String LICENCE =
            "Contains public sector information licensed under the Open Government Licence v3.0.";

    private final Path folder;

    /// In this folder.
    public NationalTool(Path folder) {
        this.folder = folder;
    }

    /// Loads everything, or nothing.
    ///
    /// @throws IOException where a file is missing or is not what it should be
    public Loaded load(Benchmarks benchmarks, String by) throws IOException {
        List<Indicator> indicators = read("lait_csc_dictionary.csv", NationalTool::indicator);
        List<Area> areas = read(
                "lait_geographies.csv",
                row -> Area.of(
                        Integer.parseInt(row.getField("la_number")), row.getField("name"), row.getField("region")));
        List<NamedCsvRecord> neighbours = read("sn_model_2025_wide.csv", row -> row);
        try {
            return benchmarks.load(
                    "Local Authority Interactive Tool",
                    LICENCE,
                    by,
                    indicators,
                    areas,
                    neighbours(neighbours),
                    this::values);
        } catch (UncheckedIOException e) {
            throw e.getCause();
        }
    }

    private static Indicator indicator(NamedCsvRecord row) {
        String places = row.getField("dps");
        return new Indicator(
                row.getField("measure_short"),
                row.getField("measure"),
                row.getField("topic"),
                Indicator.polarity(row.getField("polarity")),
                row.getField("y_axis_name"),
                places.matches("[0-9]+") ? Integer.valueOf(places) : null,
                !row.getField("no_quartile").equals("N"),
                row.getField("description"),
                row.getField("methodology"));
    }

    private static List<Benchmarks.Neighbour> neighbours(List<NamedCsvRecord> rows) {
        List<Benchmarks.Neighbour> neighbours = new ArrayList<>();
        for (NamedCsvRecord row : rows) {
            for (int place = 1; place <= 10; place++) {
                String code = row.getField("SN_" + place);
                if (code.matches("[0-9]+")) {
                    neighbours.add(new Benchmarks.Neighbour(
                            Integer.parseInt(row.getField("old_la_code")),
                            place,
                            Integer.parseInt(code),
                            row.getField("SN_" + place + "P").strip()));
                }
            }
        }
        return neighbours;
    }

    private void values(Loading.Taking taking) throws SQLException {
        try (CsvReader<CsvRecord> rows = CsvReader.builder().ofCsvRecord(open("lait_csc_values.csv.gz"))) {
            boolean first = true;
            for (CsvRecord row : rows) {
                String year = row.getField(1);
                if (!first && Published.ends(year).isPresent()) {
                    String value = row.getField(3);
                    boolean symbol = value.equals("-") || Symbol.find(value).isPresent();
                    taking.take(
                            row.getField(0),
                            Integer.parseInt(row.getField(2)),
                            year,
                            symbol ? null : value,
                            symbol ? value : null);
                }
                first = false;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private <T> List<T> read(String name, java.util.function.Function<NamedCsvRecord, T> one) throws IOException {
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(open(name))) {
            return rows.stream().map(one).toList();
        }
    }

    private Reader open(String name) throws IOException {
        return open(folder.resolve(name));
    }

    /// A file's text, whether packed or not, with or without a byte-order mark.
    static Reader open(Path file) throws IOException {
        InputStream bytes = new BufferedInputStream(Files.newInputStream(file), 1 << 16);
        InputStream plain = file.toString().endsWith(".gz") ? new GZIPInputStream(bytes, 1 << 16) : bytes;
        PushbackInputStream begun = new PushbackInputStream(plain, 3);
        byte[] mark = begun.readNBytes(3);
        boolean marked = mark.length == 3 && (mark[0] & 0xff) == 0xef && (mark[1] & 0xff) == 0xbb;
        if (!marked) {
            begun.unread(mark);
        }
        return new InputStreamReader(begun, StandardCharsets.UTF_8);
    }
}
