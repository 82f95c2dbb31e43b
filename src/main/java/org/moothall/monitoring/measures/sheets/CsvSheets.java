package org.moothall.monitoring.measures.sheets;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// Text with a separator: comma, semicolon or tab, whichever its first lines have most of; UTF-8 where it is
/// that, else the Windows set that spreadsheets write.
final class CsvSheets {
    private static final int LINES_LOOKED_AT = 20;

    private CsvSheets() {}

    static List<Sheet> read(byte[] bytes) throws Sheets.Unreadable {
        String text = decoded(bytes);
        if (text.indexOf('\0') >= 0) {
            throw new Sheets.Unreadable(Sheets.Why.NOT_TABLES);
        }
        List<List<Cell>> rows = new ArrayList<>();
        try (CsvReader<CsvRecord> reader = CsvReader.builder()
                .fieldSeparator(separator(text))
                .skipEmptyLines(false)
                .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                .ofCsvRecord(text)) {
            for (CsvRecord line : reader) {
                int row = rows.size();
                if (row >= Sheets.ROWS) {
                    throw new Sheets.Unreadable(Sheets.Why.TOO_LARGE);
                }
                rows.add(IntStream.range(0, line.getFieldCount())
                        .mapToObj(column -> Cell.text(row, column, line.getField(column)))
                        .toList());
            }
        } catch (CsvParseException e) {
            throw new Sheets.Unreadable(Sheets.Why.BROKEN, e);
        } catch (java.io.IOException e) {
            throw new Sheets.Unreadable(Sheets.Why.BROKEN, e);
        }
        return List.of(new Sheet("", rows));
    }

    private static String decoded(byte[] bytes) {
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xff && (bytes[1] & 0xff) == 0xfe) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16LE);
        }
        if (bytes.length >= 2 && (bytes[0] & 0xff) == 0xfe && (bytes[1] & 0xff) == 0xff) {
            return new String(bytes, 2, bytes.length - 2, StandardCharsets.UTF_16BE);
        }
        try {
            String text = StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
            return text.startsWith("\ufeff") ? text.substring(1) : text;
        } catch (CharacterCodingException e) {
            return new String(bytes, Charset.forName("windows-1252"));
        }
    }

    /// The separator that stands most often in a row, counted outside quotes.
    private static char separator(String text) {
        String beginning = text.lines()
                .limit(LINES_LOOKED_AT)
                .map(line -> line.replaceAll("\"[^\"]*\"", ""))
                .reduce("", (all, line) -> all + "\n" + line);
        return Stream.of('\t', ';', ',')
                .reduce((one, other) -> count(beginning, other) > count(beginning, one) ? other : one)
                .orElseThrow();
    }

    private static long count(String text, char separator) {
        long all = text.chars().filter(letter -> letter == separator).count();
        // a comma inside numbers of a file with semicolons is not a separator
        long inNumbers = separator == ','
                ? java.util.regex.Pattern.compile("(?<=[0-9]),(?=[0-9])")
                        .matcher(text)
                        .results()
                        .count()
                : 0;
        return text.indexOf(';') >= 0 && separator == ',' ? all - inNumbers : all;
    }
}
