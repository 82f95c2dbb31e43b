package org.moothall.statistics.funnels;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.statistics.RecordedTable;

class RecordedFunnelsTest {
    /// As PHEindicatormethods gives it for its 303 places.
    private static final double BASELINE = 0.806424478571495;

    @ParameterizedTest
    @CsvSource({
        // The first file rounds its baseline to six decimals, and so its limits; the other has eight.
        "testdata_funnel_prop_outputs.csv, 6e-7",
        "testdata_funnel_prop_outputs_with_axis_variation.csv, 6e-9"
    })
    void limitsOfProportionsAgreeWithPublicHealth(String table, double digits) throws IOException {
        List<NamedCsvRecord> rows = RecordedTable.rows("spc/phe/" + table);
        double baseline = table.contains("axis") ? smallPlacesBaseline() : BASELINE;
        assertThat(baseline * 100).isCloseTo(RecordedTable.number(rows.getFirst(), "Baseline"), within(digits));

        NormalFunnel funnel = new NormalFunnel(baseline);
        for (NamedCsvRecord row : rows) {
            FunnelLimits limits = funnel.limits(RecordedTable.number(row, "Population"));
            assertThat(limits.lower2() * 100).isCloseTo(RecordedTable.number(row, "Lower2s0025limit"), within(digits));
            assertThat(limits.upper2() * 100).isCloseTo(RecordedTable.number(row, "Upper2s0025limit"), within(digits));
            assertThat(limits.lower3() * 100).isCloseTo(RecordedTable.number(row, "Lower3s0001limit"), within(digits));
            assertThat(limits.upper3() * 100).isCloseTo(RecordedTable.number(row, "Upper3s0001limit"), within(digits));
        }
    }

    private static double smallPlacesBaseline() throws IOException {
        return Funnel.baseline(
                areas().stream().filter(area -> area.denominator() < 31_000).toList());
    }

    @Test
    void everyPlaceHasTheLabelThatPublicHealthGivesIt() throws IOException {
        List<NamedCsvRecord> rows = RecordedTable.rows("spc/phe/testdata_funnel_prop_inputs.csv");
        List<Area> areas = areas();
        NormalFunnel funnel = new NormalFunnel(Funnel.baseline(areas));

        assertThat(funnel.baseline()).isCloseTo(BASELINE, within(1e-14));
        for (int i = 0; i < rows.size(); i++) {
            assertThat(funnel.of(areas.get(i)).label())
                    .as(areas.get(i).name())
                    .isEqualTo(rows.get(i).getField("significance"));
        }
    }

    private static List<Area> areas() throws IOException {
        return RecordedTable.rows("spc/phe/testdata_funnel_prop_inputs.csv").stream()
                .map(row -> new Area(
                        row.getField("Area"),
                        RecordedTable.number(row, "numerator"),
                        RecordedTable.number(row, "denominator")))
                .toList();
    }

    @Test
    void exactLimitsAgreeWithR() throws IOException {
        int negative = 0;
        for (NamedCsvRecord row : RecordedTable.rows("spc/funnel_binomial_exact_r.csv")) {
            double size = RecordedTable.number(row, "n");
            double limit =
                    new ExactFunnel(RecordedTable.number(row, "theta")).limit(size, RecordedTable.number(row, "p"));

            // The interpolation is recorded with fourteen decimals, and counts for one in n.
            assertThat(limit).isCloseTo(RecordedTable.number(row, "limit"), within(1e-11 / Math.sqrt(size)));
            negative += limit < 0 ? 1 : 0;
        }
        assertThat(negative).isEqualTo(23);
    }

    @Test
    void reReferralsDifferFarMoreBetweenCouncilsThanByChance() throws IOException {
        List<NamedCsvRecord> year =
                RecordedTable.rows("monitoring/dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz")
                        .stream()
                        .filter(row -> row.getField("time_period").equals("2025"))
                        .toList();
        NamedCsvRecord england = year.stream()
                .filter(row -> row.getField("geographic_level").equals("National"))
                .findFirst()
                .orElseThrow();
        List<Area> councils = year.stream()
                .filter(row -> row.getField("geographic_level").equals("Local authority"))
                .filter(row -> row.getField("rereferral_count").matches("\\d+"))
                .map(RecordedFunnelsTest::council)
                .toList();
        double baseline = council(england).share();

        assertThat(Overdispersion.of(councils, baseline, 0.1).phi()).isCloseTo(27.0, within(0.05));
        assertThat(Overdispersion.of(councils, baseline, 0).phi()).isCloseTo(102.5, within(0.05));
        Funnel unadjusted = new NormalFunnel(baseline);
        assertThat(councils)
                .filteredOn(
                        area -> unadjusted.of(area) == Significance.HIGH_3 || unadjusted.of(area) == Significance.LOW_3)
                .hasSize(102);
    }

    private static Area council(NamedCsvRecord row) {
        return new Area(
                row.getField("la_name"),
                RecordedTable.number(row, "rereferral_count"),
                RecordedTable.number(row, "referral_count"));
    }
}
