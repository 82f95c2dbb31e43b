package org.moothall.monitoring.measures.intake;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.figures.Definition;
import org.moothall.monitoring.measures.figures.Divisor;
import org.moothall.monitoring.measures.figures.Figure;
import org.moothall.monitoring.measures.figures.Period;
import org.moothall.monitoring.measures.figures.Ratio;
import org.moothall.monitoring.measures.figures.Symbol;
import org.moothall.monitoring.measures.figures.Unit;
import org.moothall.monitoring.measures.sheets.Cell;

/// Reads the cells of one figure and says what is wrong with them.
final class Reading {
    private static final Ratio HALF = new Ratio(java.math.BigInteger.ONE, java.math.BigInteger.TWO);

    private final Mapping mapping;
    private final Definition definition;
    private final Consumer<Problem> problems;
    private boolean sound = true;

    Reading(Mapping mapping, Definition definition, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.definition = definition;
        this.problems = problems;
    }

    private record Part(
            @Nullable BigDecimal number, @Nullable Symbol symbol) {
        static final Part NOTHING = new Part(null, null);
    }

    /// The figure of an entry, where its cells make one.
    Optional<Figure> figure(Entry entry, Period period) {
        Part numerator = part(entry.numerator(), false);
        Part denominator = part(entry.denominator(), false);
        Part value = part(entry.value(), true);
        if (!sound) {
            return Optional.empty();
        }
        Symbol symbol = first(value.symbol(), numerator.symbol(), denominator.symbol());
        boolean number = numerator.number() != null || value.number() != null;
        if (symbol != null && symbol != Symbol.UNRELIABLE) {
            return number && value.number() != null
                    ? fault(place(entry), Fault.NUMBER_AND_SYMBOL, symbol.sign())
                    : Optional.of(Figure.of(period, symbol));
        }
        if (!number && symbol == null) {
            return fault(place(entry), Fault.NO_FIGURE, "");
        }
        return counted(entry, numerator.number(), denominator.number(), value.number())
                ? Optional.of(new Figure(period, numerator.number(), denominator.number(), value.number(), symbol))
                : Optional.empty();
    }

    private static @Nullable Symbol first(@Nullable Symbol... symbols) {
        for (Symbol symbol : symbols) {
            if (symbol != null) {
                return symbol;
            }
        }
        return null;
    }

    /// The cell at which a fault of the whole figure is shown.
    private static Cell place(Entry entry) {
        for (Cell cell : new @Nullable Cell[] {entry.value(), entry.numerator(), entry.denominator()}) {
            if (cell != null) {
                return cell;
            }
        }
        return entry.period();
    }

    private Part part(@Nullable Cell cell, boolean value) {
        if (cell == null || cell.isBlank()) {
            return Part.NOTHING;
        }
        return switch (cell.kind()) {
            case MERGED -> nothing(cell, Fault.MERGED);
            case FAULT -> nothing(cell, Fault.FORMULA_FAILED);
            case DATE -> nothing(cell, Fault.NOT_A_NUMBER);
            case NUMBER, PERCENT -> number(cell, java.util.Objects.requireNonNull(cell.number()), value);
            case BLANK, TEXT -> text(cell, value);
        };
    }

    private Part text(Cell cell, boolean value) {
        Optional<Symbol> symbol = Symbol.find(cell.text());
        if (symbol.isPresent()) {
            return new Part(null, symbol.get());
        }
        NumberForm form = mapping.form();
        if (form != null) {
            return form.read(cell.text())
                    .map(number -> number(cell, number, value))
                    .orElseGet(() -> nothing(cell, Fault.NOT_A_NUMBER));
        }
        return NumberForm.of(List.of(cell.text()))
                .map(only -> only.read(cell.text())
                        .map(number -> number(cell, number, value))
                        .orElseGet(() -> nothing(cell, Fault.NOT_A_NUMBER)))
                .orElseGet(() -> nothing(cell, Fault.TWO_READINGS));
    }

    private Part number(Cell cell, BigDecimal number, boolean value) {
        if (number.signum() < 0 && definition.unit() != Unit.POUNDS) {
            return nothing(cell, Fault.NEGATIVE);
        }
        if (!value || !definition.unit().isShare() || isPercentage(cell)) {
            return beyond(cell, number, value);
        }
        if (mapping.share() == Mapping.Share.ONES) {
            return number.compareTo(BigDecimal.ONE) > 0
                    ? nothing(cell, Fault.PERCENTAGE_AMONG_FRACTIONS)
                    : new Part(number.movePointRight(2), null);
        }
        return beyond(cell, number, true);
    }

    private Part beyond(Cell cell, BigDecimal number, boolean value) {
        boolean over = value
                && definition.unit().isShare()
                && definition.divisor() == Divisor.COUNTED
                && number.compareTo(BigDecimal.valueOf(100)) > 0;
        return over ? nothing(cell, Fault.BEYOND_HUNDRED) : new Part(number, null);
    }

    /// True where the cell itself says that its number is a percentage.
    static boolean isPercentage(Cell cell) {
        return cell.kind() == Cell.Kind.PERCENT || cell.text().strip().endsWith("%");
    }

    private boolean counted(
            Entry entry, @Nullable BigDecimal numerator, @Nullable BigDecimal denominator, @Nullable BigDecimal value) {
        if (definition.divisor() == Divisor.NONE) {
            return true;
        }
        if ((numerator == null) != (denominator == null)) {
            fault(place(entry), Fault.HALF_A_FIGURE, "");
            return false;
        }
        if (numerator == null || denominator == null) {
            return true;
        }
        if (denominator.signum() == 0) {
            fault(or(entry.denominator(), entry), Fault.NOTHING_TO_DIVIDE_BY, Symbol.NOT_APPLICABLE.sign());
            return false;
        }
        if (definition.unit().isShare() && numerator.compareTo(denominator) > 0) {
            fault(or(entry.numerator(), entry), Fault.MORE_THAN_ALL, denominator.toPlainString());
            return false;
        }
        return value == null
                || agrees(
                        entry,
                        new Figure(Period.of(java.time.YearMonth.of(2000, 1)), numerator, denominator, null, null),
                        value);
    }

    private static Cell or(@Nullable Cell cell, Entry entry) {
        return cell == null ? place(entry) : cell;
    }

    /// Whether a value is that of its numerator and denominator, as far as it was written out.
    private boolean agrees(Entry entry, Figure counts, BigDecimal value) {
        if (definition.divisor() == Divisor.POPULATION) {
            return true;
        }
        Ratio exact = counts.value(definition).orElseThrow();
        Ratio step = Ratio.of(BigDecimal.ONE.movePointLeft(Math.max(value.scale(), 0)))
                .times(HALF);
        if (exact.minus(Ratio.of(value)).size().compareTo(step) <= 0) {
            return true;
        }
        fault(
                or(entry.value(), entry),
                Fault.DOES_NOT_AGREE,
                exact.rounded(Math.max(value.scale(), 1)).toPlainString());
        return false;
    }

    private Part nothing(Cell cell, Fault fault) {
        fault(cell, fault, "");
        return Part.NOTHING;
    }

    private Optional<Figure> fault(Cell cell, Fault fault, String detail) {
        sound = false;
        problems.accept(new Problem(cell.place(), cell.text(), fault, detail));
        return Optional.empty();
    }
}
