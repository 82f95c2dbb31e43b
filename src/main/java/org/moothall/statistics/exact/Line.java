package org.moothall.statistics.exact;

import java.util.Arrays;

/// A line of fractions, most of them nought.
final class Line {
    private final Fraction[] values;

    /// A line of noughts.
    Line(int length) {
        this.values = new Fraction[length];
        Arrays.fill(values, Fraction.ZERO);
    }

    private Line(Fraction[] values) {
        this.values = values;
    }

    Line copy() {
        return new Line(values.clone());
    }

    Fraction at(int place) {
        return values[place];
    }

    int sign(int place) {
        return values[place].signum();
    }

    void set(int place, Fraction value) {
        values[place] = value;
    }

    /// Divides the line by one of its values.
    void divideBy(int place) {
        Fraction divisor = values[place];
        if (!divisor.equals(Fraction.ONE)) {
            for (int filled : filled()) {
                values[filled] = values[filled].over(divisor);
            }
        }
    }

    /// Takes away another line, so many times that nothing remains in a place in which that line has a one.
    void clear(int place, Line other) {
        clear(place, other, other.filled());
    }

    /// The same, where it is known already where the other is not nought.
    void clear(int place, Line other, int[] filled) {
        Fraction times = values[place];
        if (!times.isZero()) {
            for (int each : filled) {
                values[each] = values[each].minus(times.times(other.values[each]));
            }
        }
    }

    /// Where it is not nought.
    int[] filled() {
        int[] places = new int[values.length];
        int found = 0;
        for (int place = 0; place < values.length; place++) {
            if (!values[place].isZero()) {
                places[found++] = place;
            }
        }
        return Arrays.copyOf(places, found);
    }
}
