package org.moothall.statistics.control;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.moothall.statistics.control.ChartPoint.Verdict;

/// Monthly readings from April 2024, as short as a test wants to write them.
final class Readings {
    private static final LocalDate START = LocalDate.of(2024, 4, 1);

    private Readings() {}

    /// "1 2 - (9) 3": a dash is a gap, brackets are a ghost.
    static List<Reading> of(String figures) {
        List<Reading> readings = new ArrayList<>();
        for (String figure : figures.split(" +")) {
            LocalDate on = month(readings.size() + 1);
            if (figure.equals("-")) {
                readings.add(Reading.missing(on));
            } else if (figure.startsWith("(")) {
                readings.add(Reading.of(on, Double.parseDouble(figure.substring(1, figure.length() - 1)))
                        .ghost());
            } else {
                readings.add(Reading.of(on, Double.parseDouble(figure)));
            }
        }
        return readings;
    }

    static LocalDate month(int number) {
        return START.plusMonths(number - 1L);
    }

    static Rebase step(int number) {
        return new Rebase(month(number), "A new front door", "Improvement board");
    }

    static XmrChart chart(String figures) {
        return XmrChart.of(Series.of(of(figures)));
    }

    /// One letter a point: . common cause, O o outside above and below, T t trend up and down, C c two of three,
    /// R r run, _ no verdict.
    static String causes(XmrChart chart) {
        StringBuilder letters = new StringBuilder();
        for (ChartPoint point : chart.points()) {
            letters.append(
                    point.verdict().map(Verdict::cause).map(Readings::letter).orElse("_"));
        }
        return letters.toString();
    }

    static String letter(SpecialCause cause) {
        return switch (cause) {
            case ABOVE_LIMIT -> "O";
            case BELOW_LIMIT -> "o";
            case TREND_UP -> "T";
            case TREND_DOWN -> "t";
            case TWO_OF_THREE_ABOVE -> "C";
            case TWO_OF_THREE_BELOW -> "c";
            case RUN_ABOVE -> "R";
            case RUN_BELOW -> "r";
            case NONE -> ".";
        };
    }
}
