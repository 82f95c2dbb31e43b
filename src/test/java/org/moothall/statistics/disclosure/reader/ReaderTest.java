package org.moothall.statistics.disclosure.reader;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;
import org.moothall.statistics.exact.Fraction;

class ReaderTest {
    private final Map<Cell, Long> truth = new HashMap<>();
    private final List<Fact> facts = new ArrayList<>();

    @Test
    void aChainOfFactsSettlesOneCellAfterAnother() {
        Sum a = cell("a", 5);
        Sum b = cell("b", 6);
        Sum c = cell("c", 7);
        exactly("abc", a.plus(b).plus(c));
        exactly("ab", a.plus(b));
        exactly("a", a);

        Left left = reader().left(c.times(Fraction.of(2)).plus(a));

        assertThat(left.interval()).hasToString("19..19");
        assertThat(left.isWorkedOut()).isTrue();
        assertThat(left.highest()).isEqualTo(left.lowest());
        assertThat(left.highest())
                .extracting(step -> step.times() + " × " + step.fact().source())
                .containsExactlyInAnyOrder("2 × abc", "-2 × ab", "1 × a");
    }

    @Test
    void whatNothingIsKnownOfIsOpenAbove() {
        Sum a = cell("a", 5);
        Sum b = cell("b", 5);

        assertThat(reader().left(a).interval()).hasToString("0..");
        assertThat(reader().left(a.minus(b)).interval()).hasToString("..");
        assertThat(reader().left(a).highest()).isEmpty();
        assertThat(reader().isOpen(a, 1_000_000)).isTrue();
        assertThat(reader().hangTogether(a, b)).isFalse();
        assertThat(reader().hangTogether(a, a)).isTrue();
        assertThat(reader().left(Sum.NOTHING).interval()).hasToString("0..0");
    }

    @Test
    void sumsOfSeparateWebsAreAsOpenAsTheirParts() {
        Sum a = cell("a", 2);
        Sum b = cell("b", 4);
        exactly("ab", a.plus(cell("a2", 3)));
        facts.add(new Fact("b between", b, Fraction.of(3), Fraction.of(9)));

        assertThat(reader().left(a.plus(b)).interval()).hasToString("3..14");
        assertThat(reader().left(a.minus(b)).interval()).hasToString("-9..2");
        assertThat(reader().isOpen(a.plus(b), 11)).isTrue();
        assertThat(reader().isOpen(a.plus(b), 12)).isFalse();
        assertThat(reader().isOpen(a, 5)).isTrue();
        assertThat(reader().isOpen(a, 6)).isFalse();
        assertThat(reader().left(b).lowest())
                .singleElement()
                .satisfies(step -> assertThat(step.times()).isEqualTo(Fraction.ONE));
        assertThat(reader().hangTogether(a, b)).isFalse();
        assertThat(reader().hangTogether(a, Sum.of(new Cell("a2")))).isTrue();
    }

    @Test
    void aTotalCountedAsACellOfItsOwnEqualsItsParts() {
        Sum whole = cell("whole", 9);
        Sum part = cell("part", 4);
        Sum other = cell("other", 5);
        facts.add(Fact.identity("how it is counted", whole, part.plus(other)));
        exactly("whole", whole);
        exactly("part", part);

        assertThat(reader().left(other).interval()).hasToString("5..5");
        assertThat(reader().left(other).highest()).hasSize(3);
    }

    @Test
    void boundsOnOneSideAreKeptTo() {
        Sum a = cell("a", 5);
        facts.add(Fact.atMost("at most", a, Fraction.of(8)));
        assertThat(reader().left(a).interval()).hasToString("0..8");
        facts.add(Fact.atLeast("at least", a, Fraction.of(2)));
        assertThat(reader().left(a).interval()).hasToString("2..8");
    }

    @Test
    void wholeNumbersLeaveLessThanFractions() {
        Sum a = cell("a", 1);
        Sum b = cell("b", 1);
        facts.add(new Fact("three and three", a.plus(b).times(Fraction.of(3)), Fraction.of(4), Fraction.of(8)));

        Left left = reader().left(a.plus(b));

        assertThat(left.interval()).hasToString("2..2");
        assertThat(left.isWorkedOut()).isTrue();
    }

    @Test
    void anUntrueFactIsRefused() {
        Sum a = cell("a", 5);
        facts.add(Fact.exactly("wrong", a, Fraction.of(6)));

        assertThatThrownBy(this::reader).hasMessageContaining("wrong says what the counts do not");
        assertThatThrownBy(() -> new Fact("no", a, Fraction.of(2), Fraction.ONE))
                .hasMessageContaining("nothing lies");
        assertThatThrownBy(() -> new Cell(" ")).isInstanceOf(IllegalArgumentException.class);
        assertThat(Fact.atMost("x", a, Fraction.ONE).isExact()).isFalse();
        assertThat(Fact.atLeast("x", a, Fraction.ONE).isExact()).isFalse();
        assertThat(Fact.atMost("x", a, Fraction.ONE).allows(Fraction.of(2))).isFalse();
        assertThat(Fact.atLeast("x", a, Fraction.ONE).allows(Fraction.ZERO)).isFalse();
    }

    @Test
    void aSumSaysItsTerms() {
        Sum a = cell("a", 5);
        assertThat(a.plus(a).minus(cell("b", 1))).hasToString("2 × a + -1 × b");
        assertThat(a.minus(a)).isEqualTo(Sum.NOTHING);
        assertThat(Sum.of(new Cell("a"), new Cell("a"))).isEqualTo(a.times(Fraction.of(2)));
        assertThat(new Cell("a")).hasToString("a");
    }

    @Test
    void intervalsCompareByWidth() {
        Interval open = new Interval(null, null);
        Interval five = new Interval(Fraction.of(1), Fraction.of(6));

        assertThat(five.isAsWideAs(5)).isTrue();
        assertThat(five.isAsWideAs(6)).isFalse();
        assertThat(open.isAsWideAs(five)).isTrue();
        assertThat(five.isAsWideAs(open)).isFalse();
        assertThat(five.isAsWideAs(five)).isTrue();
        assertThat(five.isAsWideAs(new Interval(null, Fraction.ONE))).isFalse();
        assertThat(five.isAsWideAs(new Interval(Fraction.ONE, null))).isFalse();
        assertThat(new Interval(null, Fraction.ONE).isAsWideAs(9)).isTrue();
        assertThat(new Interval(Fraction.ONE, null).isAsWideAs(five)).isTrue();
    }

    /// All assignments of up to four small cells are gone through.
    @Property(tries = 200)
    void theIntervalIsThatOfAllPossibleTruths(@ForAll long seed) {
        Random dice = new Random(seed);
        truth.clear();
        facts.clear();
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < 4; i++) {
            cells.add(new Cell("c" + i));
            truth.put(cells.get(i), (long) dice.nextInt(3));
        }
        facts.add(Fact.atMost("all", Sum.of(cells), Fraction.of(8)));
        for (int i = 0; i < 3; i++) {
            Sum sum = Sum.NOTHING;
            for (Cell cell : cells) {
                sum = sum.plus(Sum.of(cell).times(Fraction.of(dice.nextInt(4) - 1)));
            }
            Fraction value = sum.in(truth);
            int slack = dice.nextInt(2);
            facts.add(new Fact(
                    "f" + i, sum, value.minus(Fraction.of(slack)), value.plus(Fraction.of(dice.nextInt(2) * slack))));
        }
        Sum target = dice.nextBoolean() ? Sum.of(cells.getFirst()) : Sum.of(cells.get(1), cells.get(2));

        Left left = reader().left(target);

        List<Fraction> possible = new ArrayList<>();
        possible(cells, 0, new HashMap<>(), target, possible);
        assertThat(left.isWorkedOut()).isTrue();
        assertThat(left.interval())
                .isEqualTo(new Interval(
                        possible.stream().min(Fraction::compareTo).orElseThrow(),
                        possible.stream().max(Fraction::compareTo).orElseThrow()));
    }

    private void possible(List<Cell> cells, int from, Map<Cell, Long> counts, Sum target, List<Fraction> found) {
        if (from == cells.size()) {
            if (facts.stream().allMatch(fact -> fact.allows(fact.sum().in(counts)))) {
                found.add(target.in(counts));
            }
            return;
        }
        for (long count = 0; count <= 8; count++) {
            counts.put(cells.get(from), count);
            possible(cells, from + 1, counts, target, found);
        }
    }

    private Sum cell(String name, long count) {
        truth.put(new Cell(name), count);
        return Sum.of(new Cell(name));
    }

    private void exactly(String source, Sum sum) {
        facts.add(Fact.exactly(source, sum, sum.in(truth)));
    }

    private Reader reader() {
        return Reader.of(facts, truth);
    }
}
