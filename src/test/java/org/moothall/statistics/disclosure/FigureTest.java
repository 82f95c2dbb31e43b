package org.moothall.statistics.disclosure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Fact;
import org.moothall.statistics.disclosure.reader.Sum;
import org.moothall.statistics.exact.Fraction;

/// What a reader sees, and what the reader learns by it.
class FigureTest {
    private static final Sum COUNT = Sum.of(new Cell("n"));
    private static final Sum OUT = Sum.of(new Cell("d"));

    @ParameterizedTest
    @CsvSource({
        "1, 7, 7, 7, 7",
        "5, 6, 5, 6, 7",
        "5, 8, 10, 8, 12",
        "5, 12, 10, 8, 12",
        "10, 14, 10, 6, 14",
        "10, 15, 20, 15, 24",
        "1, 0, 0, 0, 0",
        "5, 0, 0, 0, 0"
    })
    void aCountIsShownRoundedAndSaysBetweenWhat(int rounding, long count, String shown, long low, long high) {
        Policy policy = new Policy("p", 5, true, rounding, 6);
        Figure figure = new Figure.Count("here", COUNT);

        assertThat(figure.shown(policy, counts(count, 0))).isEqualByComparingTo(shown);
        assertThat(figure.facts(policy, counts(count, 0)))
                .containsExactly(new Fact("here", COUNT, Fraction.of(low), Fraction.of(high)));
    }

    @ParameterizedTest
    @CsvSource({
        "1, 3, 3, 3, 3",
        "1, -3, -3, -3, -3",
        "5, 3, 5, 3, 7",
        "5, -3, -5, -7, -3",
        "5, 1, 0, -2, 2",
        "5, 0, 0, -2, 2",
        "10, -5, -10, -14, -5"
    })
    void aChangeIsNeverSmallAndKeepsItsSign(int rounding, long change, String shown, long low, long high) {
        Policy policy = new Policy("p", 5, true, rounding, 6);
        Figure figure = new Figure.Change("here", COUNT.minus(OUT));
        Map<Cell, Long> counts = counts(20 + change, 20);

        assertThat(figure.small(policy, counts)).isEmpty();
        assertThat(figure.shown(policy, counts)).isEqualByComparingTo(shown);
        assertThat(figure.facts(policy, counts))
                .containsExactly(new Fact("here", COUNT.minus(OUT), Fraction.of(low), Fraction.of(high)));
    }

    @ParameterizedTest
    @CsvSource({
        "3, 60, NUMERATOR",
        "56, 60, COMPLEMENT",
        "60, 60,",
        "0, 60,",
        "0, 4, DENOMINATOR",
        "6, 60,",
        "5, 60, NUMERATOR",
        "54, 60,",
        "55, 60, COMPLEMENT",
        "0, 0,"
    })
    void aPercentageMayBeSmallInThreeWays(long numerator, long denominator, Figure.@Nullable Part part) {
        var small =
                Figure.Share.percentage("here", COUNT, OUT, 0).small(Policy.usual(), counts(numerator, denominator));

        if (part == null) {
            assertThat(small).isEmpty();
        } else {
            assertThat(small).map(Figure.Small::part).contains(part);
        }
    }

    @Test
    void whatAPercentageSaysHoldsForNoOtherWholeNumberThanThoseThatAreRoundedToIt() {
        Policy policy = new Policy("p", 5, true, 1, 6);
        for (int places = 0; places <= 1; places++) {
            Figure figure = Figure.Share.percentage("here", COUNT, OUT, places);
            for (long n = 6; n <= 41; n++) {
                List<Fact> facts = figure.facts(policy, counts(n, 47));
                for (long other = 0; other <= 47; other++) {
                    boolean same = Objects.equals(
                            figure.shown(policy, counts(n, 47)), figure.shown(policy, counts(other, 47)));
                    Map<Cell, Long> otherwise = counts(other, 47);
                    assertThat(facts.stream()
                                    .allMatch(fact -> fact.allows(fact.sum().in(otherwise))))
                            .as("%d for %d", other, n)
                            .isEqualTo(same);
                }
            }
        }
    }

    @Test
    void aPercentageThatIsShownSaysThatItsPartsAreNotSmall() {
        Figure figure = Figure.Share.percentage("here", COUNT, OUT, 0);

        assertThat(figure.facts(Policy.usual(), counts(30, 60)))
                .contains(
                        Fact.atLeast("here", COUNT, Fraction.of(6)),
                        Fact.atLeast("here", OUT.minus(COUNT), Fraction.of(6)));
        assertThat(figure.facts(Policy.usual(), counts(0, 60)))
                .hasSize(3)
                .contains(Fact.atLeast("here", OUT.minus(COUNT), Fraction.of(6)));
        assertThat(figure.facts(Policy.usual(), counts(60, 60)))
                .hasSize(3)
                .contains(Fact.atLeast("here", COUNT, Fraction.of(6)));
        assertThat(figure.facts(new Policy("p", 5, false, 1, 6), counts(60, 60)))
                .hasSize(4);
        assertThat(new Figure.Share("here", COUNT, OUT, 10_000, 1, false).facts(Policy.usual(), counts(30, 60)))
                .hasSize(3);
    }

    @Test
    void outOfNobodyThereIsNoShare() {
        Figure figure = Figure.Share.percentage("here", COUNT, OUT, 0);

        assertThat(figure.shown(Policy.usual(), counts(0, 0))).isNull();
        assertThat(figure.facts(Policy.usual(), counts(0, 0)))
                .containsExactly(Fact.exactly("here", OUT, Fraction.ZERO));
    }

    @Test
    void aRateIsNotAPartOfItsPopulation() {
        Figure rate = new Figure.Share("here", COUNT, OUT, 10_000, 1, false);

        assertThat(rate.shown(Policy.usual(), counts(93, 20_000))).hasToString("46.5");
        assertThat(rate.small(Policy.usual(), counts(93, 95))).isEmpty();
    }

    @Test
    void halfAPersonIsNoCount() {
        Figure half = new Figure.Count("here", COUNT.times(Fraction.of(1, 2)));

        assertThatThrownBy(() -> half.shown(Policy.usual(), counts(3, 0))).hasMessageContaining("whole number");
    }

    @Test
    void aPolicyMustMakeSense() {
        assertThat(Policy.usual()).isEqualTo(new Policy("usual", 5, true, 1, 6));
        assertThat(new Policy("p", 1, true, 1, 2).hides(Fraction.ONE)).isTrue();
        assertThat(new Policy("p", 10, true, 1, 11).hides(Fraction.of(11))).isFalse();
        assertThat(Policy.usual().hides(Fraction.of(-3))).isFalse();
        for (int[] wrong : new int[][] {{0, 1, 6}, {11, 1, 12}, {5, 0, 6}, {5, 1, 5}}) {
            assertThatThrownBy(() -> new Policy("p", wrong[0], true, wrong[1], wrong[2]))
                    .isInstanceOf(IllegalArgumentException.class);
        }
    }

    private static Map<Cell, Long> counts(long n, long d) {
        Map<Cell, Long> counts = new HashMap<>();
        counts.put(new Cell("n"), n);
        counts.put(new Cell("d"), d);
        return counts;
    }
}
