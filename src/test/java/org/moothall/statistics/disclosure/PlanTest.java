package org.moothall.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Sum;
import org.moothall.statistics.exact.Fraction;

class PlanTest {
    private static final Policy POLICY = Policy.usual();
    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Figure> figures = new ArrayList<>();

    @Test
    void fourRegionsByTwoSexesWithOneSmallCellLoseThreeMore() {
        long[][] table = {{3, 40}, {50, 60}, {70, 80}, {90, 20}};
        Sum all = Sum.NOTHING;
        Sum[] columns = {Sum.NOTHING, Sum.NOTHING};
        for (int region = 0; region < 4; region++) {
            Sum row = Sum.NOTHING;
            for (int sex = 0; sex < 2; sex++) {
                Sum cell = cell("r" + region + sex, table[region][sex]);
                show("r" + region + sex, cell);
                row = row.plus(cell);
                columns[sex] = columns[sex].plus(cell);
            }
            show("row " + region, row);
            all = all.plus(row);
        }
        show("column 0", columns[0]);
        show("column 1", columns[1]);
        show("all", all);

        Plan plan = plan(History.NONE);

        assertThat(plan.shown()).hasSize(11);
        assertThat(places(plan)).hasSize(4).contains("r00", "r01");
        assertThat(reason(plan, "r00")).isEqualTo(new Reason.Small(Figure.Part.COUNT, Sum.of(new Cell("r00")), 3));
        assertThat(reason(plan, "r01"))
                .isInstanceOfSatisfying(
                        Reason.WouldReveal.class,
                        why -> assertThat(why.secret()).isEqualTo("r00"));
    }

    @Test
    void theDifferenceOfTwoYearsToDateIsAMonth() {
        Sum april = cell("April", 20);
        Sum may = cell("May", 3);
        show("to April", april);
        Plan first = plan(History.NONE);
        figures.clear();
        show("to May", april.plus(may));

        Plan second = plan(first.after(History.NONE));

        assertThat(places(first)).isEmpty();
        assertThat(places(second)).containsExactly("to May");
        assertThat(reason(second, "to May")).isInstanceOfSatisfying(Reason.WouldReveal.class, why -> {
            assertThat(why.secret()).isEqualTo("May");
            assertThat(why.left()).hasToString("3..3");
            assertThat(why.how())
                    .extracting(step -> step.times() + " × " + step.fact().source())
                    .containsExactlyInAnyOrder("1 × to May", "-1 × to April");
        });
        assertThat(second.leaks()).isEmpty();
        assertThat(second.after(first.after(History.NONE)).facts()).hasSize(1);
    }

    @Test
    void whatAYearToDateHidesTheNextMonthMayCover() {
        Sum toMay = cell("April", 20).plus(cell("May", 3));
        show("to April", Sum.of(new Cell("April")));
        show("to May", toMay);
        show("to June", toMay.plus(cell("June", 30)));

        Plan plan = plan(History.NONE);

        assertThat(places(plan)).hasSize(1);
        assertThat(plan.shown()).extracting(shown -> shown.figure().place()).contains("to June");
    }

    @Test
    void rollingMonthsGiveAwayWhatComesInLessWhatGoesOut() {
        Sum year = Sum.NOTHING;
        for (int month = 1; month <= 12; month++) {
            year = year.plus(cell("m%02d".formatted(month), 10 + month));
        }
        show("rolling to 12", year);
        show("month 1", Sum.of(new Cell("m01")));
        History before = plan(History.NONE).after(History.NONE);
        figures.clear();
        show("rolling to 13", year.minus(Sum.of(new Cell("m01"))).plus(cell("m13", 2)));

        Plan plan = plan(before);

        assertThat(reason(plan, "rolling to 13"))
                .isInstanceOfSatisfying(
                        Reason.WouldReveal.class, why -> assertThat(why.how()).hasSize(3));
    }

    @Test
    void aPercentageOfAKnownNumberIsANumber() {
        Sum yes = cell("yes", 28);
        Sum no = cell("no", 2);
        show("answers", yes.plus(no));
        figures.add(Figure.Share.percentage("yes", yes, yes.plus(no), 0));

        Plan plan = plan(History.NONE);

        assertThat(reason(plan, "yes")).isEqualTo(new Reason.Small(Figure.Part.COMPLEMENT, no, 2));
        assertThat(places(plan)).containsExactly("yes");
    }

    @Test
    void aNumberInASentenceIsWithheldWithTheCellThatItRepeats() {
        Sum small = cell("small", 4);
        Sum large = cell("large", 50);
        show("table", small);
        show("text", small);
        show("chart", large);
        figures.add(new Figure.Change("text: how many more", large.minus(small)));

        Plan plan = plan(History.NONE);

        assertThat(places(plan)).contains("table", "text").hasSize(3);
    }

    @Test
    void aRateOfAKnownPopulationIsANumberToo() {
        Sum cases = cell("cases", 90);
        Sum hidden = cell("hidden", 3);
        Sum people = cell("people", 20_000);
        History before =
                new History(List.of(Fact.exactly("mid-year estimate", people, Fraction.of(20_000))), List.of());
        show("with", cases.plus(hidden));
        figures.add(new Figure.Share("rate", cases, people, 10_000, 1, false));

        assertThat(places(plan(before))).hasSize(1);
    }

    @Test
    void whatAnOfficerHoldsBackIsProtectedLikeWhatIsSmall() {
        Sum held = cell("held", 60);
        Sum other = cell("other", 70);
        show("held", held);
        show("other", other);
        show("both", held.plus(other));

        Plan plan = Disclosure.plan(POLICY, History.NONE, new Proposal(counts, figures, Set.of(held)));

        assertThat(reason(plan, "held")).isEqualTo(new Reason.HeldBack());
        assertThat(places(plan)).hasSize(2).contains("other");
    }

    @Test
    void whatWasKeptBackOnceStaysSoUnderALooserPolicy() {
        Sum four = cell("four", 4);
        show("table of June", four);
        History before = plan(History.NONE).after(History.NONE);
        figures.clear();
        show("table of July", four);

        Plan plan = Disclosure.plan(new Policy("loose", 3, true, 1, 4), before, new Proposal(counts, figures));

        assertThat(reason(plan, "table of July")).isEqualTo(new Reason.KeptBefore("table of June"));
        assertThat(plan.secrets())
                .singleElement()
                .satisfies(secret -> assertThat(secret.width()).isEqualTo(6));
    }

    @Test
    void whatIsOutAlreadyIsSaidAndNotMendedInVain() {
        Sum part = cell("part", 40);
        Sum small = cell("small", 3);
        History before = History.NONE.with(List.of(
                Fact.exactly("return", part.plus(small), Fraction.of(43)),
                Fact.exactly("return", part, Fraction.of(40))));
        show("again", part);
        show("all", part.plus(small));

        Plan plan = plan(before);

        assertThat(places(plan)).isEmpty();
        assertThat(plan.leaks()).singleElement().satisfies(leak -> {
            assertThat(leak.secret().name()).isEqualTo("small");
            assertThat(leak.left().interval()).hasToString("3..3");
            assertThat(leak.left().highest()).hasSize(2);
        });
    }

    @Test
    void anEarlierLeakIsNotMadeWorse() {
        Sum one = cell("one", 2);
        Sum two = cell("two", 2);
        History before = History.NONE.with(List.of(Fact.exactly("return", one.plus(two), Fraction.of(4))));
        figures.add(new Figure.Change("text: no difference", one.minus(two)));

        Plan plan = plan(before);

        assertThat(places(plan)).containsExactly("text: no difference");
        assertThat(plan.leaks()).hasSize(2);
    }

    @Test
    void aSmallSumOfHiddenCountsIsNotGivenAwayEither() {
        show("one", cell("one", 1));
        show("two", cell("two", 2));
        show("three", cell("three", 50));
        show("all", Sum.of(new Cell("one"), new Cell("two"), new Cell("three")));

        assertThat(places(plan(History.NONE))).containsExactlyInAnyOrder("one", "two", "three");
    }

    @Test
    void noughtsAreShownOrHiddenAsThePolicySays() {
        show("none", cell("none", 0));
        figures.add(Figure.Share.percentage("none of many", Sum.of(new Cell("none")), cell("many", 60), 0));
        figures.add(Figure.Share.percentage("all of many", Sum.of(new Cell("many")), Sum.of(new Cell("many")), 0));

        assertThat(places(plan(History.NONE))).isEmpty();
        Plan hidden =
                Disclosure.plan(new Policy("no noughts", 5, false, 1, 6), History.NONE, new Proposal(counts, figures));
        assertThat(places(hidden)).containsExactlyInAnyOrder("none", "none of many", "all of many");
        assertThat(reason(hidden, "none of many"))
                .isEqualTo(new Reason.Small(Figure.Part.NUMERATOR, Sum.of(new Cell("none")), 0));
    }

    @Test
    void inTheSameFigureTheLargestPartsAreTheLastToGo() {
        Map<String, Long> parts = new LinkedHashMap<>();
        parts.put("small", 4L);
        parts.put("nought", 0L);
        parts.put("middle", 30L);
        parts.put("large", 300L);
        Sum all = Sum.NOTHING;
        for (var part : parts.entrySet()) {
            Sum cell = cell(part.getKey(), part.getValue());
            show(part.getKey(), cell);
            all = all.plus(cell);
        }
        show("all", all);

        assertThat(places(plan(History.NONE))).containsExactlyInAnyOrder("small", "middle");
    }

    @Test
    void aCorrectedCountUnderItsOldNameIsRefused() {
        Sum cell = cell("cell", 20);
        show("cell", cell);
        History before = plan(History.NONE).after(History.NONE);
        counts.put(new Cell("cell"), 21L);

        assertThatThrownBy(() -> plan(before)).hasMessageContaining("is a new cell");
        assertThatThrownBy(() -> Disclosure.plan(POLICY, before, new Proposal(Map.of(), figures)))
                .hasMessageContaining("cell is not given");
        assertThatThrownBy(() -> new Proposal(Map.of(new Cell("x"), -1L), List.of()))
                .hasMessageContaining("below zero");
    }

    private Plan plan(History before) {
        return Disclosure.plan(POLICY, before, new Proposal(counts, figures));
    }

    private Sum cell(String name, long count) {
        counts.put(new Cell(name), count);
        return Sum.of(new Cell(name));
    }

    private void show(String place, Sum sum) {
        figures.add(new Figure.Count(place, sum));
    }

    private static List<String> places(Plan plan) {
        return plan.withheld().stream()
                .map(withheld -> withheld.figure().place())
                .toList();
    }

    private static Reason reason(Plan plan, String place) {
        return plan.withheld().stream()
                .filter(withheld -> withheld.figure().place().equals(place))
                .findFirst()
                .orElseThrow()
                .reason();
    }
}
