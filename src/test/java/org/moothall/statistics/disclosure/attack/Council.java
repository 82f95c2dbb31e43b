package org.moothall.statistics.disclosure.attack;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.moothall.statistics.disclosure.Disclosure;
import org.moothall.statistics.disclosure.Figure;
import org.moothall.statistics.disclosure.History;
import org.moothall.statistics.disclosure.Plan;
import org.moothall.statistics.disclosure.Policy;
import org.moothall.statistics.disclosure.Proposal;
import org.moothall.statistics.disclosure.reader.Cell;
import org.moothall.statistics.disclosure.reader.Sum;

/// A council that reports month after month on one measure, by area and sex, with counts that are often small:
/// tables with totals, years to date, rolling months, percentages of known numbers, and sentences with numbers in
/// them.
public final class Council {
    private static final String[] SEXES = {"girls", "boys"};
    private static final int ROLLING = 3;

    private final Random dice;
    private final Policy policy;
    private final int areas;
    private final Map<Cell, Long> counts = new HashMap<>();
    private final List<Plan> published = new ArrayList<>();
    private History history = History.NONE;
    private int month;

    public Council(Random dice) {
        this.dice = dice;
        int threshold = 3 + dice.nextInt(5);
        this.policy = new Policy(
                "random",
                threshold,
                dice.nextInt(4) > 0,
                dice.nextInt(4) == 0 ? 5 : 1,
                threshold + 1 + dice.nextInt(3));
        this.areas = 2 + dice.nextInt(3);
    }

    public Policy policy() {
        return policy;
    }

    public Map<Cell, Long> counts() {
        return counts;
    }

    /// All reports so far.
    public List<Plan> published() {
        return published;
    }

    /// A month goes by, and most often a report comes out.
    public void report() {
        for (int area = 0; area < areas; area++) {
            for (String sex : SEXES) {
                counts.put(cell(month, area, sex), (long) (dice.nextInt(12) * dice.nextDouble() * 2));
            }
            counts.put(open(month, area), 8L + dice.nextInt(60));
        }
        Plan plan = Disclosure.plan(policy, history, new Proposal(counts, figures()));
        history = plan.after(history);
        published.add(plan);
        month++;
    }

    private List<Figure> figures() {
        List<Figure> figures = new ArrayList<>();
        int shown = dice.nextInt(3) == 0 ? dice.nextInt(month + 1) : month;
        table(figures, shown);
        for (int area = 0; area < areas; area++) {
            perArea(figures, area);
        }
        toDate(figures, "all", 0, everywhere(month, 0), 3);
        sentences(figures);
        return figures;
    }

    /// One month's table with its totals, or some of them.
    private void table(List<Figure> figures, int shown) {
        boolean inner = dice.nextInt(4) > 0;
        for (int area = 0; area < areas; area++) {
            for (String sex : SEXES) {
                if (inner) {
                    figures.add(count("table %d %d %s".formatted(shown, area, sex), Sum.of(cell(shown, area, sex))));
                }
            }
            if (dice.nextInt(5) > 0) {
                figures.add(count("table %d %d".formatted(shown, area), area(shown, area)));
            }
        }
        for (String sex : SEXES) {
            if (dice.nextInt(5) > 0) {
                Sum sum = Sum.NOTHING;
                for (int area = 0; area < areas; area++) {
                    sum = sum.plus(Sum.of(cell(shown, area, sex)));
                }
                figures.add(count("table %d %s".formatted(shown, sex), sum));
            }
        }
        figures.add(count("table %d".formatted(shown), everywhere(shown, shown)));
    }

    private void perArea(List<Figure> figures, int area) {
        figures.add(count("open %d %d".formatted(month, area), Sum.of(open(month, area))));
        if (dice.nextInt(3) > 0) {
            figures.add(Figure.Share.percentage(
                    "percentage %d %d".formatted(month, area),
                    area(month, area),
                    Sum.of(open(month, area)).plus(area(month, area)),
                    dice.nextInt(2)));
        }
        Sum sum = Sum.NOTHING;
        for (int past = 0; past <= month; past++) {
            sum = sum.plus(area(past, area));
        }
        toDate(figures, "area " + area, 0, sum, 2);
        Sum rolling = Sum.NOTHING;
        for (int past = Math.max(0, month - ROLLING + 1); past <= month; past++) {
            rolling = rolling.plus(area(past, area));
        }
        toDate(figures, "rolling " + area, month - ROLLING, rolling, 2);
    }

    private void toDate(List<Figure> figures, String what, int from, Sum sum, int odds) {
        if (dice.nextInt(odds + 1) > 0) {
            figures.add(count("%s %d to %d".formatted(what, from, month), sum));
        }
    }

    private void sentences(List<Figure> figures) {
        if (month > 0 && dice.nextBoolean()) {
            int area = dice.nextInt(areas);
            figures.add(new Figure.Change(
                    "text: change %d %d".formatted(month, area),
                    area(month, area).minus(area(month - 1, area))));
        }
        if (dice.nextBoolean()) {
            int area = dice.nextInt(areas);
            int past = dice.nextInt(month + 1);
            figures.add(count("text %d: boys %d %d".formatted(month, past, area), Sum.of(cell(past, area, SEXES[1]))));
        }
    }

    private Sum everywhere(int to, int from) {
        Sum sum = Sum.NOTHING;
        for (int past = from; past <= to; past++) {
            for (int area = 0; area < areas; area++) {
                sum = sum.plus(area(past, area));
            }
        }
        return sum;
    }

    private static Sum area(int month, int area) {
        return Sum.of(cell(month, area, SEXES[0]), cell(month, area, SEXES[1]));
    }

    private static Figure count(String place, Sum sum) {
        return new Figure.Count(place, sum);
    }

    private static Cell cell(int month, int area, String sex) {
        return new Cell("%02d/%d/%s".formatted(month, area, sex));
    }

    private static Cell open(int month, int area) {
        return new Cell("%02d/%d/open".formatted(month, area));
    }
}
