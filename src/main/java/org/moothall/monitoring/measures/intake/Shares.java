package org.moothall.monitoring.measures.intake;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.monitoring.measures.Measure;
import org.moothall.monitoring.measures.sheets.Cell;

/// Finds percentages written as 0.42 among such as are written as 42: each alone could be right, and only all
/// together tell.
final class Shares {
    private final Mapping mapping;
    private final Consumer<Problem> problems;

    Shares(Mapping mapping, Consumer<Problem> problems) {
        this.mapping = mapping;
        this.problems = problems;
    }

    void check(Map<Entry, Measure> entries) {
        if (mapping.share() == Mapping.Share.ONES) {
            return;
        }
        Map<Measure, List<Cell>> values = new LinkedHashMap<>();
        entries.forEach((entry, measure) -> {
            Cell value = entry.value();
            if (value != null && measure.definition().unit().isShare() && number(value) != null) {
                values.computeIfAbsent(measure, none -> new ArrayList<>()).add(value);
            }
        });
        values.values().forEach(this::check);
    }

    private void check(List<Cell> values) {
        List<Cell> fractions = values.stream().filter(this::isFraction).toList();
        Optional<BigDecimal> least = values.stream()
                .map(this::number)
                .filter(number -> number != null && number.compareTo(BigDecimal.ONE) > 0)
                .min(Comparator.naturalOrder());
        if (least.isPresent()) {
            fractions.stream()
                    .filter(cell -> isFarBelow(cell, least.get()))
                    .forEach(cell -> problems.accept(
                            new Problem(cell.place(), cell.text(), Fault.FRACTION_AMONG_PERCENTAGES, "")));
        } else if (fractions.size() > 1) {
            Cell first = fractions.getFirst();
            problems.accept(new Problem(first.place(), first.text(), Fault.ONLY_FRACTIONS, ""));
        }
    }

    /// More than nothing and at most one, in a cell that is not itself set as a percentage.
    private boolean isFraction(Cell cell) {
        BigDecimal number = number(cell);
        return number != null
                && !Reading.isPercentage(cell)
                && number.signum() > 0
                && number.compareTo(BigDecimal.ONE) <= 0;
    }

    /// Less than a tenth of the least of the others: 0.42 beside 42, but not 0.8 beside 1.3.
    private boolean isFarBelow(Cell cell, BigDecimal least) {
        BigDecimal number = number(cell);
        return number != null && number.multiply(BigDecimal.TEN).compareTo(least) < 0;
    }

    private @Nullable BigDecimal number(Cell cell) {
        if (cell.number() != null) {
            return cell.number();
        }
        NumberForm form = mapping.form() == null ? NumberForm.POINT : mapping.form();
        return form.read(cell.text()).orElse(null);
    }
}
