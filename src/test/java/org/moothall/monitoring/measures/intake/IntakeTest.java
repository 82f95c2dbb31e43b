package org.moothall.monitoring.measures.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.monitoring.measures.Catalogue;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.Measure.DefinitionVersion;
import org.moothall.monitoring.measures.MeasureId;
import org.moothall.monitoring.measures.Observation;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.figures.Symbol;
import org.moothall.monitoring.measures.sheets.Sheet;
import org.moothall.monitoring.measures.sheets.Sheets;
import org.moothall.record.ids.PlanId;

class IntakeTest {
    private static final LocalDate TODAY = LocalDate.of(2025, 12, 10);
    private static final Instant NOW = Instant.parse("2025-12-10T09:00:00Z");

    private static final List<Measure> MEASURES = List.of(measure(1, "ReReferral"), measure(2, "CPP_rate"));

    private static Measure measure(long id, String code) {
        Catalogue.Item item = Catalogue.items().stream()
                .filter(one -> one.code().equals(code))
                .findFirst()
                .orElseThrow();
        return new Measure(
                new MeasureId(id),
                new PlanId(1),
                code,
                Measure.Evidence.KPI,
                item.outcome(),
                code,
                List.of(new DefinitionVersion(1, item.definition(), "First", NOW, "Analyst")));
    }

    private static Preview preview(String text) throws IOException {
        return preview(text.getBytes(StandardCharsets.UTF_8), Map.of());
    }

    private static Preview preview(byte[] bytes, Map<MeasureId, List<Observation>> held) throws IOException {
        List<Sheet> sheets = Sheets.read(bytes);
        Mapping mapping = Guess.of(sheets, 0, "ReReferral");
        return new Intake(MEASURES, held, TODAY).preview(sheets.get(mapping.sheet()), mapping);
    }

    private static String faults(Preview preview) {
        return preview.problems().stream()
                .map(problem -> problem.place() + " " + problem.fault())
                .reduce((all, one) -> all + ", " + one)
                .orElse("");
    }

    @Test
    void aPlainFileIsReadWholeWithItsSymbols() throws IOException {
        Preview preview = preview("""
                Measure,Month,Numerator,Denominator,Note
                ReReferral,Apr-25,22,100,
                ReReferral,2025-05,19,95,Late return
                ReReferral,30/06/2025,c,c,
                rereferral,July 2025,low,,
                CPP_rate,Ebrill 2025,150,36000,
                """);

        assertThat(faults(preview)).isEmpty();
        assertThat(preview.sound()).isTrue();
        assertThat(preview.lines())
                .extracting(line -> line.submitted().figure().symbol())
                .containsExactly(null, null, Symbol.CONFIDENTIAL, Symbol.ROUNDS_TO_ZERO, null);
        assertThat(preview.lines().get(1).submitted().note()).isEqualTo("Late return");
        assertThat(preview.lines())
                .extracting(line -> line.submitted().figure().period().last())
                .startsWith(YearMonth.of(2025, 4), YearMonth.of(2025, 5), YearMonth.of(2025, 6), YearMonth.of(2025, 7));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '"',
            value = {
                "-3;100 | C2 NEGATIVE",
                "101;100 | C2 MORE_THAN_ALL",
                "5;0 | D2 NOTHING_TO_DIVIDE_BY",
                "5; | C2 HALF_A_FIGURE",
                "five;100 | C2 NOT_A_NUMBER",
                "#DIV/0!;100 | C2 NOT_A_NUMBER",
                "; | C2 NO_FIGURE"
            })
    void whatIsWrongIsSaidAtItsCellAndNothingIsTaken(String cells, String fault) throws IOException {
        Preview preview = preview(
                "Measure;Month;Numerator;Denominator\nReReferral;04/2025;" + cells + "\nReReferral;05/2025;1;10\n");

        assertThat(faults(preview)).isEqualTo(fault);
        assertThat(preview.sound()).isFalse();
    }

    @Test
    void measuresAndPeriodsThatAreNoneAreSaid() throws IOException {
        Preview preview = preview("""
                Measure,Month,Value
                Unknown,2025-04,3
                ReReferral,Smarch 2025,3
                ReReferral,2025-12,3
                ReReferral,31/11/2025,3
                ReReferral,2025-05,3
                ReReferral,May 2025,4
                """);

        assertThat(faults(preview))
                .isEqualTo("A2 NO_SUCH_MEASURE, B3 NOT_A_PERIOD, B4 FUTURE, B5 NOT_A_PERIOD, C7 TWICE");
    }

    @Test
    void aFractionAmongPercentagesIsSaidAndSmallPercentagesAreNot() throws IOException {
        assertThat(faults(preview("Month,Value\n2025-04,42\n2025-05,0.42\n2025-06,38.5\n")))
                .isEqualTo("B3 FRACTION_AMONG_PERCENTAGES");
        assertThat(faults(preview("Month,Value\n2025-04,1.3\n2025-05,0.8\n2025-06,0\n")))
                .isEmpty();
        assertThat(faults(preview("Month,Value\n2025-04,0.42\n2025-05,0.38\n"))).isEqualTo("B2 ONLY_FRACTIONS");
    }

    @Test
    void aValueThatIsNotThatOfItsOwnCountsIsSaid() throws IOException {
        assertThat(faults(preview("Month,Numerator,Denominator,Value\n2025-04,182,1120,16.3\n2025-05,182,1120,16.4\n")))
                .isEqualTo("D3 DOES_NOT_AGREE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "1,234.5 | 12 | 1234.5",
                "1.234,5 | 12 | 1234.5",
                "1 234,5 | 12 | 1234.5",
                "1 234,5 | 12,5 | 1234.5"
            })
    void threeWaysOfWritingNumbersAreToldApart(String one, String other, BigDecimal number) {
        NumberForm form = NumberForm.of(List.of(one, other)).orElseThrow();

        assertThat(form.read(one)).contains(number);
    }

    @Test
    void whatCouldBeReadInTwoWaysIsAskedAndNotGuessed() throws IOException {
        assertThat(NumberForm.of(List.of("1.234", "12"))).isEmpty();
        assertThat(NumberForm.of(List.of("1.234", "0.5"))).contains(NumberForm.POINT);
        assertThat(faults(preview("Month;Numerator;Denominator\n2025-04;1.234;2.345\n")))
                .isEqualTo("B2 TWO_READINGS, C2 TWO_READINGS");
    }

    @Test
    void windowsLettersAndTabsAreRead() throws IOException {
        byte[] bytes = "Month\tValue\tNote\n2025-04\t12.5\tMôn – £3\n".getBytes(Charset.forName("windows-1252"));

        assertThat(preview(bytes, Map.of()).lines().getFirst().submitted().note())
                .isEqualTo("Môn – £3");
    }

    @Test
    void aTableWithMonthsAcrossIsReadAndItsGapIsSaid() throws IOException {
        Preview preview = preview("""
                Our scorecard,,,,
                Indicator,Apr 2025,May 2025,Jun 2025,Jul 2025
                ReReferral,22.1,,x,19.4
                """);

        assertThat(faults(preview)).isEmpty();
        assertThat(preview.lines()).hasSize(3);
        assertThat(preview.gaps())
                .singleElement()
                .satisfies(gap -> assertThat(gap.periods()).containsExactly(Period.of(YearMonth.of(2025, 5))));
    }

    @Test
    void whatIsHeldAlreadyIsPassedOverOrReplaced() throws IOException {
        Observation held = new Observation(
                9,
                new MeasureId(1),
                1,
                Figure.of(Period.of(YearMonth.of(2025, 4)), 22, 100),
                Observation.Quality.GOOD,
                null,
                null,
                null,
                NOW,
                "Analyst");
        String table = "Month,Numerator,Denominator\n2025-04,%s,100\n2025-05,19,95\n";

        Preview same =
                preview(table.formatted("22").getBytes(StandardCharsets.UTF_8), Map.of(held.measure(), List.of(held)));
        Preview other =
                preview(table.formatted("23").getBytes(StandardCharsets.UTF_8), Map.of(held.measure(), List.of(held)));

        assertThat(same.lines())
                .extracting(Preview.Line::effect)
                .containsExactly(Preview.Effect.SAME, Preview.Effect.NEW);
        assertThat(other.lines().getFirst()).satisfies(line -> {
            assertThat(line.effect()).isEqualTo(Preview.Effect.REPLACES);
            assertThat(line.held()).isEqualTo(held);
        });
    }

    @Test
    void aWorkbookIsReadWithItsDatesItsPercentagesAndItsDust() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("KPIs");
            header(sheet, "Measure", "Month", "Value");
            var date = workbook.createCellStyle();
            date.setDataFormat(workbook.createDataFormat().getFormat("mmm yyyy"));
            var percent = workbook.createCellStyle();
            percent.setDataFormat(workbook.createDataFormat().getFormat("0.0%"));
            for (int i = 1; i <= 2; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("ReReferral");
                row.createCell(1).setCellValue(LocalDate.of(2025, 3 + i, 1));
                row.getCell(1).setCellStyle(date);
            }
            sheet.getRow(1).createCell(2).setCellValue(0.174);
            sheet.getRow(1).getCell(2).setCellStyle(percent);
            sheet.getRow(2).createCell(2).setCellValue(17.399999999999999);

            Preview preview = preview(bytes(workbook), Map.of());

            assertThat(faults(preview)).isEmpty();
            assertThat(preview.lines())
                    .extracting(line -> String.valueOf(line.submitted().figure().value()))
                    .containsExactly("17.4", "17.4");
        }
    }

    @Test
    void mergedCellsAndFormulasThatFailedAreSaid() throws IOException {
        try (XSSFWorkbook workbook = new XSSFWorkbook()) {
            var sheet = workbook.createSheet("KPIs");
            header(sheet, "Measure", "Month", "Value");
            for (int i = 1; i <= 3; i++) {
                var row = sheet.createRow(i);
                row.createCell(0).setCellValue("ReReferral");
                row.createCell(1).setCellValue("2025-0" + (3 + i));
                row.createCell(2).setCellValue(10 + i);
            }
            sheet.getRow(1).getCell(2).setCellErrorValue(org.apache.poi.ss.usermodel.FormulaError.DIV0.getCode());
            sheet.addMergedRegion(new CellRangeAddress(2, 3, 2, 2));

            assertThat(faults(preview(bytes(workbook), Map.of()))).isEqualTo("C2 FORMULA_FAILED, C3 MERGED, C4 MERGED");
        }
    }

    @Test
    void whatIsNoTableIsRefusedInWords() {
        assertThatThrownBy(() -> Sheets.read(new byte[0])).hasMessage("EMPTY");
        assertThatThrownBy(() -> Sheets.read(new byte[] {'P', 'K', 3, 4, 9, 9, 9}))
                .isInstanceOf(Sheets.Unreadable.class);
        assertThatThrownBy(() -> Sheets.read(new byte[] {(byte) 0x89, 'P', 'N', 'G', 0, 0, 1}))
                .hasMessage("NOT_TABLES");
    }

    private static void header(org.apache.poi.ss.usermodel.Sheet sheet, String... words) {
        var row = sheet.createRow(0);
        for (int i = 0; i < words.length; i++) {
            row.createCell(i).setCellValue(words[i]);
        }
    }

    private static byte[] bytes(XSSFWorkbook workbook) throws IOException {
        var bytes = new ByteArrayOutputStream();
        workbook.write(bytes);
        return bytes.toByteArray();
    }
}
