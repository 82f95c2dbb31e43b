package org.moothall.monitoring.measures;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.house.Recorded;
import org.moothall.monitoring.measures.figures.Counting;
import org.moothall.monitoring.measures.figures.Polarity;
import org.moothall.monitoring.plans.versions.Outcome;
import org.moothall.monitoring.plans.versions.Templates;

class CatalogueTest {
    private static final Map<String, Polarity> POLARITIES =
            Map.of("High", Polarity.HIGH, "Low", Polarity.LOW, "-", Polarity.NONE);

    @Test
    void theFiftyThreeAreThoseOfTheNationalToolWithItsPolarityAndKind() throws IOException {
        Map<String, NamedCsvRecord> recorded = new HashMap<>();
        try (CsvReader<NamedCsvRecord> rows =
                CsvReader.builder().ofNamedCsvRecord(Recorded.path("monitoring/kpi_catalogue.csv"))) {
            rows.forEach(row -> recorded.put(row.getField("code"), row));
        }

        assertThat(Catalogue.items()).hasSize(53).allSatisfy(item -> {
            NamedCsvRecord row = requireNonNull(recorded.get(item.code()), item.code());
            assertThat(item.outcome()).endsWith(row.getField("outcome"));
            assertThat(item.definition().counting())
                    .isEqualTo(row.getField("kind").equals("flow") ? Counting.FLOW : Counting.SNAPSHOT);
            Polarity polarity = POLARITIES.get(row.getField("polarity"));
            if (polarity != null) {
                assertThat(item.definition().polarity()).as(item.code()).isEqualTo(polarity);
            }
        });
    }

    @Test
    void everyMeasureOfTheCatalogueBearsOnAnOutcomeOfTheFramework() {
        List<String> codes = Templates.frameworks().getFirst().outcomes().stream()
                .map(Outcome::code)
                .toList();

        assertThat(Catalogue.items()).extracting(Catalogue.Item::outcome).isSubsetOf(codes);
    }
}
