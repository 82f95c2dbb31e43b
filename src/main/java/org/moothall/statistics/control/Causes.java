package org.moothall.statistics.control;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.moothall.statistics.control.ChartPoint.Place;

/// The rules, run over figures that follow one another without a gap inside one phase. They are applied from the
/// weakest to the strongest, so that each point is left with the first that applies.
final class Causes {
    private final List<BigDecimal> figures;
    private final int[] sides;
    private final Place[] places;
    private final SpecialCause[] causes;

    private Causes(List<BigDecimal> figures, Baseline baseline) {
        this.figures = figures;
        sides = figures.stream().mapToInt(baseline::side).toArray();
        places = figures.stream().map(baseline::place).toArray(Place[]::new);
        causes = new SpecialCause[figures.size()];
        Arrays.fill(causes, SpecialCause.NONE);
    }

    static List<SpecialCause> of(List<BigDecimal> figures, Baseline baseline, Method method) {
        Causes rules = new Causes(figures, baseline);
        rules.runs(method.run());
        rules.twoOfThree();
        rules.trends(method.trend());
        rules.outside();
        return List.of(rules.causes);
    }

    private void runs(int length) {
        int start = 0;
        for (int next = 1; next <= sides.length; next++) {
            if (next == sides.length || sides[next] != sides[start]) {
                if (sides[start] != 0 && next - start >= length) {
                    mark(start, next, sides[start] > 0 ? SpecialCause.RUN_ABOVE : SpecialCause.RUN_BELOW);
                }
                start = next;
            }
        }
    }

    private void twoOfThree() {
        for (int last = 2; last < sides.length; last++) {
            int side = sides[last];
            boolean together = side != 0 && sides[last - 1] == side && sides[last - 2] == side;
            if (together && close(last) + close(last - 1) + close(last - 2) >= 2) {
                for (int point = last - 2; point <= last; point++) {
                    if (close(point) == 1) {
                        causes[point] = side > 0 ? SpecialCause.TWO_OF_THREE_ABOVE : SpecialCause.TWO_OF_THREE_BELOW;
                    }
                }
            }
        }
    }

    /// A trend of n points is n − 1 strict steps one way. Where one turns into another, the turning point belongs
    /// to the later, whose mark is set last.
    private void trends(int length) {
        int start = 0;
        for (int next = 1; next < figures.size(); next++) {
            int step = step(next);
            boolean goesOn = next + 1 < figures.size() && step(next + 1) == step;
            if (!goesOn) {
                if (step != 0 && next - start + 1 >= length) {
                    mark(start, next + 1, step > 0 ? SpecialCause.TREND_UP : SpecialCause.TREND_DOWN);
                }
                start = next;
            }
        }
    }

    private void outside() {
        for (int point = 0; point < places.length; point++) {
            if (places[point] == Place.OUTSIDE) {
                causes[point] = sides[point] > 0 ? SpecialCause.ABOVE_LIMIT : SpecialCause.BELOW_LIMIT;
            }
        }
    }

    private int step(int to) {
        return figures.get(to).compareTo(figures.get(to - 1));
    }

    private int close(int point) {
        return places[point] == Place.CLOSE ? 1 : 0;
    }

    private void mark(int from, int until, SpecialCause cause) {
        Arrays.fill(causes, from, until, cause);
    }
}
