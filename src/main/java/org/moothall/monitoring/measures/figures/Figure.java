package org.moothall.monitoring.measures.figures;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One figure as it came: numerator and denominator, or a value alone, or a symbol in the place of a number.
public record Figure(
        Period period,
        @Nullable BigDecimal numerator,
        @Nullable BigDecimal denominator,
        @Nullable BigDecimal value,
        @Nullable Symbol symbol) {
    /// With something in it.
    ///
    /// @throws IllegalArgumentException where nothing is said, or a number and a symbol that says there is none
    public Figure {
        if (numerator == null && value == null && symbol == null) {
            throw new IllegalArgumentException("a figure is a number or a symbol");
        }
        if (symbol != null && symbol != Symbol.UNRELIABLE && (numerator != null || value != null)) {
            throw new IllegalArgumentException("a figure is a number or a symbol, not both");
        }
    }

    /// A count, and of how many.
    public static Figure of(Period period, long numerator, long denominator) {
        return new Figure(period, BigDecimal.valueOf(numerator), BigDecimal.valueOf(denominator), null, null);
    }

    /// A value alone.
    public static Figure of(Period period, BigDecimal value) {
        return new Figure(period, null, null, value, null);
    }

    /// A symbol in the place of a number.
    public static Figure of(Period period, Symbol symbol) {
        return new Figure(period, null, null, null, symbol);
    }

    /// The unrounded value by a definition; none for a symbol, or where the denominator is missing or zero.
    public Optional<Ratio> value(Definition definition) {
        if (numerator == null) {
            return Optional.ofNullable(value).map(Ratio::of);
        }
        if (definition.divisor() == Divisor.NONE) {
            return Optional.of(Ratio.of(numerator));
        }
        if (denominator == null || denominator.signum() == 0) {
            return Optional.ofNullable(value).map(Ratio::of);
        }
        Ratio rate = Ratio.of(numerator)
                .over(Ratio.of(denominator))
                .times(definition.unit().scale());
        return Optional.of(scaledToAYear(definition, rate));
    }

    private Ratio scaledToAYear(Definition definition, Ratio rate) {
        return definition.divisor() == Divisor.POPULATION && definition.counting() == Counting.FLOW
                ? rate.times(Ratio.of(12)).over(Ratio.of(period.months()))
                : rate;
    }
}
