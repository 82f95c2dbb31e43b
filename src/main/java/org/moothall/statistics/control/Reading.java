package org.moothall.statistics.control;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;

/// One figure of a series, or the gap where there is none.
///
/// @param on      its period, by the period's first or last day
/// @param value   the figure; none where it is missing, which is not nought
/// @param ghosted whether it is shown and left out of everything else, as though it had not been: a figure known
/// to be
///                false, or from a month that was like no other
public record Reading(LocalDate on, Optional<BigDecimal> value, boolean ghosted) {
    public Reading {
        value = value.map(BigDecimal::stripTrailingZeros);
    }

    /// A figure.
    public static Reading of(LocalDate on, BigDecimal value) {
        return new Reading(on, Optional.of(value), false);
    }

    /// A figure, taken as the shortest decimal that it stands for: 0.1 is one tenth.
    public static Reading of(LocalDate on, double value) {
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("%s is no figure for %s".formatted(value, on));
        }
        return of(on, BigDecimal.valueOf(value));
    }

    /// A period without a figure.
    public static Reading missing(LocalDate on) {
        return new Reading(on, Optional.empty(), false);
    }

    /// The same, shown only.
    public Reading ghost() {
        return new Reading(on, value, true);
    }

    /// Whether it has a part in mean, limits and rules.
    public boolean counts() {
        return value.isPresent() && !ghosted;
    }
}
