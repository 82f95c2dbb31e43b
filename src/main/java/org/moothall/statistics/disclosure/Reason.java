package org.moothall.statistics.disclosure;

import java.util.List;
import org.moothall.statistics.disclosure.reader.Interval;
import org.moothall.statistics.disclosure.reader.Step;
import org.moothall.statistics.disclosure.reader.Sum;

/// Why a figure is withheld. For the officers only: to give the reason away would give the number away.
public sealed interface Reason {
    /// It, or a count that it is made of, is small.
    record Small(Figure.Part part, Sum sum, long count) implements Reason {}

    /// An officer keeps it back.
    record HeldBack() implements Reason {}

    /// It was kept back before, under this name.
    record KeptBefore(String secret) implements Reason {}

    /// With it a reader could work out something that is secret.
    ///
    /// @param secret what could be worked out
    /// @param left   where the secret would then have to lie
    /// @param how    the calculation: these facts, each so many times, add up to the upper end
    record WouldReveal(String secret, Interval left, List<Step> how) implements Reason {
        public WouldReveal {
            how = List.copyOf(how);
        }
    }

    /// Whether it would give something away takes too long to work out, and so it is not shown.
    record NotShownToBeSafe(String secret) implements Reason {}
}
