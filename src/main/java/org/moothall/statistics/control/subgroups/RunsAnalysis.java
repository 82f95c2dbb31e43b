package org.moothall.statistics.control.subgroups;

import java.util.List;
import org.moothall.statistics.distributions.Binomial;

/// Whether a series moves too long on one side of its centre line, or crosses it too seldom, for chance: the Anhøj
/// rules, whose limits grow with the series. Points on the line count for nothing.
///
/// At most round(log₂ n) + 3 in a run, at least the 0.05 quantile of Binomial(n − 1, ½) crossings, n points off the
/// line.
///
/// Source: Anhøj and Olesen (2014); Schilling (2012); Chen (2010); qicharts2.
///
/// @param useful         how many lie off the line
/// @param longest        the longest run
/// @param longestAtMost  the longest that chance explains
/// @param crossings      how often the line is crossed
/// @param crossingsLeast the fewest that chance explains
public record RunsAnalysis(int useful, int longest, int longestAtMost, int crossings, int crossingsLeast) {
    private static final double SELDOM = 0.05;

    /// The analysis of the sides on which points lie: 1 above, −1 below, 0 on the line.
    public static RunsAnalysis of(List<Integer> sides) {
        int longest = 0;
        int crossings = 0;
        int useful = 0;
        int run = 0;
        int before = 0;
        for (int side : sides) {
            if (side != 0) {
                crossings += before == -side ? 1 : 0;
                run = side == before ? run + 1 : 1;
                longest = Math.max(longest, run);
                before = side;
                useful++;
            }
        }
        return new RunsAnalysis(useful, longest, mostInARun(useful), crossings, fewestCrossings(useful));
    }

    /// Whether there is more than chance in it.
    public boolean signal() {
        return longest > longestAtMost || crossings < crossingsLeast;
    }

    private static int mostInARun(int useful) {
        return useful == 0 ? 0 : (int) Math.rint(Math.log(useful) / Math.log(2)) + 3;
    }

    private static int fewestCrossings(int useful) {
        return useful == 0 ? 0 : (int) new Binomial(useful - 1L, 0.5).quantile(SELDOM);
    }
}
