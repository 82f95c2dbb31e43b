package org.moothall.statistics.control.subgroups;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.statistics.RecordedTable;

/// Montgomery's examples as qicharts2 computes them; its figures have 12 digits, from which ours are computed.
class RecordedSubgroupsTest {
    private static final double TWELVE_DIGITS = 5e-11;

    @ParameterizedTest
    @ValueSource(strings = {"6.3_1", "6.4_1"})
    void anXbarChartAgreesWithThePeer(String example) throws IOException {
        agree(
                example,
                rows -> XbarChart.of(rows.stream()
                        .map(row -> new Subgroup(
                                Integer.parseInt(row.getField("y.length")),
                                RecordedTable.number(row, "y.mean"),
                                RecordedTable.number(row, "y.sd"),
                                excluded(row)))
                        .toList()));
    }

    @Test
    void aPChartAgreesWithThePeer() throws IOException {
        agree(
                "7.1_5",
                rows -> PChart.of(rows.stream()
                        .map(row -> new Sample(
                                Long.parseLong(row.getField("y.sum")),
                                Long.parseLong(row.getField("n")),
                                excluded(row)))
                        .toList()));
    }

    private static boolean excluded(NamedCsvRecord row) {
        return row.getField("include").equals("FALSE");
    }

    private static void agree(String example, Function<List<NamedCsvRecord>, SubgroupChart> chart) throws IOException {
        Map<String, List<NamedCsvRecord>> parts = new LinkedHashMap<>();
        for (NamedCsvRecord row : RecordedTable.rows("spc/qicharts2_ex_" + example + ".csv")) {
            parts.computeIfAbsent(row.getField("part"), part -> new ArrayList<>())
                    .add(row);
        }
        parts.values().forEach(rows -> agree(rows, chart.apply(rows)));
    }

    private static void agree(List<NamedCsvRecord> rows, SubgroupChart chart) {
        for (int i = 0; i < rows.size(); i++) {
            NamedCsvRecord row = rows.get(i);
            SubgroupPoint point = chart.points().get(i);
            assertThat(point.value()).isCloseTo(RecordedTable.number(row, "y"), within(TWELVE_DIGITS));
            assertThat(chart.centre()).isCloseTo(RecordedTable.number(row, "cl"), within(TWELVE_DIGITS));
            assertThat(point.upper()).isCloseTo(RecordedTable.number(row, "ucl"), within(TWELVE_DIGITS));
            assertThat(point.lower()).isCloseTo(RecordedTable.number(row, "lcl"), within(TWELVE_DIGITS));
            assertThat(point.outside()).isEqualTo(row.getField("sigma.signal").equals("TRUE"));
        }
        agree(rows.getFirst(), chart.runs());
    }

    private static void agree(NamedCsvRecord row, RunsAnalysis runs) {
        assertThat(runs)
                .isEqualTo(new RunsAnalysis(
                        Integer.parseInt(row.getField("n.useful")),
                        Integer.parseInt(row.getField("longest.run")),
                        Integer.parseInt(row.getField("longest.run.max")),
                        Integer.parseInt(row.getField("n.crossings")),
                        Integer.parseInt(row.getField("n.crossings.min"))));
        assertThat(runs.signal()).isEqualTo(row.getField("runs.signal").equals("TRUE"));
    }
}
