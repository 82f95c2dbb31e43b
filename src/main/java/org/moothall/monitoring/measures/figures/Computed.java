package org.moothall.monitoring.measures.figures;

import java.util.List;

/// A number made of several figures, or the reason why there is none.
public sealed interface Computed {
    /// The number, over what period, and out of what.
    record Number(Period over, Ratio value, Ratio numerator, Ratio denominator) implements Computed {}

    /// There is none.
    ///
    /// @param lacking the periods without a usable figure, where that is why
    record Absent(Why why, List<Period> lacking) implements Computed {
        /// The periods, unchanging.
        public Absent {
            lacking = List.copyOf(lacking);
        }
    }

    /// Why there is no number.
    enum Why {
        /// What stands on one day cannot be added up over several.
        SNAPSHOT,
        /// A gap, or a symbol, is not a zero.
        LACKING,
        /// Percentages cannot be added up: the counts behind them are needed.
        VALUES_ONLY,
        /// There were none to count among.
        NOTHING_COUNTED
    }
}
