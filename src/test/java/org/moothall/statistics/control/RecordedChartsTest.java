package org.moothall.statistics.control;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.statistics.RecordedTable;
import org.moothall.statistics.control.ChartPoint.Place;
import org.moothall.statistics.control.ChartPoint.Verdict;
import org.moothall.statistics.control.Phase.Limits;

/// Every point of every chart that was recorded from NHSRplotthedots. Two charts differ from it on purpose.
class RecordedChartsTest {
    /// The figures are recorded with ten digits, and so are the limits.
    private static final double PERCENT = 1e-7;

    static Stream<String> cases() throws IOException {
        return recorded().keySet().stream();
    }

    private static Map<String, List<NamedCsvRecord>> recorded() throws IOException {
        Map<String, List<NamedCsvRecord>> cases = new LinkedHashMap<>();
        for (NamedCsvRecord row : RecordedTable.rows("spc/plotthedots_peer_points.csv")) {
            cases.computeIfAbsent(row.getField("case"), name -> new ArrayList<>())
                    .add(row);
        }
        return cases;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aChartAgreesWithThePeer(String name) throws IOException {
        List<NamedCsvRecord> rows = Objects.requireNonNull(recorded().get(name), name);
        XmrChart chart = XmrChart.of(series(rows));

        for (int i = 0; i < rows.size(); i++) {
            agree(chart, i, rows.get(i));
        }
        assertThat(chart.assurance().map(Assurance::code).orElse(""))
                .isEqualTo(rows.getFirst().getField("assurance"));
    }

    private static Series series(List<NamedCsvRecord> rows) {
        List<Reading> readings = new ArrayList<>();
        List<Rebase> steps = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            readings.add(
                    Reading.of(Readings.month(i + 1), new BigDecimal(rows.get(i).getField("y"))));
            if (i > 0 && !group(rows, i).equals(group(rows, i - 1))) {
                steps.add(Readings.step(i + 1));
            }
        }
        NamedCsvRecord first = rows.getFirst();
        Series series = Series.of(readings)
                .rebased(steps)
                .improvingBy(Direction.valueOf(first.getField("direction").toUpperCase(Locale.ROOT)));
        if (first.getField("screen_outliers").equals("FALSE")) {
            series = series.by(Method.PLOT_THE_DOTS.unscreened());
        }
        if (!first.getField("fix_after").isEmpty()) {
            series = series.fixedOn(Integer.parseInt(first.getField("fix_after")));
        }
        return first.getField("target").isEmpty() ? series : series.aimingAt(new BigDecimal(first.getField("target")));
    }

    private static String group(List<NamedCsvRecord> rows, int i) {
        return rows.get(i).getField("rebase_group");
    }

    private static void agree(XmrChart chart, int i, NamedCsvRecord row) {
        ChartPoint point = chart.points().get(i);
        Phase phase = chart.phases().get(point.phase());
        Verdict verdict = point.verdict().orElseThrow();

        assertThat(phase.mean().orElseThrow()).isCloseTo(RecordedTable.number(row, "mean"), withinPercentage(PERCENT));
        assertThat(verdict.side()).isEqualTo(Integer.parseInt(row.getField("relative_to_mean")));
        assertThat(verdict.cause().label()).as("point %s", i + 1).isEqualTo(row.getField("special_cause_type"));
        assertThat(verdict.type().code()).isEqualTo(row.getField("point_type"));
        if (row.getField("lpl").equals("NaN")) {
            differOnPurpose(row.getField("case"), phase, verdict);
            return;
        }
        Limits limits = phase.limits().orElseThrow();
        assertThat(limits.lower()).isCloseTo(RecordedTable.number(row, "lpl"), withinPercentage(PERCENT));
        assertThat(limits.upper()).isCloseTo(RecordedTable.number(row, "upl"), withinPercentage(PERCENT));
        assertThat(verdict.place() == Place.OUTSIDE)
                .isEqualTo(row.getField("outside").equals("TRUE"));
        assertThat(verdict.place() == Place.CLOSE)
                .isEqualTo(row.getField("close").equals("TRUE"));
    }

    private static void differOnPurpose(String name, Phase phase, Verdict verdict) {
        assertThat(name).isIn("constant", "one_point");
        if (name.equals("constant")) {
            double mean = phase.mean().orElseThrow();
            assertThat(phase.limits()).contains(new Limits(mean, mean, mean, mean));
            assertThat(verdict.place()).isEqualTo(Place.WITHIN);
        } else {
            assertThat(phase.limits()).isEmpty();
            assertThat(verdict.place()).isEqualTo(Place.NO_LIMITS);
        }
    }
}
