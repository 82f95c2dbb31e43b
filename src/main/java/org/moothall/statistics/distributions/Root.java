package org.moothall.statistics.distributions;

import java.util.function.DoubleUnaryOperator;

/// Finds where a rising function is nought: Newton's steps, kept between two bounds that close in, and halving
/// where a step would leave them.
final class Root {
    private static final int ENOUGH = 2_000;

    private Root() {}

    static double between(double low, double high, DoubleUnaryOperator rising, DoubleUnaryOperator slope) {
        double floor = low;
        double ceiling = high;
        double at = low + (high - low) / 2;
        for (int step = 0; step < ENOUGH; step++) {
            double error = rising.applyAsDouble(at);
            if (error == 0) {
                return at;
            }
            if (error < 0) {
                floor = at;
            } else {
                ceiling = at;
            }
            double next = at - error / slope.applyAsDouble(at);
            if (!(next > floor && next < ceiling)) {
                next = floor + (ceiling - floor) / 2;
            }
            if (Math.abs(next - at) <= Math.ulp(at)) {
                return next;
            }
            at = next;
        }
        return at;
    }
}
