package org.moothall.statistics.agreement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.moothall.house.Recorded;

/// Against the figures of other programs and papers.
class RecordedAgreementTest {
    private static final double TEN_DIGITS = 5.1e-11;

    @Test
    void kappasAndTheirErrorsAreThoseOfVcd() throws IOException {
        List<String> lines = Files.readAllLines(Recorded.path("spc/kappa_vcd_oracle.csv"));

        assertThat(lines).hasSizeGreaterThan(5);
        for (String line : lines.subList(1, lines.size())) {
            String[] fields = line.replace("\"", "").split(",", -1);
            GradeTable table = GradeTable.of(square(fields[1]));
            assertThat(Kappa.of(table, Weights.NONE).value()).hasValueCloseTo(number(fields[2]), offset(TEN_DIGITS));
            assertThat(Kappa.of(table, Weights.NONE).standardError())
                    .hasValueCloseTo(number(fields[3]), offset(TEN_DIGITS));
            assertThat(Kappa.of(table, Weights.LINEAR).value()).hasValueCloseTo(number(fields[4]), offset(TEN_DIGITS));
            assertThat(Kappa.of(table, Weights.LINEAR).standardError())
                    .hasValueCloseTo(number(fields[5]), offset(TEN_DIGITS));
            assertThat(Kappa.of(table, Weights.QUADRATIC).value())
                    .hasValueCloseTo(number(fields[6]), offset(TEN_DIGITS));
        }
    }

    @Test
    void cohensOwnExamplesComeOut() throws IOException {
        for (String name : List.of("cohen1960_example1", "cohen1960_example2")) {
            JsonNode fact = facts().get(name);
            Kappa kappa = Kappa.of(GradeTable.of(table(fact.get("matrix"))), Weights.NONE);
            var near = offset(fact.get("tol").asDouble());
            assertThat(kappa.observed()).hasValueCloseTo(fact.get("observed").asDouble(), near);
            assertThat(kappa.expected()).hasValueCloseTo(fact.get("expected").asDouble(), near);
            assertThat(kappa.highestValue())
                    .hasValueCloseTo(fact.get("max_kappa").asDouble(), near);
            if (fact.has("max_observed")) {
                assertThat(kappa.highestObserved())
                        .hasValueCloseTo(fact.get("max_observed").asDouble(), near);
            }
            if (fact.has("kappa")) {
                assertThat(kappa.value()).hasValueCloseTo(fact.get("kappa").asDouble(), near);
            }
        }
    }

    @Test
    void alphaIsThatOfHayesAndKrippendorff() throws IOException {
        JsonNode fact = facts().get("hayes_krippendorff_2007");
        List<List<@Nullable Integer>> items = new ArrayList<>();
        fact.get("items").forEach(item -> {
            List<@Nullable Integer> values = new ArrayList<>();
            item.forEach(value -> values.add(value.isNull() ? null : (Integer) value.asInt()));
            items.add(values);
        });

        assertThat(Alpha.of(Metric.ORDINAL, items).value())
                .hasValueCloseTo(
                        fact.get("alpha").asDouble(), offset(fact.get("tol").asDouble()));
    }

    private static JsonNode facts() throws IOException {
        return new ObjectMapper()
                .readTree(Recorded.path("spc/agreement_facts.json").toFile());
    }

    private static long[][] square(String cells) {
        long[] flat =
                Arrays.stream(cells.split(" ", -1)).mapToLong(Long::parseLong).toArray();
        int side = (int) Math.sqrt(flat.length);
        long[][] table = new long[side][];
        for (int row = 0; row < side; row++) {
            table[row] = Arrays.copyOfRange(flat, row * side, (row + 1) * side);
        }
        return table;
    }

    private static long[][] table(JsonNode rows) {
        return StreamSupport.stream(rows.spliterator(), false)
                .map(row -> StreamSupport.stream(row.spliterator(), false)
                        .mapToLong(JsonNode::asLong)
                        .toArray())
                .toArray(long[][]::new);
    }

    private static double number(String text) {
        return Double.parseDouble(text);
    }
}
