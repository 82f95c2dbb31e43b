package org.moothall.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.house.Recorded;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Interval;
import org.moothall.statistics.disclosure.reader.Left;
import org.moothall.statistics.disclosure.reader.Reader;
import org.moothall.statistics.disclosure.reader.Sum;
import org.moothall.statistics.exact.Fraction;

/// The table of another program's tests in which two hidden cells in every row and column are not enough.
class RecordedTablesTest {
    private final Map<Cell, Long> counts = new HashMap<>();
    private final Map<String, Sum> totals = new HashMap<>();
    private final Set<Cell> hidden = new HashSet<>();

    @BeforeEach
    void readTheTable() throws IOException {
        JsonNode fact = new ObjectMapper()
                .readTree(Recorded.path("spc/sdc_facts.json").toFile())
                .get("recoverable_despite_two_per_line");
        for (int row = 0; row < 4; row++) {
            for (int column = 0; column < 4; column++) {
                String rowName = fact.get("rows").get(row).asText();
                String columnName = fact.get("cols").get(column).asText();
                Cell cell = new Cell(rowName + columnName);
                counts.put(cell, fact.get("freq").get(row).get(column).asLong());
                totals.merge("row " + rowName, Sum.of(cell), Sum::plus);
                totals.merge("column " + columnName, Sum.of(cell), Sum::plus);
                totals.merge("all", Sum.of(cell), Sum::plus);
            }
        }
        fact.get("primary_suppressed")
                .forEach(cell ->
                        hidden.add(new Cell(cell.get(0).asText() + cell.get(1).asText())));
        assertThat(totals.getOrDefault("all", Sum.NOTHING).in(counts))
                .isEqualTo(Fraction.of(fact.get("grand_total").asLong()));
    }

    @Test
    void aReaderRecoversTheCellAndCanSayHow() {
        Left left = reader(hidden).left(cell("wb"));

        assertThat(left.interval()).isEqualTo(between(47, 47));
        assertThat(left.highest().stream()
                        .map(step -> step.fact().sum().times(step.times()))
                        .reduce(Sum.NOTHING, Sum::plus))
                .isEqualTo(cell("wb"));
        assertThat(left.highest().stream()
                        .map(step -> step.fact().sum().in(counts).times(step.times()))
                        .reduce(Fraction.ZERO, Fraction::plus))
                .isEqualTo(Fraction.of(47));
    }

    @Test
    void oneMoreHiddenCellEndsItWithTheRecordedIntervals() {
        assertThat(reader(with("xd")).left(cell("wb")).interval()).isEqualTo(between(0, 78));
        assertThat(reader(with("xb")).left(cell("wb")).interval()).isEqualTo(between(0, 141));
    }

    @Test
    void thePlanWithholdsOneMoreCellAndNoTotal() {
        List<Figure> figures = new ArrayList<>();
        counts.keySet().stream().sorted().forEach(cell -> figures.add(new Figure.Count(cell.name(), Sum.of(cell))));
        totals.forEach((name, sum) -> figures.add(new Figure.Count(name, sum)));
        Set<Sum> held = new HashSet<>();
        hidden.forEach(cell -> held.add(Sum.of(cell)));

        Plan plan = Disclosure.plan(
                new Policy("recorded", 3, true, 1, 5), History.NONE, new Proposal(counts, figures, held));

        assertThat(plan.withheld()).hasSize(10);
        assertThat(plan.withheld().stream().filter(withheld -> withheld.reason() instanceof Reason.WouldReveal))
                .singleElement()
                .satisfies(withheld -> assertThat(((Reason.WouldReveal) withheld.reason()).secret())
                        .isEqualTo("wb"));
        assertThat(plan.leaks()).isEmpty();
    }

    private Set<Cell> with(String another) {
        Set<Cell> more = new HashSet<>(hidden);
        more.add(new Cell(another));
        return more;
    }

    private Reader reader(Set<Cell> hiddenNow) {
        List<Fact> facts = new ArrayList<>();
        totals.forEach((name, sum) -> facts.add(Fact.exactly(name, sum, sum.in(counts))));
        counts.forEach((cell, count) -> {
            if (!hiddenNow.contains(cell)) {
                facts.add(Fact.exactly(cell.name(), Sum.of(cell), Fraction.of(count)));
            }
        });
        return Reader.of(facts, counts);
    }

    private static Sum cell(String name) {
        return Sum.of(new Cell(name));
    }

    private static Interval between(long low, long high) {
        return new Interval(Fraction.of(low), Fraction.of(high));
    }
}
