package org.moothall.statistics.intervals;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.assertj.core.api.Assertions.withinPercentage;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import org.junit.jupiter.api.Test;
import org.moothall.statistics.RecordedTable;

/// Every recorded interval, to the digits in which it was recorded.
class RecordedIntervalsTest {
    private static final double TWELVE_DIGITS = 1e-10;

    @Test
    void wilsonAndByarAgreeWithPublicHealth() throws IOException {
        for (NamedCsvRecord row : RecordedTable.rows("spc/phe/testdata_Byars_Wilson_testdata_B_W.csv")) {
            double count = RecordedTable.number(row, "x");
            double level = level(row.getField("confidence"));
            Interval interval = row.getField("method").equals("Byars")
                    ? Byar.of(count, level)
                    : Wilson.of(count, RecordedTable.number(row, "n"), level);

            RecordedTable.found(row, "lowercl")
                    .ifPresentOrElse(
                            lower -> assertThat(interval.lower()).isCloseTo(lower, withinPercentage(TWELVE_DIGITS)),
                            () -> assertThat(interval.lower())
                                    .as("negative, and left out there")
                                    .isZero());
            assertThat(interval.upper())
                    .isCloseTo(RecordedTable.number(row, "uppercl"), withinPercentage(TWELVE_DIGITS));
        }
    }

    @Test
    void proportionsAgreeWithPublicHealth() throws IOException {
        for (NamedCsvRecord row : RecordedTable.rows("spc/phe/testdata_Proportion_testdata_Prop.csv")) {
            if (!row.getField("value").isEmpty()) {
                agree(row, wilson(row, 0.95), "lower95_0cl", "upper95_0cl");
                agree(row, wilson(row, 0.998), "lower99_8cl", "upper99_8cl");
            }
        }
        for (NamedCsvRecord row : RecordedTable.rows("spc/phe/testdata_Proportion_testdata_Prop_g.csv")) {
            if (!row.getField("value").isEmpty()) {
                agree(row, wilson(row, level(row.getField("confidence"))), "lowercl", "uppercl");
            }
        }
    }

    @Test
    void wilsonAndClopperPearsonAgreeWithR() throws IOException {
        for (NamedCsvRecord row : RecordedTable.rows("spc/proportion_ci_r.csv")) {
            double count = RecordedTable.number(row, "x");
            double size = RecordedTable.number(row, "n");
            double level = RecordedTable.number(row, "conf");

            // Thirteen decimals, some fifteen; the shares are of 1.
            Interval wilson = Wilson.of(count, size, level);
            assertThat(wilson.lower()).isCloseTo(RecordedTable.number(row, "wilson_lower"), within(6e-14));
            assertThat(wilson.upper()).isCloseTo(RecordedTable.number(row, "wilson_upper"), within(6e-14));
            Interval exact = ClopperPearson.of(count, size, level);
            assertThat(exact.lower()).isCloseTo(RecordedTable.number(row, "exact_lower"), within(6e-14));
            assertThat(exact.upper()).isCloseTo(RecordedTable.number(row, "exact_upper"), within(6e-14));
        }
    }

    private static Interval wilson(NamedCsvRecord row, double level) {
        double count = RecordedTable.number(row, "Numerator");
        return Wilson.of(count, RecordedTable.number(row, "Denominator"), level)
                .times(row.getFields().size() == 11 ? RecordedTable.number(row, "multiplier") : 1);
    }

    private static void agree(NamedCsvRecord row, Interval interval, String lower, String upper) {
        assertThat(interval.lower()).isCloseTo(RecordedTable.number(row, lower), withinPercentage(TWELVE_DIGITS));
        assertThat(interval.upper()).isCloseTo(RecordedTable.number(row, upper), withinPercentage(TWELVE_DIGITS));
    }

    private static double level(String percent) {
        return Double.parseDouble(percent.replace("%", "")) / 100;
    }
}
