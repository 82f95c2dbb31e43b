package org.moothall.monitoring.plans.money;

import java.math.BigDecimal;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One heading's money in one quarter, in pounds.
///
/// @param heading  `Family help teams`
/// @param budget   what was allowed
/// @param forecast what is expected to be spent
/// @param outturn  what was spent, once the quarter is over
public record MoneyLine(
        Quarter quarter,
        String heading,
        @Nullable BigDecimal budget,
        @Nullable BigDecimal forecast,
        @Nullable BigDecimal outturn,
        @Nullable String note,
        Instant madeAt,
        String by) {
    /// With a heading and an amount.
    ///
    /// @throws IllegalArgumentException where that is not so
    public MoneyLine {
        if (heading.isBlank()) {
            throw new IllegalArgumentException("money stands under a heading");
        }
        if (budget == null && forecast == null && outturn == null) {
            throw new IllegalArgumentException("a line has at least one amount");
        }
    }

    /// What was spent beyond what was allowed, or is expected to be; less is negative.
    public Optional<BigDecimal> over() {
        BigDecimal spent = outturn == null ? forecast : outturn;
        return spent == null || budget == null ? Optional.empty() : Optional.of(spent.subtract(budget));
    }
}
