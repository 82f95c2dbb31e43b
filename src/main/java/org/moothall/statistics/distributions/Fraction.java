package org.moothall.statistics.distributions;

/// Sums a continued fraction 1/(1 + a₁/(1 + a₂/(1 + …))) from the front, by Lentz's method as Thompson and Barnett
/// (1986) changed it.
final class Fraction {
    private static final double TINY = 1e-300;
    private static final double PRECISE = 1e-16;

    private double value;
    private double front;
    private double back;

    private Fraction(double first) {
        value = away(first);
        front = value;
        back = 0;
    }

    /// A fraction whose first denominator is this.
    static Fraction from(double first) {
        return new Fraction(first);
    }

    /// Takes in one more storey, a numerator over a denominator, and says whether it changed anything.
    boolean take(double numerator, double denominator) {
        back = 1 / away(denominator + numerator * back);
        front = away(denominator + numerator / front);
        double change = front * back;
        value *= change;
        return Math.abs(change - 1) > PRECISE;
    }

    double value() {
        return value;
    }

    private static double away(double number) {
        return number == 0 ? TINY : number;
    }
}
