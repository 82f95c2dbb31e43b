package org.moothall.statistics.disclosure;

import java.math.BigDecimal;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.statistics.disclosure.reader.Fact;

/// What becomes of a figure.
public sealed interface Verdict {
    Figure figure();

    /// It may be published.
    ///
    /// @param value the number as it is to be shown; null for "not applicable", since nobody was there to be
    ///              counted
    /// @param facts what a reader learns by it
    record Shown(Figure figure, @Nullable BigDecimal value, List<Fact> facts) implements Verdict {
        public Shown {
            facts = List.copyOf(facts);
        }
    }

    /// It must not. All that are withheld get one and the same mark, whatever the reason.
    record Withheld(Figure figure, Reason reason) implements Verdict {}
}
