package org.moothall.monitoring.measures.figures;

import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.moothall.monitoring.measures.figures.Computed.Why;

/// Year to date and rolling twelve months: the sum of the numerators over the sum of the denominators, never the
/// mean of monthly percentages. Successive sums share their months, so they are numbers to be read and never
/// points of a control chart.
public final class Summing {
    private final Definition definition;
    private final SortedMap<Period, Figure> figures = new TreeMap<>();

    /// Over these figures, of which each period has one.
    public Summing(Definition definition, List<Figure> figures) {
        this.definition = definition;
        figures.forEach(figure -> this.figures.put(figure.period(), figure));
    }

    /// From the beginning of the year to this month.
    public Computed yearToDate(YearMonth to) {
        YearMonth begin = YearMonth.of(to.getYear(), definition.yearBegins());
        return over(new Period(begin.isAfter(to) ? begin.minusYears(1) : begin, to));
    }

    /// The twelve months that end with this one.
    public Computed rollingTwelve(YearMonth to) {
        return over(Period.ending(to, 12));
    }

    /// Over any period that is made up of whole figures.
    public Computed over(Period period) {
        if (definition.counting() == Counting.SNAPSHOT) {
            return new Computed.Absent(Why.SNAPSHOT, List.of());
        }
        int months = definition.frequency().months();
        List<Period> parts = period.months() % months == 0 ? period.parts(months) : List.of();
        List<Period> lacking =
                parts.stream().filter(part -> !isNumber(figures.get(part))).toList();
        if (parts.isEmpty() || !lacking.isEmpty()) {
            return new Computed.Absent(Why.LACKING, lacking);
        }
        return sum(period, parts.stream().map(figures::get).toList());
    }

    private static boolean isNumber(@org.jspecify.annotations.Nullable Figure figure) {
        return figure != null && (figure.numerator() != null || figure.value() != null);
    }

    private Computed sum(Period period, List<Figure> parts) {
        List<Ratio> numerators = new ArrayList<>();
        List<Ratio> denominators = new ArrayList<>();
        for (Figure part : parts) {
            BigDecimal counted = addable() && part.numerator() == null ? part.value() : part.numerator();
            if (counted == null || (definition.divisor() != Divisor.NONE && part.denominator() == null)) {
                return new Computed.Absent(Why.VALUES_ONLY, List.of());
            }
            numerators.add(Ratio.of(counted));
            denominators.add(part.denominator() == null ? Ratio.of(1) : Ratio.of(part.denominator()));
        }
        return divided(period, numerators.stream().reduce(Ratio.ZERO, Ratio::plus), denominators);
    }

    /// True where values alone can be added up: how many, how many days, how much money.
    private boolean addable() {
        return definition.divisor() == Divisor.NONE
                && switch (definition.unit()) {
                    case COUNT, DAYS, POUNDS -> true;
                    default -> false;
                };
    }

    private Computed divided(Period period, Ratio numerator, List<Ratio> denominators) {
        Ratio denominator = switch (definition.divisor()) {
            case NONE -> Ratio.of(1);
            case COUNTED -> denominators.stream().reduce(Ratio.ZERO, Ratio::plus);
            // the newest estimate, for as much of a year as the period is
            case POPULATION ->
                denominators.getLast().times(Ratio.of(period.months())).over(Ratio.of(12));
        };
        if (denominator.sign() == 0) {
            return new Computed.Absent(Why.NOTHING_COUNTED, List.of());
        }
        Ratio scale = definition.divisor() == Divisor.NONE
                ? Ratio.of(1)
                : definition.unit().scale();
        return new Computed.Number(period, numerator.over(denominator).times(scale), numerator, denominator);
    }
}
