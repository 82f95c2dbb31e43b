package org.moothall.monitoring.measures.intake;

import java.time.Month;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.figures.Frequency;
import org.moothall.monitoring.measures.intake.Mapping.Column;
import org.moothall.monitoring.measures.sheets.Cell;
import org.moothall.monitoring.measures.sheets.Sheet;

/// A first idea of what the columns mean, from their headings. A person looks at it and changes it.
public final class Guess {
    private static final int ROWS_LOOKED_AT = 30;
    private static final Map<Column, List<String>> WORDS = Map.of(
            Column.MEASURE, List.of("measure", "indicator", "code", "kpi", "mesur", "dangosydd", "cod"),
            Column.PERIOD,
                    List.of("period", "month", "quarter", "year", "date", "time_period", "cyfnod", "mis", "dyddiad"),
            Column.NUMERATOR, List.of("numerator", "count", "number", "rhifiadur", "nifer"),
            Column.DENOMINATOR, List.of("denominator", "out of", "total", "enwadur", "cyfanswm"),
            Column.VALUE, List.of("value", "rate", "percent", "percentage", "%", "result", "gwerth", "canran"),
            Column.NOTE, List.of("note", "notes", "comment", "commentary", "nodyn"));

    private Guess() {}

    /// The mapping of a table that seems likeliest.
    ///
    /// @param measure the one measure that the whole table is taken to be about, unless a column names others
    public static Mapping of(List<Sheet> sheets, int which, @Nullable String measure) {
        Sheet sheet = sheets.get(which);
        int header = IntStream.range(0, Math.min(ROWS_LOOKED_AT, sheet.rows().size()))
                .boxed()
                .max((one, other) -> {
                    int byColumns = Integer.compare(
                            columns(sheet, one).size(), columns(sheet, other).size());
                    return byColumns == 0 ? Integer.compare(other, one) : byColumns;
                })
                .orElse(0);
        Map<Integer, Column> columns = columns(sheet, header);
        return new Mapping(
                which,
                header,
                columns,
                columns.containsValue(Column.MEASURE) ? null : measure,
                NumberForm.of(numbers(sheet, header, columns)).orElse(null),
                Mapping.Share.HUNDREDS);
    }

    /// The texts of the columns that hold numbers.
    static List<String> numbers(Sheet sheet, int header, Map<Integer, Column> columns) {
        List<String> texts = new ArrayList<>();
        for (int row = header + 1; row < sheet.rows().size(); row++) {
            for (int column = 0; column < sheet.width(); column++) {
                Column meaning = columns.get(column);
                Cell cell = sheet.cell(row, column);
                boolean number = meaning != null
                        && switch (meaning) {
                            case NUMERATOR, DENOMINATOR, VALUE, VALUES_OF_A_PERIOD -> true;
                            default -> false;
                        };
                if (number && cell.kind() == Cell.Kind.TEXT && cell.text().matches(".*[0-9].*")) {
                    texts.add(cell.text());
                }
            }
        }
        return texts;
    }

    private static Map<Integer, Column> columns(Sheet sheet, int row) {
        Map<Integer, Column> columns = new HashMap<>();
        List<Integer> periods = new ArrayList<>();
        for (int column = 0; column < sheet.width(); column++) {
            Cell cell = sheet.cell(row, column);
            if (isPeriod(cell)) {
                periods.add(column);
            } else {
                meaning(cell.text(), columns.values()).ifPresentOrElse(put(columns, column), () -> {});
            }
        }
        if (periods.size() > 1 && !columns.containsValue(Column.PERIOD)) {
            periods.forEach(column -> columns.put(column, Column.VALUES_OF_A_PERIOD));
        }
        return columns;
    }

    private static java.util.function.Consumer<Column> put(Map<Integer, Column> columns, int column) {
        return meaning -> columns.put(column, meaning);
    }

    private static java.util.Optional<Column> meaning(String heading, java.util.Collection<Column> taken) {
        String plain = heading.toLowerCase(Locale.ROOT).strip();
        return WORDS.entrySet().stream()
                .filter(words -> !taken.contains(words.getKey()))
                .filter(words -> words.getValue().stream()
                        .anyMatch(word -> plain.equals(word) || (word.length() > 4 && plain.startsWith(word))))
                .map(Map.Entry::getKey)
                .min(java.util.Comparator.naturalOrder());
    }

    private static boolean isPeriod(Cell cell) {
        return !cell.isBlank()
                && java.util.stream.Stream.of(Frequency.values())
                        .anyMatch(frequency ->
                                new Periods(frequency, Month.APRIL).read(cell).isPresent());
    }
}
