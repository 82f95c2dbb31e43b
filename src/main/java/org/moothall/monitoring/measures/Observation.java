package org.moothall.monitoring.measures;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.figures.Figure;

/// A figure as it was submitted: what it says, of which period, and when it became known.
///
/// @param version  of the definition by which it was counted
/// @param quality  how far it can be relied on
/// @param note     why not, or what else is to be known
/// @param upload   the file that it came from
/// @param replaces the figure whose place it takes
public record Observation(
        long id,
        MeasureId measure,
        long version,
        Figure figure,
        Quality quality,
        @Nullable String note,
        @Nullable Long upload,
        @Nullable Long replaces,
        Instant madeAt,
        String by) {
    /// How far a figure can be relied on.
    public enum Quality {
        /// Nothing is known against it.
        GOOD,
        /// To be read with care.
        CAUTION,
        /// Known to be wrong, such as a fault of recording: it is shown, and nothing is concluded from it.
        POOR
    }

    /// A figure on its way into the store.
    public record Submitted(
            Figure figure, Quality quality, @Nullable String note) {
        /// A figure against which nothing is known.
        public static Submitted of(Figure figure) {
            return new Submitted(figure, Quality.GOOD, null);
        }
    }
}
