package org.moothall.statistics.exact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import org.junit.jupiter.api.Test;

class LinearProgramTest {
    @Test
    void aTextbookProgramReachesItsCorner() {
        // Chvátal, Linear Programming (1983), chapter 2: 5x + 4y + 3z is at most 13, at (2, 0, 1).
        LinearProgram program = program(
                List.of(0, 0, 0),
                Constraint.atMost(terms(2, 3, 1), Fraction.of(5)),
                Constraint.atMost(terms(4, 1, 2), Fraction.of(11)),
                Constraint.atMost(terms(3, 4, 2), Fraction.of(8)));

        assertThat(program.greatest(terms(5, 4, 3))).isInstanceOfSatisfying(Optimum.Greatest.class, found -> {
            assertThat(found.value()).isEqualTo(Fraction.of(13));
            assertThat(found.point()).containsExactly(Fraction.of(2), Fraction.ZERO, Fraction.ONE);
            assertThat(found.multipliers()).containsExactly(Fraction.ONE, Fraction.ZERO, Fraction.ONE);
            assertThat(found.isHighest()).isTrue();
        });
    }

    @Test
    void equationsAndLowerBoundsAreKeptToFromAnySide() {
        LinearProgram program = program(
                List.of(1, 3),
                Constraint.equal(terms(1, 1), Fraction.of(4)),
                Constraint.equal(terms(2, 2), Fraction.of(8)),
                Constraint.atLeast(terms(1, 0), Fraction.ONE),
                Constraint.equal(terms(-1, -1), Fraction.of(-4)));

        assertThat(value(program.greatest(terms(1, 0)))).isEqualTo(Fraction.of(4));
        assertThat(value(program.greatest(terms(-1, 0)))).isEqualTo(Fraction.of(-1));
        assertThat(value(program.greatest(terms(0, 1)))).isEqualTo(Fraction.of(3));
    }

    @Test
    void whatNothingLimitsHasNoGreatestValue() {
        LinearProgram program = program(List.of(2, 2), Constraint.atLeast(terms(1, 1), Fraction.of(2)));

        assertThat(program.greatest(terms(1, 0))).isInstanceOf(Optimum.Unbounded.class);
        assertThat(program.high(terms(1, 0))).isInstanceOf(Optimum.Unbounded.class);
        assertThat(value(program.high(terms(-1, -1)))).isEqualTo(Fraction.of(-2));
    }

    @Test
    void wholePointsMayLieBelowTheCorner() {
        LinearProgram program = program(List.of(0, 0), Constraint.atMost(terms(2, 2), Fraction.of(5)));

        assertThat(value(program.greatest(terms(1, 1)))).isEqualTo(Fraction.of(5, 2));
        assertThat(program.high(terms(1, 1))).isInstanceOfSatisfying(Optimum.Greatest.class, found -> {
            assertThat(found.value()).isEqualTo(Fraction.of(2));
            assertThat(found.limit()).isEqualTo(Fraction.of(5, 2));
            assertThat(found.isHighest()).isTrue();
        });
        assertThat(value(program.greatest(terms(1, 1)))).isEqualTo(Fraction.of(5, 2));
    }

    @Test
    void aFieldWithoutPointsOrWithoutTimeGivesUp() {
        LinearProgram none = program(List.of(0), Constraint.atMost(terms(1), Fraction.of(-1)));
        LinearProgram hurried =
                new LinearProgram(List.of(Constraint.atMost(terms(1), Fraction.of(1))), List.of(Fraction.ZERO), 0);

        assertThat(none.greatest(terms(1))).isInstanceOf(Optimum.GivenUp.class);
        assertThat(none.high(terms(1))).isInstanceOf(Optimum.GivenUp.class);
        assertThat(hurried.greatest(terms(1))).isInstanceOf(Optimum.GivenUp.class);
    }

    /// Small programs are gone through point by point.
    @Property(tries = 300)
    void theHighestWholePointIsTheOneFoundByTryingAll(@ForAll long seed) {
        Random dice = new Random(seed);
        int variables = 2 + dice.nextInt(2);
        List<Integer> known = new ArrayList<>();
        for (int i = 0; i < variables; i++) {
            known.add(dice.nextInt(5));
        }
        List<int[]> lines = new ArrayList<>();
        List<Constraint> constraints = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            int[] line = new int[variables + 1];
            for (int j = 0; j < variables; j++) {
                line[j] = dice.nextInt(9) - 2;
                line[variables] += line[j] * known.get(j);
            }
            line[variables] += dice.nextInt(4);
            lines.add(line);
            constraints.add(Constraint.atMost(terms(line, variables), Fraction.of(line[variables])));
        }
        for (int j = 0; j < variables; j++) {
            constraints.add(Constraint.atMost(Map.of(j, Fraction.ONE), Fraction.of(6)));
        }
        int[] sum = new int[variables];
        for (int j = 0; j < variables; j++) {
            sum[j] = dice.nextInt(7) - 3;
        }
        LinearProgram program = new LinearProgram(
                constraints, known.stream().map(value -> Fraction.of(value)).toList(), 10_000);

        long best = best(new int[variables], 0, lines, sum);
        assertThat(program.high(terms(sum, variables))).isInstanceOfSatisfying(Optimum.Greatest.class, found -> {
            assertThat(found.limit()).isGreaterThanOrEqualTo(Fraction.of(best));
            assertThat(found.value()).isEqualTo(Fraction.of(best));
            assertThat(proof(constraints, found, variables, sum)).isEqualTo(found.limit());
        });
    }

    /// The constraints so multiplied and added up: at least the sum in every variable, and the limit on the right.
    private static Fraction proof(List<Constraint> constraints, Optimum.Greatest found, int variables, int[] sum) {
        Fraction right = Fraction.ZERO;
        Fraction[] left = new Fraction[variables];
        Arrays.fill(left, Fraction.ZERO);
        for (int i = 0; i < constraints.size(); i++) {
            Fraction times = found.multipliers().get(i);
            assertThat(times.signum()).isNotNegative();
            right = right.plus(times.times(constraints.get(i).right()));
            for (int j = 0; j < variables; j++) {
                left[j] = left[j].plus(times.times(constraints.get(i).terms().getOrDefault(j, Fraction.ZERO)));
            }
        }
        for (int j = 0; j < variables; j++) {
            assertThat(left[j]).isGreaterThanOrEqualTo(Fraction.of(sum[j]));
        }
        return right;
    }

    private static long best(int[] point, int from, List<int[]> lines, int[] sum) {
        if (from == point.length) {
            return lines.stream().allMatch(line -> dot(line, point) <= line[point.length])
                    ? dot(sum, point)
                    : Long.MIN_VALUE;
        }
        long best = Long.MIN_VALUE;
        for (int value = 0; value <= 6; value++) {
            point[from] = value;
            best = Math.max(best, best(point, from + 1, lines, sum));
        }
        return best;
    }

    private static long dot(int[] line, int[] point) {
        long sum = 0;
        for (int j = 0; j < point.length; j++) {
            sum += (long) line[j] * point[j];
        }
        return sum;
    }

    private static LinearProgram program(List<Integer> known, Constraint... constraints) {
        return new LinearProgram(
                List.of(constraints),
                known.stream().map(value -> Fraction.of(value)).toList(),
                1000);
    }

    private static Fraction value(Optimum optimum) {
        return ((Optimum.Greatest) optimum).value();
    }

    private static Map<Integer, Fraction> terms(int... multiples) {
        return terms(multiples, multiples.length);
    }

    private static Map<Integer, Fraction> terms(int[] multiples, int length) {
        Map<Integer, Fraction> terms = new HashMap<>();
        for (int j = 0; j < length; j++) {
            terms.put(j, Fraction.of(multiples[j]));
        }
        return terms;
    }
}
