package org.moothall.monitoring.measures.intake;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.Observation;
import org.moothall.monitoring.measures.Observation.Submitted;
import org.moothall.monitoring.measures.figures.Period;

/// What a file would do. It does all of it or, while anything is wrong, nothing.
///
/// @param lines    the figures, in the order of the file
/// @param problems everything that is wrong, in the order of the file
/// @param gaps     periods without a figure between others: a gap is not a zero, and it is said before anything
/// is kept
public record Preview(List<Line> lines, List<Problem> problems, List<Gap> gaps) {
    /// Unchanging.
    public Preview {
        lines = List.copyOf(lines);
        problems = List.copyOf(problems);
        gaps = List.copyOf(gaps);
    }

    /// One figure.
    ///
    /// @param row  of the file, counted from 1
    /// @param held the figure whose place it would take
    public record Line(
            int row,
            Measure measure,
            Submitted submitted,
            Effect effect,
            @Nullable Observation held) {}

    /// What a figure would do.
    public enum Effect {
        NEW,
        REPLACES,
        SAME
    }

    /// Periods of a measure that are missing.
    public record Gap(Measure measure, List<Period> periods) {}

    /// True where all of it can be kept.
    public boolean sound() {
        return problems.isEmpty() && !lines.isEmpty();
    }

    /// How many figures would have this effect.
    public long count(Effect effect) {
        return lines.stream().filter(line -> line.effect() == effect).count();
    }
}
