package org.moothall.monitoring.measures;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Objects;
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
    /// True where a figure on its way says nothing that this one does not say.
    public boolean says(Submitted submitted, long byVersion) {
        Figure other = submitted.figure();
        return version == byVersion
                && figure.symbol() == other.symbol()
                && quality == submitted.quality()
                && Objects.equals(note, submitted.note())
                && equal(figure.numerator(), other.numerator())
                && equal(figure.denominator(), other.denominator())
                && equal(figure.value(), other.value());
    }

    private static boolean equal(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null || other == null ? one == other : one.compareTo(other) == 0;
    }

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
