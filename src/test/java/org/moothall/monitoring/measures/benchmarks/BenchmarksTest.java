package org.moothall.monitoring.measures.benchmarks;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.database.Stores;
import org.moothall.house.Recorded;
import org.moothall.monitoring.MonitoringAtHand;
import org.moothall.monitoring.measures.figures.Polarity;
import org.moothall.monitoring.measures.figures.Ratio;

class BenchmarksTest {
    private static final int HEREFORDSHIRE = 884;

    private static MonitoringAtHand hand;
    private static Benchmarks benchmarks;
    private static Benchmarks.Loaded loaded;

    @BeforeAll
    static void load() throws IOException {
        Path folder = Recorded.path("monitoring");
        hand = new MonitoringAtHand(Stores.sqlite());
        benchmarks = new Benchmarks(hand.monitoring);
        loaded = new NationalTool(folder).load(benchmarks, "Barnaby Tallis");
    }

    @AfterAll
    static void close() {
        hand.close();
    }

    @Test
    void allValuesAreLoadedButThoseOfTheYearNought() {
        assertThat(loaded).isEqualTo(new Benchmarks.Loaded(175, 170, 265_030 - 170, 0));
        assertThat(benchmarks.count()).isEqualTo(264_860);
    }

    @Test
    void theNewestFiguresOfTheFiftyThreeAreThoseOfTheCatalogue() throws IOException {
        List<Integer> neighbours = benchmarks.neighbours(HEREFORDSHIRE).stream()
                .map(Benchmarks.Neighbour::neighbour)
                .toList();
        int region = benchmarks.areas().stream()
                .filter(area -> area.name().equals("West Midlands"))
                .findFirst()
                .orElseThrow()
                .number();
        Comparison comparison = new Comparison(HEREFORDSHIRE, region, neighbours, "The Department's model of 2025");
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Recorded.path("monitoring/kpi_catalogue.csv"))) {
            assertThat(rows.stream().toList()).hasSize(53).allSatisfy(row -> {
                Beside newest = benchmarks.beside(row.getField("code"), comparison).stream()
                        .filter(one -> one.year().equals(row.getField("year")))
                        .findFirst()
                        .orElseThrow();
                agrees(newest.england().orElse(null), row.getField("england"));
                agrees(newest.region().orElse(null), row.getField("west_midlands"));
                agrees(newest.own().orElse(null), row.getField("herefordshire"));
                newest.neighbours().ifPresent(mean -> {
                    assertThat(mean.n()).isEqualTo(Integer.parseInt(row.getField("sn_n")));
                    assertThat(mean.value().nearly())
                            .isCloseTo(Double.parseDouble(row.getField("stat_neighbour_mean")), within(0.0051));
                });
            });
        }
    }

    private static void agrees(@Nullable Ratio value, String written) {
        if (written.equals("-")) {
            assertThat(value).isNull();
        } else {
            assertThat(value).isEqualByComparingTo(Ratio.of(new BigDecimal(written)));
        }
    }

    @Test
    void loadingTheSameAgainAddsNothing() throws IOException {
        Benchmarks.Loaded again = new NationalTool(Recorded.path("monitoring")).load(benchmarks, "Barnaby Tallis");

        assertThat(again.added()).isZero();
        assertThat(again.same()).isEqualTo(264_860);
    }

    @ParameterizedTest
    @CsvSource({"2025,2025", "2024-25,2025", "2024-25 (OT),2025", "2014-16,2016", "2011-12,2012"})
    void yearsArePutInOrderHoweverTheyAreWritten(String year, int ends) {
        assertThat(Published.ends(year)).hasValue(ends);
        assertThat(Published.ends("0")).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "b1_children_in_need_2013_to_2025.csv.gz,2132,62,46,0,10,0,0",
        "c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz,2132,296,68,0,26,0,0",
        "cla_number_and_rate_per_10k_children.csv.gz,2505,4,42,112,0,0,0",
        "csww_indicators_2017_to_2025.csv,1463,8,98,81,51,0,12",
        "d3_cpps_subsequent_plan_2013_to_2025.csv.gz,2132,75,9,6,5,0,0",
        "d5_cpps_at31march_by_duration_2013_to_2025.csv.gz,2132,2957,33,45,11,0,0",
        "la_care_leavers_accommodation_suitability.csv.gz,6680,2852,0,264,0,13,0",
        "la_cla_placement_stability.csv.gz,5010,58,0,225,0,0,0",
        "la_cla_swcount.csv,330,0,4,3,0,0,0"
    })
    void everySymbolOfTheDepartmentsFilesIsFound(
            String file, int rows, long c, long x, long z, long u, long k, long low) throws IOException {
        DepartmentFile read = DepartmentFile.read(Recorded.path("monitoring/dfe/" + file));

        assertThat(read.size()).isEqualTo(rows);
        Map<String, Long> symbols = read.symbols();
        assertThat(Stream.of("c", "x", "z", "u", "k", "low")
                        .map(symbol -> symbols.getOrDefault(symbol, 0L))
                        .toList())
                .containsExactly(c, x, z, u, k, low);
    }

    @Test
    void aDepartmentsFileKeepsItsSymbolsApart() throws IOException {
        DepartmentFile.read(Recorded.path(
                        "monitoring/dfe/c1_children_in_need_referrals_and_rereferrals_2013_to_2025.csv.gz"))
                .load(benchmarks, "Barnaby Tallis");

        List<Published> series = benchmarks
                .series(
                        "c1_children_in_need_referrals_and_rereferrals_2013_to_2025: Referrals and Re-referrals: rereferral_percent",
                        List.of(HEREFORDSHIRE))
                .getOrDefault(HEREFORDSHIRE, List.of());
        assertThat(series).extracting(Published::year).endsWith("2021", "2022", "2023", "2024", "2025");
        assertThat(series.get(series.size() - 3).symbol()).isEqualTo("u");
        assertThat(series.getLast().value()).isEqualByComparingTo("14.8");
    }

    @ParameterizedTest
    @CsvSource({
        "0,LOW,A",
        "25,LOW,A",
        "26,LOW,B",
        "50,LOW,B",
        "75,LOW,C",
        "100,LOW,D",
        "25,HIGH,D",
        "75,HIGH,B",
        "76,HIGH,A"
    })
    void aValueOnAQuartileBelongsToTheLowerQuarter(BigDecimal value, Polarity polarity, String band) {
        Quarters quarters =
                new Quarters(Stream.of(0, 25, 50, 75, 100).map(Ratio::of).toList());

        assertThat(quarters.band(Ratio.of(value), polarity)).contains(band);
        assertThat(quarters.band(Ratio.of(value), Polarity.NONE)).isEmpty();
        assertThat(quarters.band(Ratio.of(101), polarity)).isEmpty();
    }

    @Test
    void thoseThatAreEqualShareTheBetterPlace() {
        List<Ratio> values = Stream.of(10, 20, 20, 30, 40).map(Ratio::of).toList();
        Quarters quarters = new Quarters(values);

        assertThat(values.stream()
                        .map(value -> quarters.rank(value, Polarity.HIGH).orElseThrow()))
                .containsExactly(5, 3, 3, 2, 1);
        assertThat(new Quarters(List.of(Ratio.of(10), Ratio.of(30), Ratio.of(20))).rank(Ratio.of(30), Polarity.LOW))
                .contains(3);
        assertThat(quarters.rank(Ratio.of(10), Polarity.NONE)).isEmpty();
    }
}
