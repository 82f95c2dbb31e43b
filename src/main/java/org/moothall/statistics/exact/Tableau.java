package org.moothall.statistics.exact;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/// The simplex method's table, exact: a line for each constraint, a column for each variable, one for the slack of
/// each inequality and of each cut, one for each line that had no variable of its own to begin with, and the right
/// side.
///
/// The steepest price picks the pivot; after a while without getting higher, Bland's rule does (1977, *Mathematics
/// of Operations Research* 2(2)), so that it never goes in circles.
final class Tableau {
    /// How many cuts there is room for.
    static final int CUTS = 24;

    private static final int PATIENCE = 40;

    private final int variables;
    private final int artificial;
    private final int right;
    private final Line[] lines;
    private final int[] basis;
    private final int[] marker;
    private final boolean[] turned;
    private int height;
    private int pivots;
    private Line price;

    /// @param pivots how many steps it may take in all
    Tableau(int variables, List<Constraint> constraints, int pivots) {
        this.variables = variables;
        this.artificial = variables + constraints.size() + CUTS;
        this.right = artificial + constraints.size();
        this.lines = new Line[constraints.size() + CUTS];
        this.basis = new int[lines.length];
        this.marker = new int[lines.length];
        this.turned = new boolean[lines.length];
        this.pivots = pivots;
        this.price = zeros();
        for (Constraint constraint : constraints) {
            write(height++, constraint);
        }
    }

    private Tableau(Tableau other) {
        this.variables = other.variables;
        this.artificial = other.artificial;
        this.right = other.right;
        this.lines = new Line[other.lines.length];
        for (int line = 0; line < other.height; line++) {
            lines[line] = other.lines[line].copy();
        }
        this.basis = other.basis.clone();
        this.marker = other.marker;
        this.turned = other.turned;
        this.height = other.height;
        this.pivots = other.pivots;
        this.price = other.price.copy();
    }

    /// Another table that stands where this one does.
    Tableau copy() {
        return new Tableau(this);
    }

    private void write(int line, Constraint constraint) {
        turned[line] = constraint.right().signum() < 0;
        Map<Integer, Fraction> terms = turned[line] ? Constraint.negated(constraint.terms()) : constraint.terms();
        lines[line] = zeros();
        terms.forEach(lines[line]::set);
        lines[line].set(right, turned[line] ? constraint.right().negated() : constraint.right());
        if (!constraint.exact()) {
            lines[line].set(variables + line, turned[line] ? Fraction.of(-1) : Fraction.ONE);
        }
        boolean hasOwn = !constraint.exact() && !turned[line];
        marker[line] = hasOwn ? variables + line : artificial + line;
        lines[line].set(marker[line], Fraction.ONE);
        basis[line] = marker[line];
    }

    /// Drives out what was put in to begin with.
    ///
    /// @return false where no point satisfies all constraints, or the steps ran out
    boolean findPoint() {
        price = zeros();
        for (int line = 0; line < height; line++) {
            if (basis[line] >= artificial) {
                for (int column = 0; column < artificial; column++) {
                    price.set(column, price.at(column).plus(lines[line].at(column)));
                }
                price.set(right, price.at(right).plus(lines[line].at(right)));
            }
        }
        if (climb() != End.TOP || !price.at(right).isZero()) {
            return false;
        }
        for (int line = 0; line < height; line++) {
            if (basis[line] >= artificial) {
                leave(line);
            }
        }
        return true;
    }

    /// A variable put in to begin with that still stands at nought makes room for any other of its line.
    private void leave(int line) {
        for (int column = 0; column < artificial; column++) {
            if (!lines[line].at(column).isZero()) {
                pivot(line, column);
                return;
            }
        }
    }

    /// The greatest value of a sum, from wherever the table stands.
    Optimum greatest(Map<Integer, Fraction> sum) {
        price = zeros();
        sum.forEach(price::set);
        for (int line = 0; line < height; line++) {
            price.clear(basis[line], lines[line]);
        }
        return answer(climb());
    }

    /// The greatest value of the same sum once a variable, which the best point gives no whole value, is held to a
    /// whole number or below it, or to the next or above. Given up where no point is left.
    Optimum cut(int variable, Fraction floor, boolean below) {
        Line cut = zeros();
        cut.set(variable, below ? Fraction.ONE : Fraction.of(-1));
        cut.set(right, below ? floor : floor.plus(Fraction.ONE).negated());
        int slack = artificial - lines.length + height;
        cut.set(slack, Fraction.ONE);
        for (int line = 0; line < height; line++) {
            if (basis[line] == variable) {
                cut.clear(variable, lines[line]);
            }
        }
        basis[height] = slack;
        lines[height++] = cut;
        return answer(sink());
    }

    /// Whether the steps ran out.
    boolean isTired() {
        return pivots < 0;
    }

    private Optimum answer(End end) {
        return switch (end) {
            case TOP ->
                new Optimum.Greatest(
                        price.at(right).negated(), price.at(right).negated(), true, point(), multipliers());
            case OPEN -> new Optimum.Unbounded();
            case TIRED, NOWHERE -> new Optimum.GivenUp();
        };
    }

    private List<Fraction> point() {
        Fraction[] point = new Fraction[variables];
        Arrays.fill(point, Fraction.ZERO);
        for (int line = 0; line < height; line++) {
            if (basis[line] < variables) {
                point[basis[line]] = lines[line].at(right);
            }
        }
        return List.of(point);
    }

    private List<Fraction> multipliers() {
        List<Fraction> multipliers = new ArrayList<>();
        for (int line = 0; line < right - artificial; line++) {
            multipliers.add(
                    turned[line]
                            ? price.at(marker[line])
                            : price.at(marker[line]).negated());
        }
        return multipliers;
    }

    private End climb() {
        int standing = 0;
        while (true) {
            int column = standing < PATIENCE ? steepest() : first();
            if (column < 0) {
                return End.TOP;
            }
            int line = tightest(column);
            if (line < 0) {
                return End.OPEN;
            }
            if (pivots-- <= 0) {
                return End.TIRED;
            }
            standing = lines[line].at(right).isZero() ? standing + 1 : 0;
            pivot(line, column);
        }
    }

    private int steepest() {
        int best = -1;
        for (int column = 0; column < artificial; column++) {
            if (price.sign(column) > 0 && (best < 0 || price.at(column).compareTo(price.at(best)) > 0)) {
                best = column;
            }
        }
        return best;
    }

    private int first() {
        for (int column = 0; column < artificial; column++) {
            if (price.sign(column) > 0) {
                return column;
            }
        }
        return -1;
    }

    /// The line that first stops the column from growing; the lowest variable of several.
    private int tightest(int column) {
        int best = -1;
        Fraction least = Fraction.ZERO;
        for (int line = 0; line < height; line++) {
            if (lines[line].sign(column) > 0) {
                Fraction room = lines[line].at(right).over(lines[line].at(column));
                int order = best < 0 ? -1 : room.compareTo(least);
                if (order < 0 || (order == 0 && basis[line] < basis[best])) {
                    best = line;
                    least = room;
                }
            }
        }
        return best;
    }

    /// Comes back from the top to where no line is below nought (the dual simplex method).
    private End sink() {
        while (true) {
            int line = 0;
            while (line < height && lines[line].sign(right) >= 0) {
                line++;
            }
            if (line == height) {
                return End.TOP;
            }
            int column = cheapest(lines[line]);
            if (column < 0) {
                return End.NOWHERE;
            }
            if (pivots-- <= 0) {
                return End.TIRED;
            }
            pivot(line, column);
        }
    }

    private int cheapest(Line line) {
        int best = -1;
        Fraction least = Fraction.ZERO;
        for (int column = 0; column < artificial; column++) {
            if (line.sign(column) < 0) {
                Fraction cost = price.at(column).over(line.at(column));
                if (best < 0 || cost.compareTo(least) < 0) {
                    best = column;
                    least = cost;
                }
            }
        }
        return best;
    }

    private void pivot(int line, int column) {
        Line own = lines[line];
        own.divideBy(column);
        int[] filled = own.filled();
        for (int other = 0; other < height; other++) {
            if (other != line) {
                lines[other].clear(column, own, filled);
            }
        }
        price.clear(column, own, filled);
        basis[line] = column;
    }

    private Line zeros() {
        return new Line(right + 1);
    }

    private enum End {
        TOP,
        OPEN,
        TIRED,
        NOWHERE
    }
}
