package org.moothall.monitoring.measures.benchmarks;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.benchmarks.Benchmarks.Loaded;
import org.moothall.monitoring.measures.figures.Polarity;
import org.moothall.monitoring.measures.figures.Symbol;

/// A file in the shape of the Department's statistics ("explore education statistics"): each row a year and an
/// area, then what the row is about, then counts and percentages, each with a symbol where there is no number.
///
/// Each column of figures of each kind of row becomes an indicator, named `file: what the row is about: column`.
final class DepartmentFile {
    private static final Set<String> FIXED = Set.of(
            "time_period",
            "time_identifier",
            "geographic_level",
            "country_code",
            "country_name",
            "region_code",
            "region_name",
            "old_la_code",
            "new_la_code",
            "la_name");

    private final String name;
    private final List<NamedCsvRecord> rows;
    private final List<String> filters = new ArrayList<>();
    private final List<String> figures = new ArrayList<>();

    private DepartmentFile(String name, List<NamedCsvRecord> rows) {
        this.name = name;
        this.rows = rows;
        for (String column : rows.getFirst().getHeader()) {
            if (!FIXED.contains(column)) {
                (rows.stream().allMatch(row -> isFigure(row.getField(column))) ? figures : filters).add(column);
            }
        }
    }

    /// Reads a file, packed or not.
    ///
    /// @throws IOException where it cannot be read or has another shape
    public static DepartmentFile read(Path file) throws IOException {
        String name = file.getFileName().toString().replaceAll("\\.csv(\\.gz)?$", "");
        try (CsvReader<NamedCsvRecord> rows = CsvReader.builder().ofNamedCsvRecord(NationalTool.open(file))) {
            List<NamedCsvRecord> all = rows.stream().toList();
            if (all.isEmpty() || !all.getFirst().getHeader().containsAll(FIXED)) {
                throw new IOException(name + " has not the columns of the Department's statistics");
            }
            return new DepartmentFile(name, all);
        }
    }

    private static boolean isFigure(String text) {
        return text.isBlank() || isNumber(text) || Symbol.find(text).isPresent();
    }

    private static boolean isNumber(String text) {
        return text.matches("-?[0-9]+(\\.[0-9]+)?([eE][+-]?[0-9]+)?");
    }

    /// How many rows it has.
    public int size() {
        return rows.size();
    }

    /// How often each symbol stands in it, as it is written there.
    public Map<String, Long> symbols() {
        return rows.stream()
                .flatMap(row -> figures.stream().map(row::getField))
                .filter(text -> Symbol.find(text).isPresent())
                .collect(Collectors.groupingBy(text -> text.strip().toLowerCase(Locale.ROOT), Collectors.counting()));
    }

    /// Loads everything that speaks of an area that is known here.
    public Loaded load(Benchmarks benchmarks, String by) {
        Map<String, Integer> regions = benchmarks.areas().stream()
                .filter(area -> area.level() == Area.Level.REGION)
                .collect(Collectors.toMap(area -> plain(area.name()), Area::number, (one, other) -> one));
        Map<String, Indicator> indicators = new LinkedHashMap<>();
        rows.forEach(row -> figures.forEach(column -> {
            String code = code(row, column);
            indicators.computeIfAbsent(code, none -> indicator(code, column));
        }));
        return benchmarks.load(
                name, NationalTool.LICENCE, by, List.copyOf(indicators.values()), List.of(), List.of(), taking -> {
                    Set<String> taken = new HashSet<>();
                    for (NamedCsvRecord row : rows) {
                        Integer area = area(row, regions);
                        for (String column : figures) {
                            String text = row.getField(column).strip();
                            if (area != null
                                    && !text.isBlank()
                                    && taken.add(code(row, column) + area + row.getField("time_period"))) {
                                boolean symbol = Symbol.find(text).isPresent();
                                taking.take(
                                        code(row, column),
                                        area,
                                        year(row.getField("time_period")),
                                        symbol ? null : new BigDecimal(text).toPlainString(),
                                        symbol ? text : null);
                            }
                        }
                    }
                });
    }

    /// `202425` is written as `2024-25`.
    private static String year(String text) {
        return text.matches("[0-9]{6}") ? text.substring(0, 4) + "-" + text.substring(4) : text;
    }

    private static @Nullable Integer area(NamedCsvRecord row, Map<String, Integer> regions) {
        return switch (row.getField("geographic_level")) {
            case "National" -> Area.ENGLAND;
            case "Regional" -> regions.get(plain(row.getField("region_name")));
            default -> {
                String code = row.getField("old_la_code").strip();
                yield code.matches("[0-9]+") ? Integer.valueOf(code) : null;
            }
        };
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("\\b(of|the|and)\\b|[^a-z]", "");
    }

    private String code(NamedCsvRecord row, String column) {
        Set<String> about = new LinkedHashSet<>();
        filters.forEach(filter -> about.add(row.getField(filter).strip()));
        about.remove("");
        return name + ": " + (about.isEmpty() ? "" : String.join(", ", about) + ": ") + column;
    }

    private static Indicator indicator(String code, String column) {
        String lower = column.toLowerCase(Locale.ROOT);
        String unit = lower.contains("percent") ? "%" : lower.contains("rate") ? "rate" : "number";
        return new Indicator(
                code,
                column.replace('_', ' '),
                code.replaceAll(":.*", ""),
                Polarity.NONE,
                unit,
                null,
                !unit.equals("number"),
                null,
                null);
    }
}
