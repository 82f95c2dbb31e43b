package org.moothall.statistics.control;

import java.math.BigDecimal;

/// The numbers in the rules on which published methods differ. They belong to the method's version, which a report
/// keeps.
///
/// @param version         what it is called in a report
/// @param screened        whether ranges that are too wide are left out, once
/// @param screeningFactor how many mean ranges are too wide, equality included
/// @param limitFactor     how many mean ranges a limit lies from the mean
/// @param run             how many on one side are a run
/// @param trend           how many rising or falling are a trend
/// @param trial           below how many points a phase has trial limits
public record Method(
        String version,
        boolean screened,
        BigDecimal screeningFactor,
        BigDecimal limitFactor,
        int run,
        int trend,
        int trial) {
    /// NHSRplotthedots, the peer that these rules are checked against.
    public static final Method PLOT_THE_DOTS =
            new Method("plot-the-dots-1", true, new BigDecimal("3.267"), new BigDecimal("2.66"), 7, 7, 12);

    public Method {
        if (run < 2 || trend < 2 || trial < 0 || limitFactor.signum() <= 0 || screeningFactor.signum() <= 0) {
            throw new IllegalArgumentException("A run and a trend take two points or more, a factor is above 0");
        }
    }

    /// The same without screening, as the NHS's Excel workbook.
    public Method unscreened() {
        return new Method(version + "-unscreened", false, screeningFactor, limitFactor, run, trend, trial);
    }
}
