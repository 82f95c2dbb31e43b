package org.moothall.monitoring.measures.figures;

import java.util.Map;
import java.util.Optional;

/// Which way a measure has gone, and against which period. There is none unless both figures are there.
///
/// @param since the earlier period
/// @param by    how much more it is now; less is negative
public record Change(Period since, Ratio by, Way way) {
    /// Which way.
    public enum Way {
        BETTER,
        WORSE,
        /// Within the band in which a change says nothing.
        LEVEL,
        /// More, where neither more nor less is good.
        UP,
        /// Less, where neither is good.
        DOWN
    }

    /// The change from an earlier period to a later one.
    ///
    /// @param band how large a change must be to say anything
    public static Optional<Change> between(
            Map<Period, Ratio> values, Period before, Period now, Polarity polarity, Ratio band) {
        Ratio then = values.get(before);
        Ratio here = values.get(now);
        if (then == null || here == null) {
            return Optional.empty();
        }
        Ratio by = here.minus(then);
        return Optional.of(new Change(before, by, way(by, polarity, band)));
    }

    private static Way way(Ratio by, Polarity polarity, Ratio band) {
        if (by.size().compareTo(band) <= 0) {
            return Way.LEVEL;
        }
        boolean up = by.sign() > 0;
        return switch (polarity) {
            case HIGH -> up ? Way.BETTER : Way.WORSE;
            case LOW -> up ? Way.WORSE : Way.BETTER;
            case TARGET, NONE -> up ? Way.UP : Way.DOWN;
        };
    }
}
